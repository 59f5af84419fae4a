import { refuse } from '@chuan-xa/platform';
import type { Place, Take, TakeAt } from './import-kind.js';

/** Which value is taken in one cell that file and system both changed. */
export interface Decision extends Place {
  take: Exclude<Take, 'neither'>;
}

const keyOf = ({ sheet, cell }: Place): string => JSON.stringify([sheet, cell]);

/**
 * What is taken at each place: as it was decided there, else as for all. Refuses CONFLICT_UNKNOWN where a decision is of a place that
 * is none of the conflicts.
 * @param take of every cell without a decision of its own
 */
export function decide(
  conflicts: readonly Place[],
  { take, decisions = [] }: { take: Take; decisions?: readonly Decision[] },
): TakeAt {
  const open = new Set(conflicts.map(keyOf));
  const strange = decisions.find((decision) => !open.has(keyOf(decision)));
  if (strange) throw refuse('CONFLICT_UNKNOWN', { cell: strange.cell ?? '' });
  const decided = new Map(decisions.map((decision) => [keyOf(decision), decision.take]));
  return (place) => decided.get(keyOf(place)) ?? take;
}
