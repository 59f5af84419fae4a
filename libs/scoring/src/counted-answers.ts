import { DISQUALIFIED, isRemark, type CellValue, type ScoreColumn, type SheetCell } from './sheet-cells.js';
import type { Answers, Basis } from './verdict.js';

/** What a sheet is judged by. */
export interface Counted {
  answers: Answers;
  /** null: not declared. */
  disqualified: boolean | null;
  basis: Basis;
}

/** verdict.md §4: per cell the appraised score if there is one, else the district's; the self score never counts. */
export function countedAnswers(cells: readonly SheetCell[]): Counted {
  const district = column(cells, 'district');
  const appraised = column(cells, 'appraised');
  const counted = new Map([...district, ...appraised]);
  return { ...asAnswers(counted), basis: basisOf([...counted.keys()], appraised) };
}

/** The sheet as one column alone has it: what the self score would come to, what one writer has written. */
export const columnAnswers = (
  cells: readonly SheetCell[],
  name: ScoreColumn,
): Pick<Counted, 'answers' | 'disqualified'> => asAnswers(column(cells, name));

function asAnswers(values: Map<string, NonNullable<CellValue>>): Pick<Counted, 'answers' | 'disqualified'> {
  const answers: Answers = {};
  let disqualified: boolean | null = null;
  for (const [id, value] of values) {
    if ('declared' in value) disqualified = value.declared;
    else if (!('text' in value)) answers[id] = value;
  }
  return { answers, disqualified };
}

/** Remarks are no answers: they are not among them. */
function column(cells: readonly SheetCell[], name: ScoreColumn): Map<string, NonNullable<CellValue>> {
  const values = new Map<string, NonNullable<CellValue>>();
  for (const cell of cells)
    if (cell.column === name && cell.value !== null && !isRemark(cell.id)) values.set(cell.id, cell.value);
  return values;
}

function basisOf(ids: string[], appraised: Map<string, unknown>): Basis {
  if (appraised.size === 0) return { kind: 'district' };
  const notAppraised = ids.filter((id) => !appraised.has(id));
  return notAppraised.length === 0 ? { kind: 'appraised' } : { kind: 'mixed', notAppraised: sortIds(notAppraised) };
}

// Made once: to make it for every comparison takes longer than the comparison.
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** Standard order, by number; the declaration comes last. */
const sortIds = (ids: string[]): string[] =>
  [...ids].sort((a, b) => Number(a === DISQUALIFIED) - Number(b === DISQUALIFIED) || BY_NUMBER.compare(a, b));
