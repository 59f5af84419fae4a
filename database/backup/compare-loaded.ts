import { verifyChain } from '@chuan-xa/audit';
import { Clock, Ending, machineActor, refuse, type Tx } from '@chuan-xa/platform';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import { columnList, type Manifest } from './manifest.js';
import { RowDigest } from './row-digest.js';

const RESTORER = machineActor('Hệ thống', 'restore');

/**
 * Holds what was loaded against what was backed up: the rows of every table, every kept file against the SHA-256 it is kept under.
 * Refuses: BACKUP_DAMAGED.
 */
export async function compareRows(client: PoolClient, manifest: Manifest, file: string): Promise<void> {
  for (const table of manifest.tables) {
    const digest = new RowDigest();
    const rows: AsyncIterable<Buffer> = client.query(copyTo(`COPY "${table.name}" (${columnList(table)}) TO STDOUT`));
    for await (const piece of rows) digest.add(piece);
    if (digest.value !== table.digest || digest.rows !== table.rows)
      throw refuse('BACKUP_DAMAGED', { file, table: table.name });
  }
  const { rows: files } = await client.query<{ count: number; wrong: number }>(
    `SELECT count(*)::int AS count, count(*) FILTER (WHERE encode(sha256(bytes), 'hex') <> sha256)::int AS wrong FROM stored_file`,
  );
  if (files[0]?.wrong !== 0 || files[0].count !== manifest.files.count)
    throw refuse('BACKUP_DAMAGED', { file, table: 'stored_file' });
}

/** Seals every act of the record again, up to the head that was backed up. At this version of the tables. Refuses: BACKUP_RECORD_BROKEN. */
export async function verifyRecord(runner: QueryRunner, { heads }: Manifest, file: string): Promise<void> {
  const clock = new Clock();
  const { manager } = runner;
  for (const { province, number, hash } of heads) {
    const tx: Tx = { manager, actor: RESTORER, at: clock.now(), today: clock.today(), province, ending: new Ending() };
    const { head, faults } = await verifyChain(tx, [{ number, hash }]);
    const isSame = head.number === number && head.hash === hash;
    if (faults.length > 0 || !isSame)
      throw refuse('BACKUP_RECORD_BROKEN', { file, number: faults[0]?.number ?? number });
  }
}
