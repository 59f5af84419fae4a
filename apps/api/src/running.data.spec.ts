import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster, TimedJobs, type Cluster } from '@chuan-xa/platform';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTestApp, type TestApp } from '../../../test/support/test-app.js';
import { NIGHTLY_BACKUPS, type NightlyBackups } from './backups/nightly-backup.js';
import { DATA_FOLDER } from './health/disk-state.js';
import { METRICS_ACCESS } from './metrics/metrics.controller.js';

const DAY_MS = 86_400_000;
const TOKEN = 'mot-ma-du-dai-de-khong-doan-duoc';
let server: TestApp;
let cluster: Cluster;
let folder: string;
const backups: NightlyBackups = {
  ...{ folder: '', ownerUrl: '', at: '02:30' as const, keep: { daily: 1, weekly: 0, monthly: 0 } },
  scratch: () => cluster.scratch(),
};

beforeAll(async () => {
  cluster = await openCluster(inject('dataFolder'));
  folder = await mkdtemp(join(tmpdir(), 'chuan-xa-nightly-'));
  server = await openTestApp('real', undefined, (builder) =>
    builder
      .overrideProvider(NIGHTLY_BACKUPS)
      .useValue(backups)
      .overrideProvider(DATA_FOLDER)
      .useValue(folder)
      .overrideProvider(METRICS_ACCESS)
      .useValue({ token: TOKEN, from: [] }),
  );
  Object.assign(backups, { folder, ownerUrl: server.ownerUrl });
});
afterAll(async () => {
  await server.close();
  await cluster.release();
  await rm(folder, { recursive: true, force: true });
});

/** The job's time comes round once more, so many days from now. */
async function night(days: number): Promise<void> {
  server.clock.set(new Date(Date.now() + days * DAY_MS).toISOString());
  await server.app.get(TimedJobs).look();
}
const ready = () => server.as(null)('GET', '/api/health/ready');
const figures = async (): Promise<string> => String((await server.as(null)('GET', '/api/metrics')).body);

describe('the nightly backup', () => {
  it('is taken, compared, and known to the administrator; older ones go', async () => {
    await night(0); // from now on the job is known
    expect((await server.as('quan-tri')('GET', '/api/backups')).body).toEqual({
      at: '02:30',
      doneAt: null,
      failedAt: null,
    });
    await night(1);
    const first = await readdir(folder);
    expect(first).toEqual([expect.stringMatching(/^chuan-xa-20-real-\d{8}-\d{6}\.tar\.gz$/)]);
    await night(2);
    const second = await readdir(folder);
    expect(second).toHaveLength(1);
    expect(second).not.toEqual(first);
    const { body } = await server.as('quan-tri')('GET', '/api/backups');
    expect(body).toEqual({ at: '02:30', doneAt: expect.stringMatching(/^\d{4}-/), failedAt: null });
    expect((await ready()).body.details.backup).toEqual({ status: 'up' });
    const [run] = await server.rows<{ said: string }>(
      "SELECT said FROM timed_run WHERE job = 'backup' ORDER BY due_at DESC LIMIT 1",
    );
    expect(run?.said).toMatch(/restored and compared; 1 older ones removed$/);
  });

  it('that fails is told to the administrator, who sees no other notice, and to the planning office', async () => {
    const place = join(folder, 'tep');
    await writeFile(place, '');
    backups.folder = place;
    await night(3);
    await server.rows(
      `INSERT INTO notice (province_code, id, kind, office_code, made_on, made_at, subject, body)
       VALUES ('20', gen_random_uuid(), 'digest', '', '2026-11-22', now(), 'Khác', '')`,
    );
    const subjects = async (who: string): Promise<string[]> => {
      const { items } = (await server.as(who)('GET', '/api/notices')).body as { items: { subject: string }[] };
      return items.map(({ subject }) => subject).sort();
    };
    expect(await subjects('quan-tri')).toEqual(['Sao lưu đêm không xong']);
    expect(await subjects('khtc')).toEqual(['Khác', 'Sao lưu đêm không xong']);
    expect(await subjects('ttyt-trang-dinh')).toEqual([]);
    expect((await server.as('quan-tri')('GET', '/api/backups')).body.failedAt).toMatch(/^\d{4}-/);
    const { status, body } = await ready();
    expect([status, body.status, body.details.backup]).toEqual([
      200,
      'degraded',
      { status: 'degraded', message: 'failed' },
    ]);
    expect(await figures()).toContain('chuan_xa_timed_job_failed{job="backup"} 1\n');
  });
});

describe('readiness', () => {
  it('names each part, and nothing that a stranger could use', async () => {
    const { body } = await ready();
    expect(Object.keys(body.details).sort()).toEqual(['backup', 'clock', 'database', 'disk', 'schema']);
    expect(JSON.stringify(body)).not.toMatch(/\d{3}|\//);
  });

  it('is refused where the tables are older than this server, and goes on where they are newer', async () => {
    const [last] = await server.rows<{ name: string }>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
    await server.rows("UPDATE migrations SET name = 'Fly1' WHERE name = $1", [last?.name]);
    const behind = await ready();
    expect(behind.status).toBe(503);
    expect(behind.body).toMatchObject({
      code: 'NOT_READY',
      details: { schema: { status: 'down', message: 'behind' } },
    });
    await server.rows("UPDATE migrations SET name = $1 WHERE name = 'Fly1'", [last?.name]);
    await server.rows("INSERT INTO migrations (timestamp, name) VALUES (1, 'Fly2')");
    const ahead = await ready();
    expect(ahead.status).toBe(200);
    expect(ahead.body.details.schema).toEqual({ status: 'degraded', message: 'ahead' });
    await server.rows("DELETE FROM migrations WHERE name = 'Fly2'");
  });

  it('is refused in time where the database does not answer, while the process lives; the figures say so too', async () => {
    const client = new Client({ connectionString: server.ownerUrl });
    await client.connect();
    await client.query('BEGIN; LOCK TABLE migrations, timed_run IN ACCESS EXCLUSIVE MODE');
    const answer = await ready();
    expect([answer.status, answer.body.details.database]).toEqual([503, { status: 'down' }]);
    expect((await server.as(null)('GET', '/api/health/live')).status).toBe(200);
    expect(await figures()).toContain('chuan_xa_database_up 0\n');
    await client.end();
    expect((await ready()).status).toBe(200);
  });
});

describe('the figures', () => {
  it('tell requests by operation, never by address', async () => {
    await server.as('khtc')('GET', '/api/communes/06034?on=2023-11-01');
    await server.as(null)('GET', '/khong-co');
    const text = await figures();
    expect(text).toMatch(
      /^chuan_xa_http_request_duration_seconds_count\{method="GET",route="\/api\/communes\/:code",status="200"\} 1$/m,
    );
    expect(text).not.toMatch(/06034|khong-co/);
    for (const name of [
      'chuan_xa_database_connections{state="idle"}',
      'chuan_xa_database_waiting',
      'chuan_xa_event_loop_delay_seconds{quantile="0.99"}',
      'process_resident_memory_bytes',
      'chuan_xa_letters{state="waiting"}',
      'chuan_xa_timed_job_last_done_timestamp_seconds{job="backup"}',
      'chuan_xa_database_up',
    ])
      expect(text).toContain(`${name} `);
  });

  it('are for nobody who comes from elsewhere without the token', async () => {
    const asked = (headers: Record<string, string>) => server.as(null)('GET', '/api/metrics', undefined, headers);
    const refused = await asked({ 'x-forwarded-for': '203.0.113.7' });
    expect([refused.status, refused.body.code]).toEqual([403, 'METRICS_REFUSED']);
    const told = await asked({ 'x-forwarded-for': '203.0.113.7', authorization: `Bearer ${TOKEN}` });
    expect([told.status, told.headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  });
});

it('every refusal names its request, as the header does', async () => {
  for (const [who, url] of [
    [null, '/api/rounds'],
    ['khtc', '/api/rounds/khong-co/home'],
    ['quan-tri', '/api/zones'],
  ] as const) {
    const { status, headers, body } = await server.as(who)('GET', url);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.trace).toMatch(/^[0-9a-f]{12}$/);
    expect(body.trace).toBe(headers['x-request-id']);
  }
});
