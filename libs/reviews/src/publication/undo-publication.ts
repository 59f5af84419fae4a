import { Inject, Injectable } from '@nestjs/common';
import { judgeCommunes } from '@chuan-xa/assessments';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { lockRevisions, revisionOf, withdrawRevision } from '@chuan-xa/standards';
import { judgementEffects, roundsToJudge, type Replacement } from './find-effect.js';
import { lockOpenRounds, movePins, pinningRounds } from './pinning-rounds.js';
import { Publication } from './publication.entity.js';
import { latestStanding } from './read-publications.js';

/** Why, and what of the scores that were written since and that the former revision does not take. */
export interface UndoOrder {
  reason: string;
  unfit?: 'keep';
}

/** Undoes the latest publication of an edition, whole or not at all: its rounds go back to the former revision and are judged anew. */
@Injectable()
export class UndoPublication {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  run(actor: Actor, id: string, order: UndoOrder): Promise<Publication> {
    return this.transactions.run(actor, (tx) => undoPublication(tx, id, order));
  }
}

/**
 * As the use case, inside a transaction that is already open. The revision is withdrawn: its document and number stay, and are never
 * used again. Refused: PUBLICATION_NOT_FOUND, PUBLICATION_UNDONE, PUBLICATION_NOT_LATEST, PUBLICATION_HOLDS_ROUND,
 * PUBLICATION_FIRST_IN_USE, PUBLICATION_UNFIT.
 */
export async function undoPublication(tx: Tx, id: string, { reason, unfit }: UndoOrder): Promise<Publication> {
  await lockRevisions(tx);
  await lockOpenRounds(tx);
  const publication = await findLatest(tx, id);
  const { editionId, fromRevision, toRevision } = publication;
  const moving = await roundsUnder(tx, publication);
  const to = fromRevision === null ? null : await revisionOf(tx, editionId, fromRevision);
  const replacement = to && { from: await revisionOf(tx, editionId, toRevision), to, moving };
  const changed = replacement ? await refuseUnfit(tx, replacement, unfit) : 0;
  const rounds = replacement ? await roundsToJudge(tx, replacement) : [];
  await withdrawRevision(tx, editionId, toRevision);
  if (to) await movePins(tx, editionId, moving, to.revision);
  for (const roundId of rounds) await judgeCommunes(tx, { roundId });
  Object.assign(publication, { undoneAt: tx.at, undoneBy: tx.actor.name, undoReason: reason });
  await tx.manager.save(publication);
  await recordAudit(tx, {
    action: 'publicationUndone',
    object: { type: 'standard', id: `${editionId} ${toRevision}` },
    before: { status: 'published', revision: toRevision },
    after: { status: 'withdrawn', revision: fromRevision, changed },
    why: reason,
  });
  return publication;
}

async function findLatest(tx: Tx, id: string): Promise<Publication> {
  const publication = await tx.manager.findOneBy(Publication, { province: tx.province, id });
  if (!publication) throw refuse('PUBLICATION_NOT_FOUND');
  const { editionId, toRevision: revision, undoneAt } = publication;
  if (undoneAt) throw refuse('PUBLICATION_UNDONE', { revision });
  const latest = await latestStanding(tx, editionId);
  if (latest?.id !== id) throw refuse('PUBLICATION_NOT_LATEST', { revision, latest: latest?.toRevision });
  return publication;
}

/** The open rounds that are judged by the revision, also those that were opened since. A closed one never moves, so it keeps what it was judged by. */
async function roundsUnder(tx: Tx, { editionId, fromRevision, toRevision }: Publication): Promise<string[]> {
  const under = (await pinningRounds(tx, editionId)).filter(({ revision }) => revision === toRevision);
  const closed = under.find(({ open }) => !open);
  if (closed) throw refuse('PUBLICATION_HOLDS_ROUND', { revision: toRevision, round: closed.name });
  const [first] = under;
  if (fromRevision === null && first)
    throw refuse('PUBLICATION_FIRST_IN_USE', { revision: toRevision, round: first.name });
  return under.map(({ id }) => id);
}

/** Gives how many outcomes change. */
async function refuseUnfit(tx: Tx, replacement: Replacement, unfit: 'keep' | undefined): Promise<number> {
  const { sheets } = await judgementEffects(tx, replacement);
  if (sheets.unfit.length > 0 && unfit !== 'keep')
    throw refuse('PUBLICATION_UNFIT', { count: sheets.unfit.length, revision: replacement.to.revision });
  return sheets.flips.length;
}
