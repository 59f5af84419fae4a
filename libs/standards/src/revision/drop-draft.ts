import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { StandardRevision } from '../standard-revision.entity.js';
import { findDraft } from './find-draft.js';
import { lockRevisions } from './lock-revisions.js';

/** Throws the office's own draft away. */
@Injectable()
export class DropDraft {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Gives the revision that is gone. Refused: STANDARD_NOT_FOUND, STANDARD_DRAFT_NOT_FOUND. */
  run(actor: Actor, edition: string): Promise<string> {
    return this.transactions.run(actor, (tx) => dropDraft(tx, edition));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function dropDraft(tx: Tx, edition: string): Promise<string> {
  await lockRevisions(tx);
  const { draft } = await findDraft(tx, edition);
  await tx.manager.delete(StandardRevision, { editionId: edition, revision: draft.revision, status: 'draft' });
  await recordAudit(tx, {
    action: 'standardDraftDropped',
    object: { type: 'standard', id: `${edition} ${draft.revision}` },
    before: { status: 'draft', sha256: draft.sha256 },
    after: null,
  });
  return draft.revision;
}
