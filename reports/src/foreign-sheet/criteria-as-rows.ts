import { foldText } from './cell-text.js';
import { districtOfGroupRow } from './commune-words.js';
import type { Lookups } from './lookups.js';
import type { Table } from './table.js';

const CRITERION = /^(?:tiêu chí|chỉ tiêu|tc|ct)\s*(?:số\s*)?\d/iu;
const LONGEST_NAME = 40;
const HAS_WORD = /\p{L}{2}/u;
const LOOKED_AT = { rows: 120, columns: 60 };

interface Count {
  communes: Map<string, number>;
  criteria: number;
}

const tally = (table: Table, isCommune: (text: string) => boolean) => {
  const [rows, columns] = [new Map<number, Count>(), new Map<number, Count>()];
  const at = (counts: Map<number, Count>, key: number): Count => {
    const count = counts.get(key) ?? { communes: new Map<string, number>(), criteria: 0 };
    counts.set(key, count);
    return count;
  };
  for (const row of table.filledRows.slice(0, LOOKED_AT.rows)) {
    for (let column = 1; column <= Math.min(table.columns, LOOKED_AT.columns); column += 1) {
      const { kind, text } = table.cell(row, column);
      if (kind !== 'text') continue;
      const isCriterion = CRITERION.test(text);
      const isName = !isCriterion && text.length <= LONGEST_NAME && HAS_WORD.test(text) && isCommune(text);
      for (const count of [at(rows, row), at(columns, column)]) {
        if (isCriterion) count.criteria += 1;
        if (isName) count.communes.set(foldText(text), (count.communes.get(foldText(text)) ?? 0) + 1);
      }
    }
  }
  return { rows: [...rows.values()], columns: [...columns.values()] };
};

const most = (counts: readonly Count[], of: (count: Count) => number): number =>
  counts.reduce((top, count) => Math.max(top, of(count)), 0);

/**
 * Whether the sheet stands the other way round: criteria down, communes across (or a row for each commune and criterion).
 * No map can bring such a sheet in, and two hundred faults would hide the one sentence that helps.
 */
export const hasCriteriaAsRows = (table: Table, lookups: Lookups): boolean => {
  const known = new Map<string, boolean>();
  const isCommune = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = districtOfGroupRow([text]) === null && lookups.findCommune({ text }).kind !== 'none';
    known.set(text, answer);
    return answer;
  };
  const { rows, columns } = tally(table, isCommune);
  const across = most(rows, ({ communes }) => communes.size);
  const down = most(columns, ({ communes }) => communes.size);
  const criteriaDown = most(columns, ({ criteria }) => criteria);
  const criteriaAcross = most(rows, ({ criteria }) => criteria);
  if (across > down && (across >= 3 || (across >= 2 && criteriaDown >= 3))) return true;
  const repeats = columns.some(
    ({ communes }) => communes.size > 0 && [...communes.values()].every((times) => times >= 3),
  );
  return criteriaDown >= 3 && criteriaDown > criteriaAcross && (down <= 1 || repeats);
};
