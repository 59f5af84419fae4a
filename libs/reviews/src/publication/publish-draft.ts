import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { judgeCommunes } from '@chuan-xa/assessments';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { findDraft, lockRevisions, publishRevision, type DraftToPublish } from '@chuan-xa/standards';
import type { Effect } from './effect.js';
import { findEffect, roundsToJudge } from './find-effect.js';
import { keepVerdicts } from './keep-verdicts.js';
import { lockOpenRounds, movePins } from './pinning-rounds.js';
import { tokenOf } from './preview-draft.js';
import { Publication } from './publication.entity.js';
import { summaryOf } from './summary.js';

/** A draft to be published as it was previewed. */
export interface PublishOrder {
  /** A draft that came with an upgrade; else the office's own. */
  revision?: string;
  /** SHA-256 of the draft that was looked at. */
  seen: string;
  /** Token of the preview that was looked at. */
  preview: string;
  note?: string | null;
  /** `keep`: scores that no longer fit stay where they are and count as not answered. */
  unfit?: 'keep';
}

/** Publishes a draft, whole or not at all: freezes it, moves open rounds to it and judges them anew. */
@Injectable()
export class PublishDraft {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  run(actor: Actor, edition: string, order: PublishOrder): Promise<Publication> {
    return this.transactions.run(actor, (tx) => publishDraft(tx, edition, order));
  }
}

/**
 * As the use case, inside a transaction that is already open. Refused: what `findDraft` refuses, STANDARD_DRAFT_STALE, PREVIEW_STALE,
 * PUBLICATION_WITHOUT_ACT, PUBLICATION_UNFIT, and what `findEffect` refuses.
 */
export async function publishDraft(tx: Tx, edition: string, order: PublishOrder): Promise<Publication> {
  await lockRevisions(tx);
  await lockOpenRounds(tx);
  const toPublish = await findDraft(tx, edition, order.revision);
  const { draft, former } = toPublish;
  if (draft.sha256 !== order.seen) throw refuse('STANDARD_DRAFT_STALE', { edition, revision: draft.revision });
  const effect = await findEffect(tx, toPublish);
  refuseUnready(effect, order);
  const moving = effect.rounds.filter(({ moves }) => moves).map(({ id }) => id);
  const rounds = await roundsToJudge(tx, { from: former, to: draft, moving });
  const publication = await addPublication(tx, toPublish, effect, order.note ?? null);
  await keepVerdicts(tx, publication.id, rounds);
  await publishRevision(tx, edition, draft.revision);
  await movePins(tx, edition, moving, draft.revision);
  for (const roundId of rounds) await judgeCommunes(tx, { roundId });
  await recordAudit(tx, {
    action: 'standardPublished',
    object: { type: 'standard', id: `${edition} ${draft.revision}` },
    before: former && { revision: former.revision, sha256: former.sha256 },
    after: {
      ...{ status: 'published', revision: draft.revision, sha256: draft.sha256 },
      round: publication.summary.rounds.map(({ name }) => name),
      ...{ changed: effect.sheets.flips.length, unfit: effect.sheets.unfit.length },
    },
    why: order.note ?? null,
  });
  return publication;
}

/** What was seen is what would come of it, the act is there, and what no longer fits was not overlooked. */
function refuseUnready(effect: Effect, { preview, unfit }: PublishOrder): void {
  const { to, sheets, withoutAct } = effect;
  if (tokenOf(effect) !== preview) throw refuse('PREVIEW_STALE', { revision: to.revision });
  if (withoutAct > 0) throw refuse('PUBLICATION_WITHOUT_ACT', { count: withoutAct });
  if (sheets.unfit.length > 0 && unfit !== 'keep')
    throw refuse('PUBLICATION_UNFIT', { count: sheets.unfit.length, revision: to.revision });
}

async function addPublication(
  tx: Tx,
  { draft, former }: DraftToPublish,
  effect: Effect,
  note: string | null,
): Promise<Publication> {
  const earlier = await tx.manager.countBy(Publication, { province: tx.province, editionId: draft.id });
  const publication: Publication = {
    province: tx.province,
    id: randomUUID(),
    editionId: draft.id,
    number: earlier + 1,
    fromRevision: former?.revision ?? null,
    toRevision: draft.revision,
    toSha256: draft.sha256,
    publishedAt: tx.at,
    publishedBy: tx.actor.name,
    note,
    summary: summaryOf(effect),
    undoneAt: null,
    undoneBy: null,
    undoReason: null,
  };
  await tx.manager.insert(Publication, publication);
  return publication;
}
