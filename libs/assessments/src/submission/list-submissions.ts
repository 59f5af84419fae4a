import { ownOfficeOn } from '@chuan-xa/places';
import { reachText, type Paging, type Tx } from '@chuan-xa/platform';
import { readRound } from '../sheet/read-sheets.js';
import { Submission } from './submission.entity.js';

/** A submission, and how many sheets were handed in with it. */
export interface SubmissionRow {
  submission: Submission;
  sheets: number;
}

/**
 * What was handed in for a round, the latest first: the actor's office's own, or all of the province.
 * Refuses ROUND_NOT_FOUND, OFFICE_UNKNOWN.
 */
export async function listSubmissions(
  tx: Tx,
  roundId: string,
  { office, page, pageSize }: Paging & { office?: string },
): Promise<{ items: SubmissionRow[]; total: number }> {
  const round = await readRound(tx, roundId);
  if (office !== undefined) await ownOfficeOn(tx, office, round.unitsOn);
  const reach = reachText(tx.actor);
  const own = reach === '*' ? office : reach;
  const [found, total] = await tx.manager.findAndCount(Submission, {
    where: { province: tx.province, roundId, ...(own === undefined ? {} : { officeCode: own }) },
    order: { submittedAt: 'DESC', id: 'ASC' },
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  const counts = await countSheets(tx, found);
  return { items: found.map((submission) => ({ submission, sheets: counts.get(submission.id) ?? 0 })), total };
}

/** By submission. */
export async function countSheets(tx: Tx, submissions: Submission[]): Promise<Map<string, number>> {
  const rows = await tx.manager.query<{ id: string; sheets: number }[]>(
    `SELECT submission_id AS id, count(*)::int AS sheets FROM submission_sheet
     WHERE province_code = $1 AND submission_id = ANY($2::uuid[]) GROUP BY submission_id`,
    [tx.province, submissions.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, sheets }) => [id, sheets]));
}
