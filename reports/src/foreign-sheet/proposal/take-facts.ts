import { recognitionFactWords, titleWord } from '@chuan-xa/wording';
import { columnLetter, type Cell, type Table } from '../../workbook-file/table.js';
import { barred, readDay, readYear } from '../read-values.js';
import type { TitleCode } from '../sheet-map.js';
import { titleOf } from '../title-words.js';
import type { Doubts } from './doubts.js';
import type { Known } from './known.js';
import { plainWords } from './plain-words.js';
import { headText, textsOf, type HeadedColumn } from './sheet-view.js';
import type { TitleBlock } from './title-facts.js';

/** What a register says of a recognition. */
export const FACTS = ['title', 'year', 'number', 'date', 'termEnd', 'edition', 'note'] as const;
export type Fact = (typeof FACTS)[number];

export const FACT_WORDS: Record<Fact, string> = recognitionFactWords;

export interface TakenFacts {
  columns: Partial<Record<Fact, number>>;
  /** The title of all rows, where the title block alone names it. */
  titleOfAll: TitleCode | null;
  titleWords: [word: string, title: TitleCode][];
}

/** By their heads, the surest first. */
const HEADS: Record<Fact, RegExp[]> = {
  title: [/\bdanh hieu\b/, /^(?:dat )?chuan$|\bloai chuan\b|\bnoi dung cong nhan\b|\btieu chuan\b/],
  year: [/\bnam (?:duoc )?(?:cong nhan|dat(?: chuan)?|danh gia|xet)\b/, /^nam$/],
  number: [/\b(?:so quyet dinh|quyet dinh so|so qd|qd so|so van ban)\b/, /\b(?:quyet dinh|qd)\b/, /^so$/],
  date: [
    /\bngay (?:thang )?(?:nam )?(?:ky|quyet dinh|qd|ban hanh|ra quyet dinh|cong nhan|cap)\b/,
    /^ngay(?: thang)?(?: nam)?$/,
  ],
  termEnd: [
    /\b(?:gia tri den|hieu luc den|het han|het hieu luc|thoi han den|den ngay|den het|han den)\b/,
    /\bthoi han\b/,
  ],
  edition: [/\bbo tieu chi\b/],
  note: [/\bghi chu\b/, /\bluu y\b/],
};

const share = (cells: readonly Cell[], holds: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter((cell) => barred(cell) === null && holds(cell)).length / cells.length;

/** Whether what stands in a column can be the fact at all, whatever its head says. */
const holdsFact = (fact: Fact, { cells }: HeadedColumn, table: Table, known: Known): boolean => {
  const isDay = (cell: Cell): boolean => 'value' in readDay(cell, table.date1904);
  switch (fact) {
    case 'title':
      return share(cells, ({ text }) => likelyTitle(text) !== null) >= 0.5;
    case 'year':
      return share(cells, (cell) => 'value' in readYear(cell)) >= 0.5;
    case 'number':
      return share(cells, ({ text, kind }) => kind !== 'date' && /\d/.test(text) && /\p{L}|\//u.test(text)) >= 0.5;
    case 'date':
    case 'termEnd':
      // A bare year reads as a serial day of 1905.
      return share(cells, (cell) => isDay(cell) && !('value' in readYear(cell))) >= 0.5;
    case 'edition':
      return share(cells, ({ text }) => known.standards.some(({ id }) => id === text)) >= 0.5;
    case 'note':
      return true;
  }
};

/** The title that a text most likely means, also where it is no usual way to write one. */
const likelyTitle = (text: string): TitleCode | null => {
  const usual = titleOf(text, []);
  if (usual) return usual;
  const words = plainWords(text);
  if (/\bkieu mau\b|\bntmkm\b|\bntm km\b/.test(words)) return 'ntm-model';
  if (/\bnang cao\b|\bntmnc\b|\bntm nc\b/.test(words)) return 'ntm-advanced';
  if (/\bnong thon moi\b|\bntm\b/.test(words)) return 'ntm';
  return /\b(?:tieu chi|chuan) quoc gia\b|\b(?:btcqg|tcqg|cqg)(?:ytx)?\b|\bchuan y te\b|\by te xa\b/.test(words)
    ? 'BTCQGYTX'
    : null;
};

const REQUIRED: Fact[] = ['title', 'year', 'number'];

/** Which column says which fact: by its head, and never against what stands in it. */
export const takeFacts = (
  table: Table,
  columns: readonly HeadedColumn[],
  known: Known,
  title: TitleBlock,
  doubts: Doubts,
): TakenFacts => {
  const name = (column: number): string => (table.source === 'csv' ? String(column) : columnLetter(column));
  const taken: TakenFacts = { columns: {}, titleOfAll: null, titleWords: [] };
  const used = new Set<number>();
  for (const fact of ['termEnd', 'date', 'title', 'year', 'number', 'edition', 'note'] as const) {
    for (const pattern of HEADS[fact]) {
      const found = columns.filter(
        (column) =>
          !used.has(column.number) &&
          pattern.test(
            plainWords(fact === 'title' ? headText(column) : (column.path.at(-1)?.text ?? headText(column))),
          ) &&
          holdsFact(fact, column, table, known),
      );
      const [first, ...others] = found;
      if (!first) continue;
      taken.columns[fact] = first.number;
      used.add(first.number);
      if (others.length > 0)
        doubts.add('DOUBT_COLUMNS_ALIKE', {
          what: FACT_WORDS[fact],
          column: name(first.number),
          others: others.map(({ number }) => name(number)).join(', '),
        });
      break;
    }
  }
  const ofAll = new Set(title.texts.flatMap((text) => likelyTitle(text) ?? []));
  const [only] = ofAll;
  if (taken.columns.title === undefined && ofAll.size === 1 && only) {
    taken.titleOfAll = only;
    doubts.add('DOUBT_TITLE_OF_ALL', { title: titleWord(only) });
  }
  taken.titleWords = titleWords(columns, taken, doubts);
  for (const fact of REQUIRED)
    if (taken.columns[fact] === undefined && !(fact === 'title' && taken.titleOfAll))
      doubts.add('DOUBT_COLUMN_MISSING', { what: FACT_WORDS[fact] });
  if (taken.columns.date === undefined && !numberHoldsDay(columns, taken))
    doubts.add('DOUBT_COLUMN_MISSING', { what: FACT_WORDS.date });
  return taken;
};

const columnOf = (columns: readonly HeadedColumn[], number: number | undefined): HeadedColumn | null =>
  columns.find((column) => column.number === number) ?? null;

const titleWords = (
  columns: readonly HeadedColumn[],
  { columns: taken }: TakenFacts,
  doubts: Doubts,
): [string, TitleCode][] => {
  const column = columnOf(columns, taken.title);
  return [...(column ? textsOf(column).keys() : [])].flatMap((text): [string, TitleCode][] => {
    const title = titleOf(text, []) === null ? likelyTitle(text) : null;
    if (!title) return [];
    doubts.add('DOUBT_TITLE_WORD', { text, title: titleWord(title) });
    return [[text, title]];
  });
};

/** "99/QĐ-UBND ngày 26/01/2023" */
const numberHoldsDay = (columns: readonly HeadedColumn[], { columns: taken }: TakenFacts): boolean => {
  const cells = columnOf(columns, taken.number)?.cells ?? [];
  return (
    share(cells, ({ text }) => /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?$|tháng \d{1,2},? năm \d{4}\)?$/iu.test(text)) >= 0.5
  );
};
