import { evaluateSheet, type Circumstances, type Edition, type SheetCell, type Verdict } from '@chuan-xa/scoring';
import type { UnsentOf } from '../../offline/unsent-cell.js';
import { liveCells } from './standing-cells.js';
import type { GridSheet } from './use-grid.js';

/** All that the verdict of a sheet rests on, as one text: it changes only when the verdict may. */
export function groundsOf(sheet: GridSheet, unsent: UnsentOf): string {
  const { zone, healthRecognition } = sheet;
  const cells = liveCells(sheet, unsent)
    .filter(({ value }) => value !== null)
    .map(({ id, column, value }) => ({ id, column, value }))
    .sort((one, other) => (one.id + one.column < other.id + other.column ? -1 : 1));
  return JSON.stringify({ cells, zone, healthRecognition });
}

/** The verdict that follows from what `groundsOf` gave; null while nothing is answered, or where there are no grounds yet (""). */
export function verdictOn(edition: Edition, grounds: string): Verdict | null {
  if (grounds === '') return null;
  const { cells, ...circumstances } = JSON.parse(grounds) as Circumstances & { cells: SheetCell[] };
  const evaluation = evaluateSheet(edition, cells, circumstances);
  return evaluation.ok ? evaluation.verdict : null;
}

/** The verdict that the sheet would have once all that can be sent is; null while nothing is answered. */
export const liveVerdict = (edition: Edition, sheet: GridSheet, unsent: UnsentOf): Verdict | null =>
  verdictOn(edition, groundsOf(sheet, unsent));

/** The criteria and indicators that a verdict names as too low. */
export const failingOf = (verdict: Verdict | null): Set<string> =>
  new Set(
    verdict?.reasons.flatMap((reason) => {
      if (reason.code === 'CRITERION_BELOW') return [reason.criterion];
      if (reason.code === 'INDICATOR_BELOW') return [reason.indicator];
      if (reason.code === 'DISQUALIFIED') return [reason.indicator ?? 'disqualified'];
      return [];
    }),
  );
