import { reachedUnits } from '@chuan-xa/places';
import { refuse, type CommuneKey, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { revisionsOf } from '@chuan-xa/standards';
import { In } from 'typeorm';
import { Round, RoundStandard } from '../round/round.entity.js';
import { Assessment } from './assessment.entity.js';

/** A sheet of an open round, held until the transaction ends, with the edition that judges it. */
export type OpenSheet = Assessment & { edition: Edition; round: Round };

/**
 * Locks sheets in one order, so that two writers wait and never deadlock; refuses absent ones, those of a closed round, and those that
 * the actor's office does not answer for: what it does not even reach is answered like what is not there.
 */
export async function lockSheets(tx: Tx, ids: string[]): Promise<Map<string, OpenSheet>> {
  const unique = [...new Set(ids)];
  const reached = await reachedUnits(tx);
  // The round first, as closing it does: two that take the same locks in another order would wait for each other for ever.
  const rounds = await lockRounds(tx, unique);
  // All sheets of the communes concerned: they are judged together, and a second writer must not hold one of them.
  await tx.manager.query(
    `SELECT 1 FROM assessment WHERE province_code = $1 AND (round_id, commune_code) IN
       (SELECT round_id, commune_code FROM assessment WHERE province_code = $1 AND id = ANY($2::uuid[]))
     ORDER BY id FOR NO KEY UPDATE`,
    [tx.province, unique],
  );
  const sheets = await tx.manager.findBy(Assessment, { province: tx.province, id: In(unique) });
  const seen = sheets.filter((sheet) => reached.sees(unitOf(sheet)));
  if (seen.length < unique.length) throw refuse('ASSESSMENT_NOT_FOUND');
  if (!seen.every((sheet) => reached.holds(unitOf(sheet)))) throw refuse('SHEET_OF_ANOTHER_OFFICE');
  const closed = rounds.find((round) => round.closedAt !== null);
  if (closed) throw refuse('ROUND_CLOSED', { round: closed.name });
  const editions = await pinnedEditions(
    tx,
    rounds.map((round) => round.id),
  );
  const open = sheets.map((sheet): [string, OpenSheet] => {
    const edition = editions.get(`${sheet.roundId} ${sheet.editionId}`);
    const round = rounds.find((candidate) => candidate.id === sheet.roundId);
    if (!edition || !round)
      throw new Error(`Round ${sheet.roundId} has a sheet under ${sheet.editionId}, which it does not pin`);
    return [sheet.id, Object.assign(sheet, { edition, round })];
  });
  return new Map(open);
}

const unitOf = ({ period, communeCode: code }: Assessment): CommuneKey => ({ period, code });

/** Shared: closing a round waits for the writes under way, and they see whether it is closed. */
async function lockRounds(tx: Tx, sheetIds: string[]): Promise<Round[]> {
  const sheets = await tx.manager.find(Assessment, {
    select: { province: true, id: true, roundId: true },
    where: { province: tx.province, id: In(sheetIds) },
  });
  return tx.manager.find(Round, {
    where: { province: tx.province, id: In([...new Set(sheets.map((sheet) => sheet.roundId))]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_read' },
  });
}

/** By `round edition`: the edition at the revision that the round pins. */
export async function pinnedEditions(tx: Tx, roundIds: string[]): Promise<Map<string, Edition>> {
  const pins = await tx.manager.findBy(RoundStandard, { province: tx.province, roundId: In(roundIds) });
  const editions = await revisionsOf(tx, pins);
  return new Map(
    editions.map((edition, at): [string, Edition] => [`${pins[at]?.roundId ?? ''} ${edition.id}`, edition]),
  );
}
