import { readAudit } from '@chuan-xa/audit';
import { refuse, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { compareRevisions } from './law/revision-order.js';
import { editionOf, latestOf, revisionRows, type RevisionRow } from './read-revision.js';

/** On what the office's next draft of an edition stands, and under which number it is kept. */
export interface DraftGround {
  /** The office's own draft where there is one that is later than what is published; else what was published last; else the newest. */
  base: Edition;
  /** Whether `base` is that draft: then it is replaced, else a new one is made. */
  own: boolean;
  /** Of the draft to be written: `r1.1`. */
  revision: string;
}

/** Finds where a draft of the office's own would stand. Refused: STANDARD_NOT_FOUND. */
export async function draftGround(tx: Tx, edition: string): Promise<DraftGround> {
  const rows = await revisionRows(tx, edition);
  const published = latestOf(rows);
  const draft = rows.findLast((row) => isOwn(row) && row.status === 'draft' && isLater(row, published));
  const base = draft ?? published ?? rows.at(-1);
  if (!base) throw refuse('STANDARD_NOT_FOUND', { edition });
  const revision = draft?.revision ?? nextOwn(rows, base);
  return { base: await editionOf(tx, base), own: draft !== undefined, revision };
}

/** The office's own revisions are r1.1, r1.2 …, beside the shipped r1, r2. */
const isOwn = ({ revision }: RevisionRow): boolean => revision.includes('.');

const isLater = ({ revision }: RevisionRow, than: RevisionRow | undefined): boolean =>
  than === undefined || compareRevisions(revision, than.revision) > 0;

function nextOwn(rows: readonly RevisionRow[], { revision }: RevisionRow): string {
  const [whole = ''] = revision.split('.');
  const taken = rows
    .map((row) => row.revision.split('.'))
    .filter(([first, own]) => first === whole && own !== undefined);
  return `${whole}.${Math.max(0, ...taken.map(([, own]) => Number(own))) + 1}`;
}

/** Who wrote the office's draft as it stands, when, and from which workbook. */
export interface DraftWriting {
  by: string;
  at: Date;
  workbook: string | null;
}

/** The last writing of a draft; null where the record has none (it was shipped). */
export async function draftWriting(tx: Tx, edition: string, revision: string): Promise<DraftWriting | null> {
  const { items } = await readAudit(tx, { type: 'standard', id: `${edition} ${revision}`, page: 1, pageSize: 1 });
  const [last] = items;
  if (last?.action !== 'standardDrafted') return null;
  const { workbook } = last.after as { workbook?: string | null };
  return { by: last.actor, at: last.at, workbook: workbook ?? null };
}
