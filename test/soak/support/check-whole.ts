import { verifyChain } from '@chuan-xa/audit';
import { connect } from '@chuan-xa/database';
import { machineActor } from '@chuan-xa/platform';
import { Client } from 'pg';
import { urlsOf, type Installation } from './installation.js';

/** What is wrong with a database after a fault; nothing where it is whole: the chain of the record holds, and nothing is half done. */
export async function checkWhole(installation: Installation): Promise<string[]> {
  const { owner, app } = urlsOf(installation);
  const { transactions, close } = await connect(app, '20');
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    const reader = machineActor('Người kiểm thử', 'test');
    const { faults } = await transactions.read(reader, (tx) => verifyChain(tx, []));
    const wrong = faults.map(({ kind, number }) => `the record: ${kind} at ${number}`);
    for (const [what, sql] of HALF_DONE) {
      const { rows } = await client.query<{ count: string }>(sql);
      if (rows[0]?.count !== '0') wrong.push(`${what}: ${rows[0]?.count ?? '?'}`);
    }
    return wrong;
  } finally {
    await client.end();
    await close();
  }
}

/** What would be there if something were half done. */
const HALF_DONE: readonly [what: string, sql: string][] = [
  [
    'scores whose last change is not in the record',
    `SELECT count(*) FROM score s WHERE s.version > 1 AND NOT EXISTS (
       SELECT 1 FROM audit_record a WHERE a.action IN ('scoreWritten', 'districtScoresTaken', 'fileImported', 'fileImportUndone')
         AND a.at = s.written_at)`,
  ],
  [
    'files applied without an act in the record',
    `SELECT count(*) FROM file_import f WHERE f.state = 'applied' AND NOT EXISTS (
       SELECT 1 FROM audit_record a WHERE a.action = 'fileImported' AND a.object_id = f.id::text)`,
  ],
  [
    'publications without a published revision, and the other way round',
    `SELECT (SELECT count(*) FROM publication p WHERE p.undone_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM standard_revision r WHERE r.edition_id = p.edition_id AND r.revision = p.to_revision AND r.status = 'published'))
       + (SELECT count(*) FROM standard_revision r WHERE r.status = 'published' AND r.revision LIKE '%.%' AND NOT EXISTS (
         SELECT 1 FROM publication p WHERE p.edition_id = r.edition_id AND p.to_revision = r.revision AND p.undone_at IS NULL)) AS count`,
  ],
  [
    'snapshots without documents',
    `SELECT count(*) FROM snapshot s WHERE NOT EXISTS (SELECT 1 FROM snapshot_document d WHERE d.snapshot_id = s.id)`,
  ],
];

/** Connections of the application that are in the middle of something, beside those that ask now. */
export async function openQueries(installation: Installation): Promise<string[]> {
  const client = new Client({ connectionString: urlsOf(installation).owner });
  await client.connect();
  const { rows } = await client.query<{ what: string }>(
    `SELECT state || ' since ' || (now() - state_change) || ': ' || left(query, 80) AS what FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
  );
  await client.end();
  return rows.map(({ what }) => what);
}
