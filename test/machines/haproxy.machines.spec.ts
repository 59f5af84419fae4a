import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, xlsx } from '../../libs/platform/src/files/testing/sample-files.js';
import { Browser } from './support/browser.js';
import { Clerks } from './support/clerks.js';
import { CLERK, openHouse, PASSWORD, type House } from './support/house.js';
import { openRound, type Sheet } from './support/round.js';

/** Of the jobs that every server knows. */
const JOBS = ['digest-missing', 'judge-at-day-turn', 'recheck-verdicts', 'remind-offices', 'tell-endings'];
const CLERKS = 8;

let house: House;
let clerk: Browser;
let planner: Browser;
let sheets: Sheet[];
let other: string;

/** The web application as another build has it: the same page, and a file that ours lacks. */
function otherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chuan-xa-build-'));
  const assets = join(folder, 'dist', 'apps', 'web', 'assets');
  mkdirSync(assets, { recursive: true });
  cpSync(resolve('dist', 'apps', 'web', 'index.html'), join(folder, 'dist', 'apps', 'web', 'index.html'));
  writeFileSync(join(assets, 'only-here-12345678.js'), 'export {};');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

beforeAll(async () => {
  other = otherBuild();
  house = await openHouse('haproxy', { cwd: other });
  // As if every job was done last two days ago: each is due now, on both servers.
  await house.postgres.rows(
    `DELETE FROM timed_run; INSERT INTO timed_run (province_code, job, due_at, state, tries, claimed_at, claimed_by)
     SELECT '20', job, now() - interval '2 days', 'done', 1, now(), 'test' FROM unnest(ARRAY['${JOBS.join("', '")}']) AS job`,
  );
  [clerk, planner] = [await house.signedIn(CLERK), await house.signedIn('khtc')];
  sheets = await openRound(planner, CLERK);
});
afterAll(async () => {
  await house.close();
  rmSync(other, { recursive: true, force: true });
});

/** The clerk's session, at each server itself. */
const atEach = (): [Browser, Browser] =>
  house.servers.map(({ url }) => new Browser(url, { cookie: clerk.cookie })) as [Browser, Browser];

describe('two servers and haproxy', () => {
  it('know one session: who signed in by one works by the other, and is signed out of both', async () => {
    const [one, two] = house.servers;
    const first = new Browser(one.url);
    await first.signIn(CLERK, PASSWORD);
    const second = new Browser(two.url, { cookie: first.cookie });
    expect((await second.ask('GET', '/api/session')).status).toBe(200);
    expect((await second.ask('DELETE', '/api/session')).status).toBe(200);
    expect((await first.ask('GET', '/api/session')).status).toBe(401);
  });

  it('both get work', async () => {
    const before = await Promise.all(house.servers.map(({ url }) => answered(url)));
    for (let n = 0; n < 20; n += 1) expect((await clerk.ask('GET', '/api/rounds')).status).toBe(200);
    const after = await Promise.all(house.servers.map(({ url }) => answered(url)));
    after.forEach((count, index) => expect(count).toBeGreaterThan(before[index] ?? Infinity));
  });

  it('what one saved the other clashes with, and shows', async () => {
    const [one, two] = atEach();
    const at = `/api/assessments/${sheets[20]?.id ?? ''}`;
    const cells = (points: string) => ({ cells: [{ id: '1', column: 'district', value: { points }, seen: 0 }] });
    expect((await one.ask('PATCH', `${at}/scores`, cells('7'))).status).toBe(200);
    expect((await two.ask('PATCH', `${at}/scores`, cells('9'))).status).toBe(409);
    const { body } = await two.ask<{ cells: { id: string; value: unknown }[] }>('GET', at);
    expect(body.cells.find(({ id }) => id === '1')?.value).toEqual({ points: '7' });
  });

  it('files go up and come down through the proxy, byte for byte, by whichever server', async () => {
    const at = `/api/assessments/${sheets[0]?.id ?? ''}/evidence`;
    const bytes = Buffer.concat([pdf, Buffer.alloc(8 * 1024 * 1024, '% dòng chú thích\n')]);
    const sent = await clerk.upload<{ id: string }>(at, 'bien-ban.pdf', bytes);
    expect(sent.status, sent.raw.toString()).toBe(201);
    for (const browser of [clerk, ...atEach()]) {
      const { status, raw } = await browser.ask('GET', `${at}/${sent.body.id}/file`);
      expect([status, raw.equals(bytes)]).toEqual([200, true]);
    }
    const form = await clerk.ask('GET', '/api/rounds/2023-2/entry-form.xlsx');
    expect([form.status, form.raw.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it('a file that one reads is shown, and thrown away, by the other', async () => {
    const [one, two] = house.servers.map(({ url }) => new Browser(url, { cookie: planner.cookie })) as [
      Browser,
      Browser,
    ];
    const sent = await one.upload<{ id: string; state: string }>('/api/imports/recognitions', 'so.xlsx', xlsx);
    expect(sent.status, sent.raw.toString()).toBe(200);
    const seen = await two.ask<{ state: string }>('GET', `/api/imports/recognitions/${sent.body.id}`);
    expect([seen.status, seen.body.state]).toEqual([200, sent.body.state]);
  });

  it('believe the proxy alone of who asks', async () => {
    const addressOf = async (browser: Browser): Promise<string | undefined> => {
      await browser.signIn(CLERK, PASSWORD);
      const { body } = await browser.ask<{ items: { address: string; current: boolean }[] }>('GET', '/api/sessions');
      return body.items.find(({ current }) => current)?.address;
    };
    const lie = { 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7', 'x-forwarded-host': 'la.example.vn' };
    const through = new Browser(house.proxy.url, { from: '127.0.0.8', headers: lie });
    expect(await addressOf(through)).toBe('127.0.0.8');
    const beside = new Browser(house.servers[0].url, { from: '127.0.0.7', headers: lie });
    expect(await addressOf(beside)).toBe('127.0.0.7');
    const { headers } = await through.ask('GET', '/api/session');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/); // the proxy's, not the server's of twelve
    through.close();
    beside.close();
  });

  it('those who follow a meeting by one server keep in step with who presents by the other', async () => {
    const snapshot = await planner.ask<{ id: string }>('POST', '/api/rounds/2023-2/snapshots', { name: 'Họp' });
    expect(snapshot.status, snapshot.raw.toString()).toBe(201);
    const { body } = await planner.ask<{ id: string }>('POST', `/api/snapshots/${snapshot.body.id}/meetings`, {
      offices: [CLERK],
    });
    const [one, two] = house.servers;
    const presenter = new Browser(one.url, { cookie: planner.cookie });
    const follower = new Browser(two.url, { cookie: clerk.cookie });
    const at = `/api/meetings/${body.id}`;
    interface Shown {
      number: number;
      screen: string;
      agenda: { id: string }[];
    }
    const { body: first } = await follower.ask<Shown>('GET', `${at}/presented`);
    const since = `${at}/presented?seen=${first.number}`;
    expect((await follower.ask('GET', since)).status).toBe(204);
    const screen = first.agenda.at(-1)?.id ?? '';
    expect(screen).not.toBe(first.screen);
    expect((await presenter.ask('PUT', `${at}/stand`, { screen, commune: null })).status).toBe(200);
    const { status, body: moved } = await follower.ask<Shown>('GET', since);
    expect([status, moved.screen]).toEqual([200, screen]);
  });

  it('the files of either build are found while both stand side by side', async () => {
    for (let n = 0; n < 12; n += 1)
      expect((await clerk.ask('GET', '/assets/only-here-12345678.js')).status, `try ${n}`).toBe(200);
    expect((await clerk.ask('GET', '/assets/nowhere-12345678.js')).status).toBe(404);
  });
});

/** How many requests for the rounds a server has answered, as it counts itself. */
async function answered(url: string): Promise<number> {
  const text = await (await fetch(`${url}/api/metrics`)).text();
  const line =
    /^chuan_xa_http_request_duration_seconds_count\{method="GET",route="\/api\/rounds",status="200"\} (\d+)$/m;
  return Number(line.exec(text)?.[1] ?? 0);
}

describe('an upgrade', () => {
  it('replaces the servers one after another while clerks save: no request fails, what was acknowledged is there', async () => {
    const browsers = Array.from({ length: CLERKS }, () => new Browser(house.proxy.url, { cookie: clerk.cookie }));
    const clerks = new Clerks(browsers, sheets);
    await pause(1000);
    for (const index of [0, 1]) {
      const leaving = house.servers[index as 0 | 1];
      const ended = leaving.process.stop('SIGTERM');
      await pause(500);
      expect((await fetch(`${leaving.url}/api/health/ready`)).status).toBe(503);
      expect((await fetch(`${leaving.url}/api/health/live`)).status).toBe(200);
      expect(await ended).toBe(0);
      await house.start(index);
      await pause(2500); // the proxy sees it twice before it sends anything
    }
    const done = await clerks.stop();
    for (const browser of browsers) browser.close();
    expect(done.failed).toEqual([]);
    expect(done.writes).toBeGreaterThan(100);
    expect(await standing()).toEqual(done.saved);
    console.log(`upgrade under haproxy: ${done.writes} writes, ${done.reads} reads, ${done.failed.length} failed`);
  });

  it('a server that dies takes no read with it: it is asked of the other', async () => {
    const [, two] = house.servers;
    const asked = Array.from({ length: 60 }, async (_, n) => {
      await pause(n * 20);
      return (await clerk.ask('GET', '/api/rounds/2023-2/progress')).status;
    });
    await pause(400);
    await two.process.stop('SIGKILL');
    expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
    await house.start(1);
  });
});

/** What stands in criterion 1 of the sheets that the clerks saved. */
async function standing(): Promise<Map<string, string>> {
  const rows = await house.postgres.rows<{ id: string; points: string }>(
    `SELECT assessment_id AS id, trim_scale(points / 100.0)::text AS points FROM score
     WHERE item_id = '1' AND score_column = 'district' AND assessment_id = ANY($1)`,
    [sheets.slice(0, CLERKS).map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, points }) => [id, points]));
}

it('the work of the clock is done once', async () => {
  const late = Date.now() + 40_000;
  const due = () =>
    house.postgres.rows<{ job: string; times: number; tries: number; state: string }>(
      `SELECT job, count(*)::int AS times, max(tries)::int AS tries, min(state) AS state FROM timed_run
       WHERE claimed_by <> 'test' GROUP BY 1 ORDER BY 1`,
    );
  while ((await due()).filter(({ state }) => state === 'done').length < JOBS.length && Date.now() < late)
    await pause(500);
  expect(await due()).toEqual(JOBS.map((job) => ({ job, times: 1, tries: 1, state: 'done' })));
});
