import { refuse, type Tx } from '@chuan-xa/platform';
import { Submission } from './submission.entity.js';

/** One submission of the actor's office, or any of the province. Refuses SUBMISSION_NOT_FOUND, for another's as for one that is not there. */
export async function findSubmission(tx: Tx, id: string, lock = false): Promise<Submission> {
  const found = await tx.manager.findOne(Submission, {
    where: { province: tx.province, id },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!found || !isWithinReach(tx, found)) throw refuse('SUBMISSION_NOT_FOUND');
  return found;
}

const isWithinReach = ({ actor }: Tx, { officeCode }: Submission): boolean =>
  actor.reach === 'province' || (actor.reach === 'office' && actor.office === officeCode);
