import { columnLetter, type Table } from '../../workbook-file/table.js';
import type { HeadRows } from '../find-columns.js';
import { headsOf } from '../heads-of.js';
import { readSheetMap } from '../read-sheet-map.js';
import type { SheetMap } from '../sheet-map.js';
import { chooseCellWords } from './cell-words.js';
import { chooseCommunes, type ChosenCommunes } from './choose-communes.js';
import { chooseRowWords } from './choose-row-words.js';
import { Doubts } from './doubts.js';
import { findHeadRows, isNumbering } from './find-head-rows.js';
import type { NamingColumn } from './find-name-column.js';
import { leftOutMeaning } from './head-words.js';
import type { Known } from './known.js';
import { columnNamer } from './name-columns.js';
import type { Proposal, ShownColumn } from './proposal.js';
import { headText, textsOf, viewColumns, type HeadedColumn } from './sheet-view.js';
import { FACT_WORDS, FACTS, takeFacts } from './take-facts.js';
import { takeScores } from './take-scores.js';
import { readTitleBlock, type TitleBlock } from './title-facts.js';
import { factLines } from './write-facts.js';
import { communeLines, headLine, line, quoted, rowLines } from './write-map.js';
import { scoreLines, scoreMeaning } from './write-scores.js';

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** What one sheet proposes, and how much of it the map would read. */
export interface SheetProposal extends Proposal {
  /** Columns beside the commune's that the map reads. */
  read: number;
  communes: number;
}

/** What the heads and the kind of file make of the columns that are not the commune's. */
interface Body {
  lines: string[];
  read: number[];
  meanings: Map<number, string>;
}

interface SheetView {
  table: Table;
  title: TitleBlock;
  columns: HeadedColumn[];
  name: ReturnType<typeof columnNamer>;
  letter: (column: number) => string;
  doubts: Doubts;
}

const scoresBody = ({ table, title, columns, name, letter, doubts }: SheetView, known: Known): Body | null => {
  const taken = takeScores(table, columns, known, title, doubts);
  if (!taken) return null;
  const { answers, disqualified, standard } = taken;
  if (answers.length === 0) doubts.add('DOUBT_NO_SCORES', { sheet: table.sheet ?? table.fileName });
  const words = chooseCellWords(columns, answers, letter, doubts);
  const meanings = new Map(answers.map((one) => [one.column, scoreMeaning(one)]));
  if (disqualified) meanings.set(disqualified.column, 'điểm liệt');
  return {
    lines: [
      line(`edition: ${quoted(standard.id)}`, 'bộ tiêu chí'),
      ...scoreLines(taken, words, columns, name, letter, doubts),
    ],
    read: [...answers.map(({ column }) => column), ...(disqualified ? [disqualified.column] : [])],
    meanings,
  };
};

const factsBody = ({ table, title, columns, name, doubts }: SheetView, known: Known): Body => {
  const taken = takeFacts(table, columns, known, title, doubts);
  const own = FACTS.flatMap((fact) => {
    const column = taken.columns[fact];
    return column === undefined ? [] : [[column, FACT_WORDS[fact]] as const];
  });
  return { lines: factLines(taken, name), read: own.map(([column]) => column), meanings: new Map(own) };
};

const communeMeanings = ({ source }: ChosenCommunes): [number, string][] => {
  const { name, code, type, district } = source;
  const refs = [
    [name, 'tên xã'],
    [code, 'mã xã'],
    [type?.kind === 'column' ? type.column : null, 'loại đơn vị (xã, phường, thị trấn)'],
    [district?.kind === 'column' ? district.column : null, 'huyện'],
  ] as const;
  return refs.flatMap(([ref, meaning]) => (ref?.number ? [[ref.number, meaning] as [number, string]] : []));
};

const tellCommunes = (
  { source, found, strangeCodes }: ChosenCommunes,
  naming: readonly NamingColumn[],
  letter: (column: number) => string,
  doubts: Doubts,
): void => {
  if (strangeCodes !== null) doubts.add('DOUBT_CODES', { column: letter(strangeCodes) });
  const own = naming.find(({ column, by }) => by === 'name' && column === source.name?.number);
  const district = source.district?.kind === 'column' ? source.district.column.number : null;
  const rivals = naming.filter(
    (one) =>
      own &&
      one !== own &&
      one.by === 'name' &&
      one.column !== district &&
      one.distinct >= Math.max(2, own.distinct * 0.7),
  );
  if (own && rivals.length > 0)
    doubts.add('DOUBT_TWO_NAMES', {
      column: letter(own.column),
      others: rivals.map(({ column }) => letter(column)).join(', '),
    });
  const ambiguous = found.faults.filter(({ code }) => code === 'COMMUNE_AMBIGUOUS');
  if (ambiguous[0]) doubts.add('DOUBT_DISTRICT', { count: ambiguous.length, commune: ambiguous[0].found });
};

const samplesOf = (column: HeadedColumn): string[] =>
  [...textsOf(column).keys()]
    .slice(0, MOST_SAMPLES)
    .map((text) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text));

/** The numbers under one merged head belong to the head where nothing else tells its columns apart. */
const withNumbers = (table: Table, head: HeadRows | null, key: number): HeadRows | null => {
  if (!head || !isNumbering(table, head.to + 1, key)) return head;
  const corners = Array.from({ length: table.columns }, (_none, index) => table.resolved(head.to, index + 1));
  const shared = corners.filter(
    (cell, at) => cell.text !== '' && corners.some((other, place) => place !== at && other.address === cell.address),
  );
  return shared.length >= 3 ? { from: head.from, to: head.to + 1 } : head;
};

/** The map of one sheet, guessed from its heads and from what stands in it; null where it has no use. */
export const proposeSheet = (
  table: Table,
  naming: readonly NamingColumn[],
  kind: SheetMap['kind'],
  known: Known,
  /** To be named in the map, since others hold something too. */
  isOneOfSeveral: boolean,
): SheetProposal | null => {
  const doubts = new Doubts();
  const [likeliest] = naming;
  if (!likeliest) return null;
  const key = naming.find(({ by, distinct }) => by === 'name' && distinct * 2 >= likeliest.distinct) ?? likeliest;
  const head = withNumbers(table, findHeadRows(table, key.rows[0] ?? 1, key.column), key.column);
  if (!head) doubts.add('DOUBT_NO_HEAD', { sheet: table.sheet ?? table.fileName });
  const title = readTitleBlock(table, head);
  const chosen = chooseCommunes(table, head, naming, title, known, known.communes);
  if (!chosen) return null;
  const letter = (column: number): string => (table.source === 'csv' ? String(column) : columnLetter(column));
  tellCommunes(chosen, naming, letter, doubts);
  const meanings = new Map(communeMeanings(chosen));
  const all = viewColumns(
    table,
    head,
    chosen.found.rows.map(({ row }) => row),
  );
  const columns = all.filter(({ number }) => !meanings.has(number));
  const name = columnNamer(table, head);
  const view = { table, title, columns, name, letter, doubts };
  const body = kind === 'assessments' ? scoresBody(view, known) : factsBody(view, known);
  if (!body) return null;
  const rows = chooseRowWords(table, chosen, body.read, known, doubts);
  const yaml = [
    line(`import: ${kind}`, kind === 'assessments' ? 'bảng điểm' : 'sổ công nhận'),
    ...(isOneOfSeveral && table.sheet !== null ? [line(`sheet: ${quoted(table.sheet)}`, 'trang được đọc')] : []),
    headLine(table, head, chosen.dataFrom, key.column),
    ...communeLines(chosen.source, name),
    ...body.lines,
    ...rowLines(rows),
  ].join('\n');
  const read = readSheetMap(`${yaml}\n`);
  if (!read.ok)
    throw new Error(`A proposed map is none: ${read.faults.map(({ sentence }) => sentence).join(' ')}\n${yaml}`);
  return {
    heads: headsOf(table, read.map),
    map: `${yaml}\n`,
    columns: all.map((column): ShownColumn => ({
      column: letter(column.number),
      head: headText(column),
      meaning:
        meanings.get(column.number) ??
        body.meanings.get(column.number) ??
        leftOutMeaning(column.path.at(-1)?.text ?? ''),
      samples: samplesOf(column),
    })),
    doubts: doubts.sentences,
    read: body.read.length,
    communes: chosen.found.rows.length,
  };
};
