import { recordAudit } from '@chuan-xa/audit';
import { refuse, refuseAll, type Refusal, type Tx } from '@chuan-xa/platform';
import type { EditionContent } from './edition-content.js';
import { fingerprint } from './law/index.js';
import { lawFindings } from './law-findings.js';
import { draftGround, draftWriting } from './own-draft.js';
import { revisionState } from './read-revision.js';
import { StandardRevision, type RevisionState } from './standard-revision.entity.js';

/** A revision as it was seen. */
export interface SeenRevision {
  revision: string;
  sha256: string;
}

/** The draft to be kept. */
export interface DraftToWrite {
  /** With the number that `draftGround` gives it. */
  content: EditionContent;
  /** What `draftGround` stood on when the content was put together. */
  seen: SeenRevision;
  /** Id of the workbook that it was typed in: who goes on in the same one goes on from what they wrote. */
  workbook: string | null;
}

/** What was written, so that it can be taken back. */
export interface WrittenDraft extends SeenRevision {
  edition: string;
  /** The draft that stood there before; null: none. */
  former: { content: EditionContent; sha256: string; workbook: string | null } | null;
}

/**
 * Keeps a draft of the office's own, in place of the former one; null where it stands there already. Published revisions never change.
 * Refused: faults of the law (each at its path in the edition), STANDARD_DRAFT_MOVED, STANDARD_DRAFT_PUBLISHED.
 */
export async function writeDraft(tx: Tx, { content, seen, workbook }: DraftToWrite): Promise<WrittenDraft | null> {
  const { id: edition, revision } = content;
  await lock(tx);
  const { base, own, revision: next } = await draftGround(tx, edition);
  if (base.revision !== seen.revision || base.sha256 !== seen.sha256 || next !== revision)
    throw await moved(tx, edition, seen.revision === revision ? revision : base.revision);
  const sha256 = fingerprint(content);
  if (own && sha256 === base.sha256) return null;
  await refuseFaulty(tx, content);
  const former = own ? await formerOf(tx, edition, revision) : null;
  const row = { editionId: edition, revision, sha256, content, status: 'draft' as const, publishedAt: null };
  if (former) await tx.manager.update(StandardRevision, { editionId: edition, revision }, { sha256, content });
  else await tx.manager.insert(StandardRevision, row);
  await recordDraft(tx, edition, revision, former && { sha256: former.sha256 }, { sha256, workbook });
  return { edition, revision, sha256, former };
}

/** Puts back the draft that stood before, or drops the one that was new. Refused: STANDARD_DRAFT_MOVED, STANDARD_DRAFT_PUBLISHED. */
export async function takeBackDraft(tx: Tx, { edition, revision, sha256, former }: WrittenDraft): Promise<void> {
  await lock(tx);
  const key = { editionId: edition, revision };
  const stands = await tx.manager.findOne(StandardRevision, { select: { sha256: true, status: true }, where: key });
  if (stands?.sha256 !== sha256 || stands.status !== 'draft') throw await moved(tx, edition, revision);
  if (former) {
    await tx.manager.update(StandardRevision, key, { sha256: former.sha256, content: former.content });
    await recordDraft(tx, edition, revision, { sha256 }, { sha256: former.sha256, workbook: former.workbook });
    return;
  }
  await tx.manager.delete(StandardRevision, key);
  await recordAudit(tx, {
    action: 'standardDraftDropped',
    object: { type: 'standard', id: `${edition} ${revision}` },
    before: { status: 'draft', sha256 },
    after: null,
  });
}

/** Whoever publishes or loads meanwhile is waited for, and then seen. */
const lock = (tx: Tx): Promise<unknown> => tx.manager.query('LOCK TABLE standard_revision IN SHARE ROW EXCLUSIVE MODE');

const moved = async (tx: Tx, edition: string, revision: string): Promise<Refusal> =>
  refuse(isSettled(await revisionState(tx, edition, revision)) ? 'STANDARD_DRAFT_PUBLISHED' : 'STANDARD_DRAFT_MOVED', {
    edition,
    revision,
  });

const isSettled = (state: RevisionState | null): boolean => state === 'published' || state === 'withdrawn';

async function refuseFaulty(tx: Tx, content: EditionContent): Promise<void> {
  const findings = await lawFindings(tx, content);
  if (findings.length === 0) return;
  throw refuseAll(findings.map(({ code, path, values }) => ({ field: path.join('.'), code, values })));
}

async function formerOf(tx: Tx, edition: string, revision: string): Promise<NonNullable<WrittenDraft['former']>> {
  const { content, sha256 } = await tx.manager.findOneByOrFail(StandardRevision, { editionId: edition, revision });
  return { content, sha256, workbook: (await draftWriting(tx, edition, revision))?.workbook ?? null };
}

const recordDraft = (
  tx: Tx,
  edition: string,
  revision: string,
  before: { sha256: string } | null,
  after: { sha256: string; workbook: string | null },
): Promise<void> =>
  recordAudit(tx, {
    action: 'standardDrafted',
    object: { type: 'standard', id: `${edition} ${revision}` },
    before: before && { status: 'draft', ...before },
    after: { status: 'draft', ...after },
  });
