import { Round } from '@chuan-xa/assessments';
import type { Tx } from '@chuan-xa/platform';
import { IsNull } from 'typeorm';

/** A round with the revision of one edition that it pins. */
export interface PinningRound {
  id: string;
  name: string;
  open: boolean;
  revision: string;
}

/** Every round that is judged by an edition, the newest first. */
export const pinningRounds = (tx: Tx, edition: string): Promise<PinningRound[]> =>
  tx.manager.query<PinningRound[]>(
    `SELECT r.id, r.name, r.closed_at IS NULL AS open, s.revision FROM round r
     JOIN round_standard s ON s.province_code = r.province_code AND s.round_id = r.id
     WHERE r.province_code = $1 AND s.edition_id = $2 ORDER BY r.units_on DESC, r.opened_at DESC, r.id`,
    [tx.province, edition],
  );

/** Waits for the writes under way in open rounds and keeps the others out, in the order in which every writer locks; gives their ids. */
export async function lockOpenRounds(tx: Tx): Promise<string[]> {
  const rounds = await tx.manager.find(Round, {
    where: { province: tx.province, closedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return rounds.map(({ id }) => id);
}

export const openRounds = async (tx: Tx): Promise<string[]> =>
  (await tx.manager.find(Round, { where: { province: tx.province, closedAt: IsNull() }, order: { id: 'ASC' } })).map(
    ({ id }) => id,
  );

/** Has open rounds judged by another revision from now on. */
export async function movePins(tx: Tx, edition: string, rounds: readonly string[], revision: string): Promise<void> {
  await tx.manager.query(
    'UPDATE round_standard SET revision = $4 WHERE province_code = $1 AND edition_id = $2 AND round_id = ANY($3)',
    [tx.province, edition, rounds, revision],
  );
}
