import type { Tx } from '@chuan-xa/platform';
import { StandardRevision } from '../standard-revision.entity.js';

/** Freezes a draft for good. Under `lockRevisions`. */
export async function publishRevision(tx: Tx, editionId: string, revision: string): Promise<void> {
  const { affected } = await tx.manager.update(
    StandardRevision,
    { editionId, revision, status: 'draft' },
    { status: 'published', publishedAt: tx.at },
  );
  if (affected !== 1) throw new Error(`${editionId} ${revision} is not a draft`);
}

/** Takes a published revision out of force; its document and its number stay for ever. Under `lockRevisions`. */
export async function withdrawRevision(tx: Tx, editionId: string, revision: string): Promise<void> {
  const { affected } = await tx.manager.update(
    StandardRevision,
    { editionId, revision, status: 'published' },
    { status: 'withdrawn' },
  );
  if (affected !== 1) throw new Error(`${editionId} ${revision} is not published`);
}
