import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCells, type WrittenCell } from '@chuan-xa/assessments';
import { verifyChain } from '@chuan-xa/audit';
import { RecheckVerdicts } from '@chuan-xa/notices';
import { machineActor, Refusal, refuseOwnerRole, scheduleActor, storeFile, TimedJobs } from '@chuan-xa/platform';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../libs/platform/src/files/testing/sample-files.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.js';
import { connect } from '../connect.js';
import { dataSourceOptions } from '../data-source.js';
import { loadBackup } from './load-backup.js';
import { checkBackup, makeBackup } from './make-backup.js';
import { openEmptyDatabases, type EmptyDatabases } from './testing/empty-databases.js';
import { writeBackup } from './write-backup.js';

const NOW = new Date('2026-11-22T02:00:00Z');
const machine = machineActor('Người kiểm thử', 'test');
let demo: TestDatabase;
let empty: EmptyDatabases;
let folder: string;

beforeAll(async () => {
  demo = await openTestDatabase('played', NOW.toISOString());
  empty = await openEmptyDatabases();
  folder = await mkdtemp(join(tmpdir(), 'chuan-xa-backup-'));
  await keepEvidence();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await empty.close();
  await demo.close();
});

/** Files of sheets: one small, one that is larger than a part of the backup. */
async function keepEvidence(): Promise<void> {
  const sheets = await demo.rows<{ id: string }>('SELECT id FROM assessment ORDER BY id LIMIT 2');
  for (const [index, { id }] of sheets.entries()) {
    const bytes = index === 0 ? pdf : Buffer.concat([pdf, randomBytes(6 * 1024 * 1024)]);
    const kept = await demo.transactions.run(machine, (tx) => storeFile(tx, { name: 'minh-chung.pdf', bytes }));
    await demo.rows(
      `INSERT INTO evidence (province_code, id, assessment_id, sha256, name, size, media_type, added_at, added_by)
       VALUES ('20', gen_random_uuid(), $1, $2, $3, $4, $5, now(), 'Thử')`,
      [id, kept.sha256, kept.name, kept.size, kept.mediaType],
    );
  }
}

/** A clerk who writes one cell of a sheet over and over, until told to stop; gives how many writes were acknowledged. */
function clerk(sheetId: string, until: { over: boolean }): Promise<number> {
  return (async () => {
    let seen: number | null = null as number | null;
    let written = 0;
    while (!until.over) {
      const value = { points: String((written % 3) + 1) };
      const cell = { id: '1', column: 'self' as const, value, seen };
      const done: WrittenCell[] = await demo.transactions.run(machine, (tx) =>
        writeCells(tx, [{ sheetId, field: 'cells', cells: [cell] }]),
      );
      seen = done[0]?.version ?? seen;
      written += 1;
    }
    return written;
  })();
}

/** What a restored database says of itself: drifts of verdicts from their scores, faults of the record, and its head. */
async function stateOf(name: string) {
  const { cluster } = empty;
  const { database, transactions, close } = await connect(cluster.appUrl(name), '20', demo.clock);
  try {
    await refuseOwnerRole(database);
    const recheck = await new RecheckVerdicts(new TimedJobs(transactions, demo.clock), transactions).run();
    return { recheck, record: await transactions.read(scheduleActor, (tx) => verifyChain(tx, [])) };
  } finally {
    await close();
  }
}

describe('a backup taken while others write', () => {
  it('is a state that existed: totals agree with scores, the record is whole up to its head', async () => {
    const sheets = await demo.rows<{ id: string }>(
      `SELECT a.id FROM assessment a JOIN round r ON r.id = a.round_id WHERE a.state = 'draft' AND a.edition_id = 'byt-1300-2023' AND r.closed_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM score s WHERE s.assessment_id = a.id AND s.item_id = '1') ORDER BY a.id LIMIT 3`,
    );
    expect(sheets).toHaveLength(3);
    const until = { over: false };
    const clerks = sheets.map(({ id }) => clerk(id, until));
    const files = ['a', 'b', 'c'].map((name) => join(folder, name));
    const heads: number[] = [];
    try {
      for (const file of files) heads.push((await writeBackup(demo.ownerUrl, file, NOW)).heads[0]?.number ?? 0);
    } finally {
      until.over = true;
    }
    const written = await Promise.all(clerks);
    expect(Math.min(...written)).toBeGreaterThan(3);
    expect(heads[2]).toBeGreaterThan(heads[0] ?? 0);
    for (const [index, file] of files.entries()) {
      if (index === 1) continue;
      const name = await empty.make();
      await loadBackup({ ownerUrl: empty.cluster.ownerUrl(name), file });
      const { recheck, record } = await stateOf(name);
      expect(recheck).toMatch(/^[1-9]\d* sheets judged again, 0 of them/);
      expect(record).toMatchObject({ faults: [], head: { number: heads[index] } });
    }
  });

  it('is readable by its owner alone', async () => {
    expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o600);
  });
});

describe('a restored database', () => {
  let restored: string;
  it('has every row, file, number and rule of the one that was backed up', async () => {
    const file = join(folder, 'whole');
    const manifest = await writeBackup(demo.ownerUrl, file, NOW);
    expect(manifest.files.count).toBeGreaterThanOrEqual(2);
    expect(manifest.tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(20);
    restored = await empty.make();
    expect(await loadBackup({ ownerUrl: empty.cluster.ownerUrl(restored), file, kind: 'demo' })).toEqual(manifest);
    const again = await writeBackup(empty.cluster.ownerUrl(restored), join(folder, 'again'), NOW);
    expect(again).toEqual(manifest);
    const schemaOf = async (url: string): Promise<unknown> => {
      const owner = new DataSource({ ...dataSourceOptions(url), migrations: [] });
      await owner.initialize();
      try {
        return await owner.query(RULES);
      } finally {
        await owner.destroy();
      }
    };
    expect(await schemaOf(empty.cluster.ownerUrl(restored))).toEqual(await schemaOf(demo.ownerUrl));
  });

  it('and holds its record against change', async () => {
    const owner = new DataSource({ ...dataSourceOptions(empty.cluster.ownerUrl(restored)), migrations: [] });
    await owner.initialize();
    await expect(owner.query("UPDATE audit_record SET actor = 'x'")).rejects.toThrow(/never changed/);
    await expect(owner.query('DELETE FROM stored_file')).rejects.toThrow(/foreign key|never changed/);
    await owner.destroy();
  });
});

/** Everything that makes the tables what they are besides their rows. */
const RULES = `
  SELECT conrelid::regclass::text AS on, conname AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT tablename, policyname, coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies WHERE schemaname = 'public'
  UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT relname, relrowsecurity::text, coalesce(relacl::text, '') FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S')
  ORDER BY 1, 2, 3`;

describe('making a backup', () => {
  it('restores it once and compares it, and then gives it its name; leaves no database and no half file behind', async () => {
    const place = join(folder, 'made');
    const { cluster } = empty;
    const made = await makeBackup({ ownerUrl: demo.ownerUrl, folder: place, scratch: () => cluster.scratch() }, NOW);
    expect(made).toMatchObject({ path: join(place, 'chuan-xa-20-demo-20261122-090000.tar.gz'), rehearsed: true });
    expect(await readdir(place)).toEqual(['chuan-xa-20-demo-20261122-090000.tar.gz']);
    expect((await stat(place)).mode & 0o777).toBe(0o700);
    expect(await demo.rows("SELECT 1 FROM pg_database WHERE datname LIKE 'chuan_xa_check%'")).toEqual([]);
  });

  it('reads it through where no database may be made', async () => {
    const { rehearsed, manifest } = await checkBackup(join(folder, 'whole'), () => Promise.resolve(null));
    expect(rehearsed).toBe(false);
    expect(manifest.heads[0]?.number).toBeGreaterThan(100);
  });

  it('twice at once is refused the second time', async () => {
    const two = ['one', 'two'].map((name) => writeBackup(demo.ownerUrl, join(folder, name), NOW));
    const ended = await Promise.allSettled(two);
    const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(Refusal);
    expect(refused[0]).toMatchObject({ code: 'BACKUP_UNDER_WAY' });
    expect((await readdir(folder)).filter((name) => ['one', 'two'].includes(name))).toHaveLength(1);
  });

  it('of nothing is refused, and into a folder that is none', async () => {
    const name = await empty.make();
    await expect(writeBackup(empty.cluster.ownerUrl(name), join(folder, 'none'), NOW)).rejects.toMatchObject({
      code: 'BACKUP_NOTHING_THERE',
    });
    const scratch = () => Promise.resolve(null);
    const place = join(folder, 'whole', 'under');
    await expect(makeBackup({ ownerUrl: demo.ownerUrl, folder: place, scratch }, NOW)).rejects.toMatchObject({
      code: 'FILE_NOT_WRITTEN',
    });
  });
});
