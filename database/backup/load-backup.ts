import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource, MigrationExecutor } from 'typeorm';
import { refuse } from '@chuan-xa/platform';
import { dataSourceOptions } from '../data-source.js';
import { backupFault } from './backup-fault.js';
import { compareRows, verifyRecord } from './compare-loaded.js';
import { looseTables, type Bonds } from './loose-tables.js';
import { MIGRATING } from '../locks.js';
import { columnList, type Beginning, type Manifest } from './manifest.js';
import { readBackup } from './read-backup.js';
import { readTables, SAME_TEXT } from './read-shape.js';

export interface Loading {
  /** Owner's connection to the database that takes it. */
  ownerUrl: string;
  file: string;
  /** What the database must be, if it must: a demo's figures never become real ones. */
  kind?: Manifest['kind'];
  /** Whether a database that is not empty is emptied for it. */
  replace?: boolean;
}

/**
 * Loads a backup into a database, brings it to this version and compares every table, every kept file and the record with what was backed up: in one
 * transaction, so that what stood there stands there still unless everything went well.
 * Refuses: BACKUP_CUT, BACKUP_DAMAGED, BACKUP_STRANGE, BACKUP_NEWER, BACKUP_OTHER_KIND, RESTORE_NOT_EMPTY, RESTORE_IN_USE, FILE_NOT_READ.
 */
export async function loadBackup({ ownerUrl, file, kind, replace = false }: Loading): Promise<Manifest> {
  const name = `chuan-xa restore ${randomUUID().slice(0, 8)}`;
  const options = dataSourceOptions(ownerUrl);
  const owner = new DataSource({ ...options, extra: { max: 1, application_name: name, statement_timeout: 0 } });
  await owner.initialize();
  const runner = owner.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await client.query(SAME_TEXT);
    await runner.startTransaction();
    await makeRoom(client, name, replace);
    const executor = new MigrationExecutor(owner, runner);
    const bonds: { held: Bonds | null } = { held: null };
    const manifest = await readBackup(file, {
      begin: async (beginning) => {
        if (kind !== undefined && beginning.kind !== kind)
          throw refuse('BACKUP_OTHER_KIND', { kind: beginning.kind === 'demo' ? 'minh họa' : 'thật' });
        await makeTables(executor, beginning, file);
        await refuseOtherTables(client, beginning, file);
        bonds.held = await looseTables(client);
      },
      table: async (shape, pieces) => {
        const into = client.query(copyFrom(`COPY "${shape.name}" (${columnList(shape)}) FROM STDIN`));
        await pipeline(Readable.from(pieces, { objectMode: false }), into);
      },
    });
    await bonds.held?.bind();
    for (const { name, last } of manifest.sequences)
      if (last !== null) await client.query('SELECT setval($1, $2)', [`"${name}"`, last]);
    await compareRows(client, manifest, file);
    for (const pending of await executor.getPendingMigrations()) await executor.executeMigration(pending);
    await verifyRecord(runner, manifest, file);
    await runner.commitTransaction();
    await client.query('ANALYZE'); // the planner knows nothing of the new tables yet
    return manifest;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw backupFault(error, file);
  } finally {
    await runner.release();
    await owner.destroy();
  }
}

async function makeRoom(client: PoolClient, name: string, replace: boolean): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
  const { rows } = await client.query<{ full: boolean }>(
    "SELECT EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = to_regnamespace('public')) AS full",
  );
  if (rows[0]?.full === false) return;
  if (!replace) throw refuse('RESTORE_NOT_EMPTY');
  const others = await waitForOthers(client, name);
  if (others > 0) throw refuse('RESTORE_IN_USE', { others });
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
}

/** How many connections besides ours are there, once those that are just ending have had two seconds for it. */
async function waitForOthers(client: PoolClient, name: string): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    await client.query('SELECT pg_stat_clear_snapshot()');
    const { rows } = await client.query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity
       WHERE datname = current_database() AND application_name <> $1 AND backend_type = 'client backend'`,
      [name],
    );
    const others = rows[0]?.others ?? 0;
    if (others === 0 || tries === 20) return others;
    await pause(100);
  }
}

/** The tables as they were when the backup was taken. What comes after them in this version follows when the rows are there. */
async function makeTables(executor: MigrationExecutor, { migrations }: Beginning, file: string): Promise<void> {
  const known = await executor.getPendingMigrations();
  const names = new Set(known.map(({ name }) => name));
  if (migrations.some((name) => !names.has(name))) throw refuse('BACKUP_NEWER', { file });
  for (const migration of known) if (migrations.includes(migration.name)) await executor.executeMigration(migration);
}

async function refuseOtherTables(client: PoolClient, { tables }: Beginning, file: string): Promise<void> {
  const said = (shapes: Beginning['tables']): string =>
    JSON.stringify(shapes.map(({ name, columns }) => [name, [...columns].sort()]));
  if (said(await readTables(client)) !== said(tables)) throw refuse('BACKUP_STRANGE', { file });
}
