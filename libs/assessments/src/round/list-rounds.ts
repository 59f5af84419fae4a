import type { Tx } from '@chuan-xa/platform';
import { Round, RoundStandard } from './round.entity.js';

/** A round with the revisions that it pins. */
export type RoundView = Omit<Round, 'province'> & { standards: { edition: string; revision: string }[] };

/** All rounds, the latest first. */
export async function listRounds(tx: Tx): Promise<RoundView[]> {
  const rounds = await tx.manager.find(Round, {
    where: { province: tx.province },
    order: { unitsOn: 'DESC', id: 'DESC' },
  });
  return Promise.all(rounds.map((round) => viewRound(tx, round)));
}

export async function viewRound(tx: Tx, { province, ...round }: Round): Promise<RoundView> {
  const pins = await tx.manager.find(RoundStandard, {
    where: { province, roundId: round.id },
    order: { editionId: 'ASC' },
  });
  return { ...round, standards: pins.map(({ editionId, revision }) => ({ edition: editionId, revision })) };
}
