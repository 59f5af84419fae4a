import type { Answers, Basis } from '@chuan-xa/scoring';
import { DISQUALIFIED, isRemark, type ScoreColumn } from '../sheet/score.entity.js';
import { fromStored, type CellValue, type StoredAnswer } from '../sheet/stored-answer.js';

/** A stored cell with its place. */
export type Cell = StoredAnswer & { column: ScoreColumn; itemId: string };

/** What a sheet is judged by. */
export interface Counted {
  answers: Answers;
  /** null: not declared. */
  disqualified: boolean | null;
  basis: Basis;
}

/** verdict.md §4: per cell the appraised score if there is one, else the district's; the self score never counts. */
export function countedAnswers(cells: Cell[]): Counted {
  const district = column(cells, 'district');
  const appraised = column(cells, 'appraised');
  const ids = [...new Set([...district.keys(), ...appraised.keys()])];
  const answers: Answers = {};
  let disqualified: boolean | null = null;
  for (const id of ids) {
    const value = appraised.get(id) ?? district.get(id);
    if (!value) continue;
    if ('declared' in value) disqualified = value.declared;
    else if (!('text' in value)) answers[id] = value;
  }
  return { answers, disqualified, basis: basisOf(ids, appraised) };
}

/** The sheet as one column alone has it: what the self score would come to, what one writer has written. */
export function columnAnswers(cells: Cell[], name: ScoreColumn): Pick<Counted, 'answers' | 'disqualified'> {
  const answers: Answers = {};
  let disqualified: boolean | null = null;
  for (const [id, value] of column(cells, name)) {
    if ('declared' in value) disqualified = value.declared;
    else if (!('text' in value)) answers[id] = value;
  }
  return { answers, disqualified };
}

/** Remarks are no answers: they are not among them. */
function column(cells: Cell[], name: ScoreColumn): Map<string, NonNullable<CellValue>> {
  const values = new Map<string, NonNullable<CellValue>>();
  for (const cell of cells) {
    const value = cell.column === name && !isRemark(cell.itemId) ? fromStored(cell) : null;
    if (value !== null) values.set(cell.itemId, value);
  }
  return values;
}

function basisOf(ids: string[], appraised: Map<string, unknown>): Basis {
  if (appraised.size === 0) return { kind: 'district' };
  const notAppraised = ids.filter((id) => !appraised.has(id));
  return notAppraised.length === 0 ? { kind: 'appraised' } : { kind: 'mixed', notAppraised: sortIds(notAppraised) };
}

/** Standard order, by number; the declaration comes last. */
const sortIds = (ids: string[]): string[] =>
  [...ids].sort(
    (a, b) => Number(a === DISQUALIFIED) - Number(b === DISQUALIFIED) || a.localeCompare(b, 'en', { numeric: true }),
  );
