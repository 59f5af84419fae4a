import { reachedUnits } from '@chuan-xa/places';
import { refuse, type CommuneKey, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { editionOf, type RevisionKey } from '@chuan-xa/standards';
import { In } from 'typeorm';
import { Round } from '../round/round.entity.js';
import { Assessment } from './assessment.entity.js';

/** A sheet of an open round, held until the transaction ends, with the edition that judges it. */
export type OpenSheet = Assessment & { edition: Edition; round: Round };

/**
 * Locks sheets in one order, so that two writers wait and never deadlock; refuses absent ones, those of a closed round, and those that
 * the actor's office does not answer for: what it does not even reach is answered like what is not there.
 */
export async function lockSheets(tx: Tx, ids: string[]): Promise<Map<string, OpenSheet>> {
  const unique = [...new Set(ids)];
  const named = await findOwn(tx, unique);
  // The round first, as closing it does: two that take the same locks in another order would wait for each other for ever.
  const rounds = await lockRounds(tx, named);
  const closed = rounds.find((round) => round.closedAt !== null);
  if (closed) throw refuse('ROUND_CLOSED', { round: closed.name });
  const sheets = (await lockCommunes(tx, named)).filter(({ id }) => unique.includes(id));
  if (sheets.length < unique.length) throw refuse('ASSESSMENT_NOT_FOUND');
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

/** Whose sheets they are, which never changes; those that the actor's office does not answer for are refused. */
async function findOwn(tx: Tx, ids: string[]): Promise<Assessment[]> {
  const reached = await reachedUnits(tx);
  const sheets = await tx.manager.find(Assessment, {
    select: { province: true, id: true, roundId: true, period: true, communeCode: true },
    where: { province: tx.province, id: In(ids) },
  });
  const unitOf = ({ period, communeCode: code }: Assessment): CommuneKey => ({ period, code });
  const seen = sheets.filter((sheet) => reached.sees(unitOf(sheet)));
  if (seen.length < ids.length) throw refuse('ASSESSMENT_NOT_FOUND');
  if (!seen.every((sheet) => reached.holds(unitOf(sheet)))) throw refuse('SHEET_OF_ANOTHER_OFFICE');
  return seen;
}

/** Shared: closing a round waits for the writes under way, and they see whether it is closed. */
async function lockRounds(tx: Tx, sheets: Assessment[]): Promise<Round[]> {
  return tx.manager.find(Round, {
    where: { province: tx.province, id: In([...new Set(sheets.map((sheet) => sheet.roundId))]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_read' },
  });
}

/**
 * All sheets of the communes concerned: they are judged together, and a second writer must not hold one of them. Led by what is already
 * known: asked by the sheets' ids once more, a database that has no statistics yet went through the round once for each of its sheets.
 */
async function lockCommunes(tx: Tx, sheets: Assessment[]): Promise<Assessment[]> {
  return tx.manager
    .createQueryBuilder(Assessment, 'a')
    .where('a.province = :province', { province: tx.province })
    .andWhere('(a.round_id, a.commune_code) IN (SELECT * FROM unnest(:rounds::text[], :communes::bpchar[]))', {
      rounds: sheets.map(({ roundId }) => roundId),
      communes: sheets.map(({ communeCode }) => communeCode),
    })
    .orderBy('a.id')
    .setLock('for_no_key_update')
    .getMany();
}

/** By `round edition`: the edition at the revision that the round pins. */
export async function pinnedEditions(tx: Tx, roundIds: string[]): Promise<Map<string, Edition>> {
  const pins = await tx.manager.query<(RevisionKey & { roundId: string })[]>(
    `SELECT p.round_id AS "roundId", p.edition_id AS "editionId", p.revision, s.sha256
     FROM round_standard p JOIN standard_revision s ON s.edition_id = p.edition_id AND s.revision = p.revision
     WHERE p.province_code = $1 AND p.round_id = ANY($2)
     ORDER BY p.round_id, p.edition_id`,
    [tx.province, roundIds],
  );
  const pinned = new Map<string, Edition>();
  for (const { roundId, ...key } of pins) pinned.set(`${roundId} ${key.editionId}`, await editionOf(tx, key));
  return pinned;
}
