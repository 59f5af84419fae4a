import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { refuse, type InstallationKind } from '@chuan-xa/platform';
import { BACKING_UP, MIGRATING } from '../locks.js';
import {
  BEGIN,
  columnList,
  END,
  FORMAT,
  joined,
  partName,
  type Beginning,
  type Ending,
  type Head,
  type Manifest,
  type TableShape,
  type TableSum,
} from './manifest.js';
import { readSequences, readTables, SAME_TEXT } from './read-shape.js';
import { RowDigest } from './row-digest.js';
import { tarEnd, tarEntry } from './tar.js';

/** Bytes of a table's rows that are held in memory before they go into the file. */
const PART = 4 * 1024 * 1024;
/** How long a migration under way is waited for. */
const PATIENCE = '60s';

/**
 * Writes the whole database, as it stood at one moment between two commits, into a new file that its owner alone can read: a gzipped tar of each table's
 * rows in PostgreSQL's own text form. Whoever writes meanwhile is not held up. Memory: a few parts of 4 MB, however large the database.
 * Refuses: BACKUP_UNDER_WAY, BACKUP_NOTHING_THERE. A failure leaves no file.
 * @param ownerUrl the owner's connection, whom row security does not hold
 */
export async function writeBackup(ownerUrl: string, file: string, at: Date): Promise<Manifest> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'chuan-xa backup' });
  client.on('error', () => undefined); // met where it is asked
  await client.connect();
  try {
    await holdStill(client);
    const beginning = await beginningOf(client, at);
    const end: { sums?: Ending } = {};
    await pipeline(
      entries(client, beginning, at, (sums) => (end.sums = sums)),
      createGzip(),
      createWriteStream(file, { flags: 'wx', mode: 0o600 }),
    );
    await settleOnDisk(file);
    if (end.sums === undefined) throw new Error('The backup has no end');
    return joined(beginning, end.sums);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(file, { force: true });
    throw error;
  } finally {
    await client.end().catch(() => undefined); // its locks and its transaction end with it
  }
}

async function holdStill(client: Client): Promise<void> {
  await client.query(SAME_TEXT);
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [BACKING_UP]);
  if (rows[0]?.taken !== true) throw refuse('BACKUP_UNDER_WAY');
  await client.query(`SET lock_timeout = '${PATIENCE}'`);
  await client.query('SELECT pg_advisory_lock_shared($1)', [MIGRATING]);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
}

async function beginningOf(client: Client, at: Date): Promise<Beginning> {
  const tables = await readTables(client);
  if (!tables.some(({ name }) => name === 'installation')) throw refuse('BACKUP_NOTHING_THERE');
  const { rows: born } = await client.query<{ kind: InstallationKind; province: string; postgres: string }>(
    `SELECT kind, province_code AS province, current_setting('server_version') AS postgres FROM installation`,
  );
  const [installation] = born;
  if (installation === undefined) throw refuse('BACKUP_NOTHING_THERE');
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp, id');
  return {
    format: FORMAT,
    ...installation,
    takenAt: at.toISOString(),
    migrations: rows.map(({ name }) => name),
    tables,
  };
}

async function* entries(
  client: Client,
  beginning: Beginning,
  at: Date,
  ended: (sums: Ending) => void,
): AsyncGenerator<Buffer> {
  yield* jsonEntry(BEGIN, beginning, at);
  const tables: TableSum[] = [];
  for (const table of beginning.tables) {
    const digest = new RowDigest();
    for await (const { body, part } of parts(client, table)) {
      digest.add(body);
      yield* tarEntry({ name: partName(table.name, part), body }, at);
    }
    tables.push({ name: table.name, rows: digest.rows, bytes: digest.bytes, digest: digest.value });
  }
  const sums = { tables, ...(await lastWords(client)) };
  yield* jsonEntry(END, sums, at);
  yield tarEnd();
  ended(sums);
}

const jsonEntry = (name: string, content: unknown, at: Date): Buffer[] =>
  tarEntry({ name, body: Buffer.from(JSON.stringify(content, null, 1)) }, at);

async function* parts(client: Client, table: TableShape): AsyncGenerator<{ body: Buffer; part: number }> {
  const stream: AsyncIterable<Buffer> = client.query(copyTo(`COPY "${table.name}" (${columnList(table)}) TO STDOUT`));
  let held: Buffer[] = [];
  let size = 0;
  let part = 0;
  for await (const piece of stream) {
    held.push(piece);
    size += piece.length;
    if (size < PART) continue;
    yield { body: Buffer.concat(held), part: (part += 1) };
    [held, size] = [[], 0];
  }
  if (size > 0) yield { body: Buffer.concat(held), part: part + 1 };
}

async function lastWords(client: Client): Promise<Omit<Ending, 'tables'>> {
  const heads = await client.query<Head>(
    'SELECT province_code AS province, number::int, hash FROM audit_head ORDER BY province_code',
  );
  const files = await client.query<{ count: number; bytes: string }>(
    'SELECT count(*)::int AS count, coalesce(sum(size), 0)::text AS bytes FROM stored_file',
  );
  const { count = 0, bytes = '0' } = files.rows[0] ?? {};
  return { sequences: await readSequences(client), heads: heads.rows, files: { count, bytes: Number(bytes) } };
}

async function settleOnDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
