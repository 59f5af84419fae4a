import {
  countedAnswers,
  DISQUALIFIED,
  isComplete,
  itemNoteId,
  type Edition,
  type SheetCell,
  type Verdict,
} from '@chuan-xa/scoring';
import { gridColumns } from '../entry/columns.js';
import { liveVerdict } from '../entry/live-verdict.js';
import { isLargeJump } from '../entry/large-jump.js';
import { liveCells } from '../entry/standing-cells.js';
import type { UnsentOf } from '../../offline/unsent-cell.js';
import type { GridSheet } from '../entry/use-grid.js';

/** What there is to know of a sheet before it is moved. */
export interface Readiness {
  sheet: GridSheet;
  /** Cells that the server has not taken: on their way, refused, or written by another meanwhile. */
  unsent: number;
  /** Nothing is scored. */
  empty: boolean;
  /** Items entered, and how many there are. */
  entered: number;
  of: number;
  complete: boolean;
  /** Items not entered, and the declaration where it is asked for. */
  missing: string[];
  /** Items far from the last round's, without a word why. */
  jumps: string[];
  /** Cells with a district's score and no appraised one. */
  notAppraised: string[];
  verdict: Verdict | null;
}

/** Reads a sheet as it stands, with what is typed and unsent. */
export function readinessOf(edition: Edition, sheet: GridSheet, unsent: UnsentOf): Readiness {
  const cells = liveCells(sheet, unsent);
  const { answers, disqualified } = countedAnswers(cells);
  const entered = new Set(Object.keys(answers));
  const typed = gridColumns(edition).filter(({ made, kind }) => made === null && kind !== 'declared');
  const isEntered = (id: string, criterion: string): boolean => entered.has(id) || entered.has(criterion);
  const open = typed.filter(({ id, criterion }) => !isEntered(id, criterion)).map(({ id }) => id);
  const undeclared = edition.disqualifiedBy === 'declared' && edition.scoredBy !== 'threshold' && disqualified === null;
  const before = new Map(sheet.last?.cells.map(({ id, value }) => [id, value]));
  const noted = notedItems(cells);
  return {
    sheet,
    unsent: unsent.size,
    empty: entered.size === 0 && disqualified === null,
    entered: typed.length - open.length,
    of: typed.length,
    complete: isComplete(edition, entered) && !undeclared,
    missing: undeclared ? [...open, DISQUALIFIED] : open,
    jumps: typed
      .filter(({ id, max }) => isLargeJump(answers[id] ?? null, before.get(id), max) && !noted.has(itemNoteId(id)))
      .map(({ id }) => id),
    notAppraised: notAppraised(cells),
    verdict: liveVerdict(edition, sheet, unsent),
  };
}

const notedItems = (cells: readonly SheetCell[]): Set<string> =>
  new Set(cells.filter(({ value }) => value !== null && 'text' in value).map(({ id }) => id));

/** Where the district scored and nobody appraised. */
function notAppraised(cells: readonly SheetCell[]): string[] {
  const scored = (column: string): string[] =>
    cells
      .filter((cell) => cell.column === column && cell.value !== null && !('text' in cell.value))
      .map(({ id }) => id);
  const done = new Set(scored('appraised'));
  return scored('district').filter((id) => !done.has(id));
}
