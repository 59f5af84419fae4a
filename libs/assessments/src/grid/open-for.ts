import { reachedUnits } from '@chuan-xa/places';
import type { CommuneKey, Tx } from '@chuan-xa/platform';
import type { ScoreColumn } from '@chuan-xa/scoring';
import type { Round } from '../round/round.entity.js';
import type { State } from '../sheet/assessment.entity.js';
import { openColumns } from '../sheet/states.js';

/** Which columns of a sheet the actor may write now: by its state, by who they are, and whether their office answers for the commune. */
export async function openFor(
  tx: Tx,
  round: Pick<Round, 'closedAt'>,
): Promise<(sheet: CommuneKey & { state: State }) => ScoreColumn[]> {
  const { actor } = tx;
  if (round.closedAt !== null) return () => [];
  const own = await reachedUnits({ ...tx, actor: { ...actor, reach: 'office' } });
  return ({ state, ...unit }) =>
    openColumns[state].filter(
      (column) => actor.columns[column] === 'province' || (actor.columns[column] === 'office' && own.holds(unit)),
    );
}
