import { communeFullName } from '@chuan-xa/places';
import { foldText } from '../../workbook-file/cell-text.js';
import type { Table } from '../../workbook-file/table.js';
import { readBy, type ChosenCommunes } from './choose-communes.js';
import type { Doubts } from './doubts.js';
import type { Known } from './known.js';
import { isSignature, isSubtotal } from './row-words.js';

/** The words by which rows that are no communes are left out. */
export interface RowWords {
  skip: string[];
  end: string[];
}

const NUMBER = /^[\d.,%\s-]+$/;
/** Rounds of reading: each takes away what the one before found. */
const MOST_ROUNDS = 30;

/** Beginnings by which no commune can be passed over: neither one of this sheet nor one of another office's. */
const safely = (known: Known): ((text: string) => boolean) => {
  const names = known.communes
    .flatMap((commune) => [commune.name, communeFullName(commune), ...commune.alsoWritten])
    .map(foldText);
  return (beginning) => {
    const folded = foldText(beginning);
    return folded !== '' && !names.some((name) => name.startsWith(folded));
  };
};

/** "Cộng huyện Tràng Định" → "Cộng huyện*"; the whole text where a shorter one might mean a commune. */
const beginningOf = (text: string, words: number, isSafe: (text: string) => boolean): string => {
  const bare = text.replace(/^(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\s*[.)]\s*/u, '');
  const plain = bare.split(/\d|:/u)[0]?.trim() ?? '';
  const short = plain.split(' ').slice(0, words).join(' ');
  return short !== '' && short !== bare && isSafe(short) ? `${short}*` : bare;
};

/** The words that leave out sums between the communes and the signatures below them, and nothing that is or may be a commune. */
export const chooseRowWords = (
  table: Table,
  { source, dataFrom }: Pick<ChosenCommunes, 'source' | 'dataFrom'>,
  read: readonly number[],
  known: Known,
  doubts: Doubts,
): RowWords => {
  const isSafe = safely(known);
  const words: RowWords = { skip: [], end: [] };
  const left = new Set<number>();
  const key = source.name?.number ?? source.code?.number ?? 1;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const rows = readBy(table, known, source, dataFrom, words, read);
    const last = rows.rows.at(-1)?.row ?? 0;
    const fault = rows.faults.find(
      ({ code, row }) => row !== null && !left.has(row) && (code === 'COMMUNE_NOT_FOUND' || code === 'CELL_REQUIRED'),
    );
    const row = fault?.row ?? null;
    if (row === null) break;
    const cells = Array.from({ length: table.columns }, (_none, index) => table.cell(row, index + 1).text).filter(
      (text) => text !== '',
    );
    const labels = [table.resolved(row, key).text, ...cells.slice(0, 2)].filter((text) => text !== '');
    const sum = labels.find((label) => isSubtotal(label) && !NUMBER.test(label));
    const label = labels.find((text) => /\p{L}/u.test(text));
    const holdsNumbers = read.some((column) => NUMBER.test(table.cell(row, column).text));
    const add = (to: 'skip' | 'end', text: string): void => {
      if (words[to].includes(text)) left.add(row);
      else words[to] = [...words[to], text];
    };
    if (sum !== undefined) add('skip', beginningOf(sum, 2, isSafe));
    else if (holdsNumbers || label === undefined) {
      left.add(row);
      if (fault?.code === 'CELL_REQUIRED') doubts.add('DOUBT_ROW_NAMELESS', { row });
    } else if (row > last) add('end', beginningOf(label, 3, isSafe));
    else add('skip', label);
    if (sum === undefined && !holdsNumbers && label !== undefined && !(row > last && isSignature(label)))
      doubts.add('DOUBT_ROW_SKIPPED', { row, text: label });
  }
  return words;
};
