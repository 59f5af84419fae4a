import { communeText, communeType, districtOfGroupRow } from '../commune-words.js';
import { foldName } from '@chuan-xa/places';
import type { KnownCommune, Lookups } from '../lookups.js';
import type { Table } from '../../workbook-file/table.js';

/** Rows and columns within which communes are looked for. */
const LOOKED_AT = { rows: 800, columns: 200 };
const LONGEST_NAME = 60;
const HAS_WORD = /\p{L}{2}/u;
const CODE = /^\d{4,5}$/;

/** A column that names communes, or bears their codes. */
export interface NamingColumn {
  column: number;
  by: 'name' | 'code';
  /** Rows that name one, rising. */
  rows: number[];
  /** How many different ones. */
  distinct: number;
}

/** Whether a text holds the name of a commune at all: quicker than the matcher, which for a miss looks for what is near. */
export const nameFinder = (communes: readonly KnownCommune[]): ((text: string) => boolean) => {
  const names = [...new Set(communes.flatMap(({ name, alsoWritten }) => [name, ...alsoWritten].map(foldName)))];
  return (text) => {
    const folded = foldName(text);
    return names.some((name) => folded.includes(name));
  };
};

/** The same lookups, each text asked once, and none that holds no name: a miss is dear, and a sheet says the same in every row. */
export const remembering = (lookups: Lookups, holdsName: (text: string) => boolean): Lookups => {
  const known = new Map<string, ReturnType<Lookups['findCommune']>>();
  return {
    findCommune: (written) => {
      if (!CODE.test(written.text) && !holdsName(written.text)) return { kind: 'none', nearest: [] };
      const key = `${written.text}\n${written.district ?? ''}`;
      const answer = known.get(key) ?? lookups.findCommune(written);
      known.set(key, answer);
      return answer;
    },
  };
};

/** The communes that a text may mean, as one word; null for none. */
const meantBy = (text: string, lookups: Lookups): string | null => {
  const match = lookups.findCommune({ text: communeText(text, null) });
  if (match.kind === 'found') return match.commune.code;
  return match.kind === 'ambiguous' ? match.candidates.map(({ code }) => code).join() : null;
};

const mayName = (text: string): boolean =>
  text.length <= LONGEST_NAME && HAS_WORD.test(text) && !communeType(text) && districtOfGroupRow([text]) === null;

/**
 * The columns in which communes stand, the likeliest first: by their names, tried on the real ones, else by codes of five digits.
 * A column of districts names communes too (a town bears its district's name), but the same few again and again.
 */
export const findNamingColumns = (table: Table, lookups: Lookups): NamingColumn[] => {
  const rows = table.filledRows.slice(0, LOOKED_AT.rows);
  const found: NamingColumn[] = [];
  for (let column = 1; column <= Math.min(table.columns, LOOKED_AT.columns); column += 1) {
    for (const by of ['name', 'code'] as const) {
      const meant = new Map<number, string>();
      let asked = 0;
      for (const row of rows) {
        const cell = table.cell(row, column);
        const asks = by === 'code' ? CODE.test(cell.text) : cell.kind === 'text' && mayName(cell.text);
        if (!asks) continue;
        asked += 1;
        const one = by === 'code' ? codeMeans(cell.text, lookups) : meantBy(cell.text, lookups);
        if (one !== null) meant.set(row, one);
      }
      // Numbers of four or five digits are as often people or money.
      if (meant.size === 0 || (by === 'code' && meant.size < asked * 0.8)) continue;
      found.push({ column, by, rows: [...meant.keys()], distinct: new Set(meant.values()).size });
    }
  }
  return found.sort(
    (a, b) => b.distinct - a.distinct || Number(a.by === 'code') - Number(b.by === 'code') || a.column - b.column,
  );
};

const codeMeans = (text: string, lookups: Lookups): string | null => {
  const match = lookups.findCommune({ text: text.padStart(5, '0') });
  return match.kind === 'found' ? match.commune.code : null;
};
