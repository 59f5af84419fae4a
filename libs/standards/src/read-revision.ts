import { refuse, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { rememberedEdition, rememberEdition } from './edition-cache.js';
import { compareRevisions } from './law/revision-order.js';
import { StandardRevision, type RevisionState } from './standard-revision.entity.js';

/** A revision without its content. */
export type RevisionRow = Omit<StandardRevision, 'content'>;

/** What names a revision, and what its content is known by. */
export type RevisionKey = Pick<StandardRevision, 'editionId' | 'revision' | 'sha256'>;

const ROW = { editionId: true, revision: true, sha256: true, status: true, publishedAt: true } as const;

/** All revisions of all editions, or of one, in the order of their numbers. */
export async function revisionRows(tx: Tx, editionId?: string): Promise<RevisionRow[]> {
  const rows = await tx.manager.find(StandardRevision, {
    select: ROW,
    where: editionId === undefined ? {} : { editionId },
  });
  return rows.sort((a, b) => compareText(a.editionId, b.editionId) || compareRevisions(a.revision, b.revision));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A revision as the engine takes it, be it a draft; the same object each time. Refused: STANDARD_REVISION_NOT_FOUND. */
export async function revisionOf(tx: Tx, edition: string, revision: string): Promise<Edition> {
  const row = await tx.manager.findOne(StandardRevision, { select: ROW, where: { editionId: edition, revision } });
  if (!row) throw await notFound(tx, edition, revision);
  return editionOf(tx, row);
}

/** Whether a revision is a draft or published; null where there is none. */
export async function revisionState(tx: Tx, edition: string, revision: string): Promise<RevisionState | null> {
  const row = await tx.manager.findOne(StandardRevision, { select: ROW, where: { editionId: edition, revision } });
  return row?.status ?? null;
}

/**
 * The published revision of that number or, without one, the one published last.
 * Refused: STANDARD_NOT_FOUND, STANDARD_REVISION_NOT_FOUND, STANDARD_NOT_PUBLISHED.
 */
export async function latestPublished(tx: Tx, edition: string, revision?: string): Promise<Edition> {
  const rows = await revisionRows(tx, edition);
  if (revision !== undefined && !rows.some((row) => row.revision === revision))
    throw await notFound(tx, edition, revision);
  const latest = latestOf(rows.filter((row) => revision === undefined || row.revision === revision));
  if (!latest) throw refuse(rows.length > 0 ? 'STANDARD_NOT_PUBLISHED' : 'STANDARD_NOT_FOUND', { edition });
  return editionOf(tx, latest);
}

/**
 * Of one edition's revisions the one in force: published, not withdrawn, with the highest number. A lower one is never published after a
 * higher one, so that this is also the one published last, whatever the clocks of the servers say.
 */
export const latestOf = (rows: readonly RevisionRow[]): RevisionRow | undefined =>
  rows.filter(({ status }) => status === 'published').sort((a, b) => compareRevisions(b.revision, a.revision))[0];

/** The content of a revision; the same object each time. */
export async function editionOf(tx: Tx, { editionId, revision, sha256 }: RevisionKey): Promise<Edition> {
  const remembered = rememberedEdition(sha256);
  if (remembered) return remembered;
  const { content } = await tx.manager.findOneByOrFail(StandardRevision, { editionId, revision });
  return rememberEdition(sha256, content);
}

async function notFound(tx: Tx, edition: string, revision: string): Promise<Error> {
  const known = await tx.manager.existsBy(StandardRevision, { editionId: edition });
  return known
    ? refuse('STANDARD_REVISION_NOT_FOUND', { edition, revision })
    : refuse('STANDARD_NOT_FOUND', { edition });
}
