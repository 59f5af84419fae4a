import { randomUUID } from 'node:crypto';
import { verifyChain } from '@chuan-xa/audit';
import { machineActor, openCluster, type Cluster } from '@chuan-xa/platform';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from './connect.js';
import { dataSourceOptions } from './data-source.js';
import { migrate } from './migrate.js';

const machine = machineActor('Người kiểm thử', 'test');
const name = `test_${randomUUID().replaceAll('-', '')}`;
const [SHEET, TITLE] = [randomUUID(), randomUUID()];
let cluster: Cluster;
let owner: DataSource;

/** Takes a table's references away. */
async function unbind(table: string): Promise<void> {
  const names = await owner.query<{ name: string }[]>(
    "SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'f'",
    [table],
  );
  for (const { name: constraint } of names) await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${constraint}`);
}

/** A database as it was before there was a chain, with acts in two provinces whose numbers have gaps. */
beforeAll(async () => {
  cluster = await openCluster(inject('dataFolder'));
  await cluster.ensureDatabase(name);
  const { migrations, ...options } = dataSourceOptions(cluster.ownerUrl(name));
  const all = Array.isArray(migrations) ? migrations : [];
  owner = new DataSource({ ...options, migrations: all.slice(0, 7), extra: { max: 1 } });
  await owner.initialize();
  const ran = await owner.runMigrations();
  expect(ran.at(-1)?.name).toBe('CreateAccounts1763800000700');
  // What the rows of the libraries hang on is not the subject here.
  await unbind('assessment');
  await unbind('recognition');
  await owner.query(
    `INSERT INTO assessment (province_code, id, round_id, edition_id, period, commune_code, office_code, state, state_at, state_by)
     VALUES ('20', $1, '2023-2', 'byt-1300-2023', 1, '06034', 'ttyt-mau', 'draft', now(), 'x')`,
    [SHEET],
  );
  await owner.query(
    `INSERT INTO recognition (province_code, id, title, period, commune_code, year, decision_number, decision_date, recorded_at, recorded_by)
     VALUES ('20', $1, 'ntm', 2, '06193', 2022, '1', '2022-01-01', now(), 'x')`,
    [TITLE],
  );
  const acts = [
    [3, '20', 'assessment', SHEET],
    [4, '24', 'round', '2023-2'],
    [9, '20', 'recognition', TITLE],
    [17, '20', 'round', '2023-2'],
    [18, '24', 'places', '24'],
    [20, '20', 'zone', '1:06463'],
  ];
  for (const [number, province, type, id] of acts)
    await owner.query(
      `INSERT INTO audit_record (province_code, number, at, actor, via, action, object_type, object_id, before, after)
       OVERRIDING SYSTEM VALUE VALUES ($2, $1, '2023-10-31T09:00:00.123Z', 'Người cũ', 'cli', 'scoreWritten', $3, $4, NULL, '{"b": 1, "a": {"d": "ế", "c": 1.50}}')`,
      [number, province, type, id],
    );
});
afterAll(async () => {
  await owner.destroy();
  await cluster.dropDatabase(name);
  await cluster.release();
});

it('acts from before the chain are numbered without gaps, told their units, and sealed', async () => {
  await migrate(cluster.ownerUrl(name), 'real', '20');
  expect(
    await owner.query(
      'SELECT province_code AS p, number::int AS n, object_type AS type, period, commune_code AS commune FROM audit_record ORDER BY 1, 2',
    ),
  ).toEqual([
    { p: '20', n: 1, type: 'assessment', period: 1, commune: '06034' },
    { p: '20', n: 2, type: 'recognition', period: 2, commune: '06193' },
    { p: '20', n: 3, type: 'round', period: null, commune: null },
    { p: '20', n: 4, type: 'zone', period: 1, commune: '06463' },
    { p: '24', n: 1, type: 'round', period: null, commune: null },
    { p: '24', n: 2, type: 'places', period: null, commune: null },
  ]);
  for (const [province, acts] of [
    ['20', 4],
    ['24', 2],
  ] as const) {
    const { transactions, close } = await connect(cluster.appUrl(name), province);
    const found = await transactions.read(machine, (tx) => verifyChain(tx, []));
    await close();
    expect(found).toMatchObject({ acts, faults: [], head: { number: acts } });
  }
});

it('and stay as they are from then on', async () => {
  await expect(owner.query("UPDATE audit_record SET actor = 'x'")).rejects.toThrow(/never changed/);
});
