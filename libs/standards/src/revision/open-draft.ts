import { Inject, Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { draftGround } from '../own-draft.js';
import { latestPublished, revisionOf } from '../read-revision.js';
import { writeDraft } from '../write-draft.js';
import { lockRevisions } from './lock-revisions.js';

/** Opens the office's own draft of an edition, or gives the one that is open. */
@Injectable()
export class OpenDraft {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** @param copyOf a revision to go on from, be it withdrawn; else what was published last. Refused: STANDARD_NOT_FOUND, STANDARD_REVISION_NOT_FOUND */
  run(actor: Actor, edition: string, copyOf?: string): Promise<Edition> {
    return this.transactions.run(actor, (tx) => openDraft(tx, edition, copyOf));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function openDraft(tx: Tx, edition: string, copyOf?: string): Promise<Edition> {
  await lockRevisions(tx);
  const { base, own, revision } = await draftGround(tx, edition);
  if (own) return base;
  const source = copyOf === undefined ? base : await revisionOf(tx, edition, copyOf);
  const { sha256: _stood, ...content } = await withOthersCriteria(tx, source);
  const seen = { revision: base.revision, sha256: base.sha256 };
  await writeDraft(tx, { content: { ...content, revision }, seen, workbook: null });
  return revisionOf(tx, edition, revision);
}

/** Who takes over another edition's criteria takes them as they are in force now. */
async function withOthersCriteria(tx: Tx, edition: Edition): Promise<Edition> {
  if (!edition.refersTo) return edition;
  const { criteria } = await latestPublished(tx, edition.refersTo.edition);
  return { ...edition, criteria };
}
