import { Inject, Injectable } from '@nestjs/common';
import { recordAudits } from '@chuan-xa/audit';
import { refuseAll, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { standardsFolder } from './law/folder.js';
import { loadFolder } from './law/load-folder.js';
import { revisionRows, type RevisionRow } from './read-revision.js';
import { StandardRevision } from './standard-revision.entity.js';

/** What a load did; each revision as `byt-1300-2023 r1`. */
export interface LoadReport {
  published: string[];
  drafts: string[];
  unchanged: string[];
}

/**
 * Brings the shipped revisions into the database. In an empty one the first revision of each edition is published;
 * in any other everything new comes as a draft, for the office to publish. Doing it again changes nothing.
 * Refused as a whole: faults of the files; a revision that is there already with other content.
 */
@Injectable()
export class LoadStandards {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(
    actor: Actor,
    folder: string = standardsFolder(),
    options: { allowInvented?: boolean } = {},
  ): Promise<LoadReport> {
    const { editions, faults } = loadFolder(folder, options);
    if (faults.length > 0)
      throw refuseAll(faults.map(({ file, place, code, values }) => ({ field: `${file}:${place}`, code, values })));
    return this.transactions.run(actor, (tx) => loadEditions(tx, editions));
  }
}

/** As the use case, of editions already read, inside a transaction that is already open. */
export async function loadEditions(tx: Tx, editions: readonly Edition[]): Promise<LoadReport> {
  // Two servers that start together must not both find it empty.
  await tx.manager.query('LOCK TABLE standard_revision IN SHARE ROW EXCLUSIVE MODE');
  const present = await revisionRows(tx);
  refuseChanged(editions, present);
  const added = editions.filter((edition) => !rowOf(edition, present));
  const rows = added.map((edition) => newRow(tx, edition, present.length === 0 && isFirst(edition, editions)));
  for (const row of rows) await tx.manager.insert(StandardRevision, row);
  await recordAudits(
    tx,
    rows.map(({ editionId, revision, sha256, status }) => ({
      action: 'standardLoaded',
      object: { type: 'standard', id: `${editionId} ${revision}` },
      before: null,
      after: { status, sha256 },
    })),
  );
  const named = (status: StandardRevision['status']): string[] =>
    rows.filter((row) => row.status === status).map(({ editionId, revision }) => `${editionId} ${revision}`);
  const unchanged = editions
    .filter((edition) => rowOf(edition, present))
    .map(({ id, revision }) => `${id} ${revision}`);
  return { published: named('published'), drafts: named('draft'), unchanged };
}

const rowOf = ({ id, revision }: Edition, rows: readonly RevisionRow[]): RevisionRow | undefined =>
  rows.find((row) => row.editionId === id && row.revision === revision);

function refuseChanged(editions: readonly Edition[], present: readonly RevisionRow[]): void {
  const changed = editions.filter((edition) => (rowOf(edition, present)?.sha256 ?? edition.sha256) !== edition.sha256);
  if (changed.length === 0) return;
  throw refuseAll(
    changed.map(({ id, revision }) => ({
      field: `${id}/${revision}.yaml`,
      code: 'STANDARD_REVISION_CHANGED',
      values: { edition: id, revision },
    })),
  );
}

const isFirst = (edition: Edition, editions: readonly Edition[]): boolean =>
  editions.find(({ id }) => id === edition.id) === edition;

function newRow(tx: Tx, edition: Edition, published: boolean): StandardRevision {
  const { sha256, ...content } = edition;
  const state = published
    ? { status: 'published' as const, publishedAt: tx.at }
    : { status: 'draft' as const, publishedAt: null };
  return { editionId: edition.id, revision: edition.revision, sha256, content, ...state };
}
