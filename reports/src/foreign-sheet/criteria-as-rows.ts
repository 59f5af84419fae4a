import { foldText } from '../workbook-file/cell-text.js';
import { districtOfGroupRow } from './commune-words.js';
import type { Lookups } from './lookups.js';
import type { Table } from '../workbook-file/table.js';

const CRITERION = /^(?:tiêu chí|chỉ tiêu|tc|ct)\s*(?:số\s*)?\d/iu;
const LONGEST_NAME = 40;
const HAS_WORD = /\p{L}{2}/u;
const LOOKED_AT = { rows: 120, columns: 60 };

/** One row or one column: the communes it names, by name with how often, and its criteria. */
interface Line {
  communes: Map<string, number>;
  /** The other lines in which its communes stand. */
  across: Set<number>;
  criteria: number;
}

interface Lines {
  rows: Map<number, Line>;
  columns: Map<number, Line>;
}

const survey = (table: Table, isCommune: (text: string) => boolean): Lines => {
  const lines: Lines = { rows: new Map(), columns: new Map() };
  const note = (of: Map<number, Line>, key: number, other: number, commune: string | null): void => {
    const line = of.get(key) ?? { communes: new Map<string, number>(), across: new Set<number>(), criteria: 0 };
    of.set(key, line);
    if (commune === null) line.criteria += 1;
    else {
      line.communes.set(commune, (line.communes.get(commune) ?? 0) + 1);
      line.across.add(other);
    }
  };
  for (const row of table.filledRows.slice(0, LOOKED_AT.rows)) {
    for (let column = 1; column <= Math.min(table.columns, LOOKED_AT.columns); column += 1) {
      const { kind, text } = table.cell(row, column);
      if (kind !== 'text') continue;
      const isCriterion = CRITERION.test(text);
      if (!isCriterion && !(text.length <= LONGEST_NAME && HAS_WORD.test(text) && isCommune(text))) continue;
      const commune = isCriterion ? null : foldText(text);
      note(lines.rows, row, column, commune);
      note(lines.columns, column, row, commune);
    }
  }
  return lines;
};

const most = (lines: Map<number, Line>, of: (line: Line) => number): number =>
  [...lines.values()].reduce((top, line) => Math.max(top, of(line)), 0);

/** Rows without a commune of their own that are filled under the communes of a row: what a head has, and a commune's row has not. */
const rowsUnder = (table: Table, { rows }: Lines, head: number, { across }: Line): number =>
  table.filledRows.filter((row) => {
    if (row <= head || (rows.get(row)?.communes.size ?? 0) > 0) return false;
    return [...across].filter((column) => table.cell(row, column).kind !== 'blank').length >= 2;
  }).length;

/**
 * Whether the sheet stands the other way round: criteria down, communes across (or a row for each commune and criterion).
 * No map can bring such a sheet in, and two hundred faults would hide the one sentence that helps.
 */
export const hasCriteriaAsRows = (table: Table, lookups: Lookups): boolean => {
  const known = new Map<string, boolean>();
  const isCommune = (text: string): boolean => {
    const answer =
      known.get(text) ?? (districtOfGroupRow([text]) === null && lookups.findCommune({ text }).kind !== 'none');
    known.set(text, answer);
    return answer;
  };
  const lines = survey(table, isCommune);
  const down = most(lines.columns, ({ communes }) => communes.size);
  const criteriaDown = most(lines.columns, ({ criteria }) => criteria);
  const isHead = ([row, line]: [number, Line]): boolean =>
    line.communes.size > down &&
    line.communes.size >= (criteriaDown >= 3 ? 2 : 3) &&
    rowsUnder(table, lines, row, line) >= 2;
  if ([...lines.rows].some(isHead)) return true;
  const repeats = [...lines.columns.values()].some(
    ({ communes }) => communes.size > 0 && [...communes.values()].every((times) => times >= 3),
  );
  const criteriaAcross = most(lines.rows, ({ criteria }) => criteria);
  return criteriaDown >= 3 && criteriaDown > criteriaAcross && (down <= 1 || repeats);
};
