import type { CellValue } from '@chuan-xa/scoring';
import type { CellAddress } from '../../offline/unsent-cell.js';

/** One cell of an act: what stood there, and what was put there. */
export interface Change extends CellAddress {
  before: CellValue;
  after: CellValue;
}

/** What was done in the grid, newest last; a block that was pasted is one act. */
export interface Acts {
  done: readonly (readonly Change[])[];
  undone: readonly (readonly Change[])[];
}

export const NO_ACTS: Acts = { done: [], undone: [] };
const MOST = 200;

/** A new act; what was undone before it cannot be done again. */
export const act = ({ done }: Acts, changes: readonly Change[]): Acts =>
  changes.length === 0 ? { done, undone: [] } : { done: [...done, changes].slice(-MOST), undone: [] };

/** The changes that take the last act back, and the acts that are then left; null where there is none. */
export function undo({ done, undone }: Acts): { acts: Acts; changes: readonly Change[] } | null {
  const last = done.at(-1);
  if (last === undefined) return null;
  return { acts: { done: done.slice(0, -1), undone: [...undone, last] }, changes: last.map(turned).reverse() };
}

/** The changes that do the last undone act again. */
export function redo({ done, undone }: Acts): { acts: Acts; changes: readonly Change[] } | null {
  const last = undone.at(-1);
  if (last === undefined) return null;
  return { acts: { done: [...done, last], undone: undone.slice(0, -1) }, changes: last };
}

const turned = (change: Change): Change => ({ ...change, before: change.after, after: change.before });
