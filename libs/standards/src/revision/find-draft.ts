import { refuse, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { compareRevisions } from '../law/index.js';
import { editionOf, latestOf, revisionRows } from '../read-revision.js';

/** A draft, and what is published last beside it. */
export interface DraftToPublish {
  draft: Edition;
  /** Null while nothing of the edition is published. */
  former: Edition | null;
}

/**
 * The draft of that number (one that came with an upgrade, `r2`) or, without one, the office's own, `r1.2`.
 * Refused: STANDARD_NOT_FOUND, STANDARD_REVISION_NOT_FOUND, STANDARD_DRAFT_NOT_FOUND, STANDARD_DRAFT_PUBLISHED, STANDARD_DRAFT_OUTDATED.
 */
export async function findDraft(tx: Tx, edition: string, revision?: string): Promise<DraftToPublish> {
  const rows = await revisionRows(tx, edition);
  if (rows.length === 0) throw refuse('STANDARD_NOT_FOUND', { edition });
  const published = latestOf(rows);
  const isLater = (number: string): boolean => !published || compareRevisions(number, published.revision) > 0;
  const row = rows.findLast((one) =>
    revision === undefined
      ? one.revision.includes('.') && one.status === 'draft' && isLater(one.revision)
      : one.revision === revision,
  );
  if (!row)
    throw revision === undefined
      ? refuse('STANDARD_DRAFT_NOT_FOUND', { edition })
      : refuse('STANDARD_REVISION_NOT_FOUND', { edition, revision });
  if (row.status !== 'draft') throw refuse('STANDARD_DRAFT_PUBLISHED', { edition, revision: row.revision });
  if (!isLater(row.revision))
    throw refuse('STANDARD_DRAFT_OUTDATED', {
      edition,
      revision: row.revision,
      published: published?.revision,
    });
  return { draft: await editionOf(tx, row), former: published ? await editionOf(tx, published) : null };
}
