import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser } from './support/browser.js';
import { CLERK, openHouse, type House } from './support/house.js';
import type { Postgres } from './support/postgres.js';
import { openRound, type Sheet } from './support/round.js';

let house: House;
let copy: Postgres;
let clerk: Browser;
let planner: Browser;
let sheets: Sheet[];

beforeAll(async () => {
  house = await openHouse('haproxy', { replica: true, drain: 0 });
  if (house.replica === null) throw new Error('There is no replica');
  copy = house.replica;
  [clerk, planner] = [await house.signedIn(CLERK), await house.signedIn('khtc')];
  sheets = await openRound(planner, CLERK);
  await bothUse();
});
afterAll(async () => {
  await copy.close();
  await house.close();
});

const atOf = (index: number): string => `/api/assessments/${sheets[index]?.id ?? ''}`;

/** A figure of both servers together. */
async function figure(name: string): Promise<number> {
  const texts = await Promise.all(house.servers.map(async ({ url }) => (await fetch(`${url}/api/metrics`)).text()));
  return texts.reduce((sum, text) => {
    const line = text.split('\n').find((one) => one.startsWith(`${name} `));
    return sum + Number(line?.slice(name.length) ?? NaN);
  }, 0);
}
const readsAt = (place: string): Promise<number> => figure(`chuan_xa_reads_total{place="${place}"}`);

async function bothUse(count = 2): Promise<void> {
  const late = Date.now() + 20_000;
  while ((await figure('chuan_xa_replica_used')) !== count) {
    if (Date.now() > late) throw new Error('The replica is not used');
    await pause(100);
  }
}

/** Saves criterion 1 of a sheet. */
async function save(browser: Browser, index: number, points: string, seen: number): Promise<void> {
  const cells = [{ id: '1', column: 'district', value: { points }, seen }];
  const { status, raw } = await browser.ask('PATCH', `${atOf(index)}/scores`, { cells });
  expect(status, raw.toString()).toBe(200);
}
async function standing(browser: Browser, index: number): Promise<unknown> {
  const { body } = await browser.ask<{ cells: { id: string; column: string; value: unknown }[] }>('GET', atOf(index));
  return body.cells.find(({ id, column }) => id === '1' && column === 'district')?.value ?? null;
}

/** As the replica itself counts them. */
async function transactionsThere(): Promise<number> {
  const [row] = await copy.rows<{ count: number }>(
    "SELECT xact_commit::int AS count FROM pg_stat_database WHERE datname = 'chuan_xa'",
  );
  return row?.count ?? 0;
}

it('reads of both servers are done on the replica', async () => {
  const [before, counted] = [await transactionsThere(), await readsAt('replica')];
  for (let n = 0; n < 200; n += 1) expect((await planner.ask('GET', '/api/rounds')).status).toBe(200);
  expect((await readsAt('replica')) - counted).toBe(200);
  expect(await readsAt('fallback')).toBe(0);
  // A connection that is idle tells its counts within ten seconds.
  const late = Date.now() + 15_000;
  while ((await transactionsThere()) - before < 200 && Date.now() < late) await pause(500);
  expect((await transactionsThere()) - before).toBeGreaterThanOrEqual(200);
});

it('who wrote reads it at once by whichever server, also while the replica stands still; another sees it a little later', async () => {
  await save(clerk, 0, '3', 0);
  await pause(1500);
  await copy.rows('SELECT pg_wal_replay_pause()');
  await save(clerk, 0, '7', 1);
  const each = house.servers.map(({ url }) => new Browser(url, { cookie: clerk.cookie }));
  for (const browser of [...each, clerk]) expect(await standing(browser, 0)).toEqual({ points: '7' });
  expect(await standing(planner, 0)).toEqual({ points: '3' });
  await copy.rows('SELECT pg_wal_replay_resume()');
  const late = Date.now() + 5000;
  while (Date.now() < late && JSON.stringify(await standing(planner, 0)) !== '{"points":"7"}') await pause(20);
  expect(await standing(planner, 0)).toEqual({ points: '7' });
  for (const browser of each) browser.close();
});

it('eight clerks who save and read at once each read what they saved, every time', async () => {
  await bothUse();
  const before = await readsAt('replica');
  const until = Date.now() + 6000;
  let reads = 0;
  const stale: string[] = [];
  const browsers = Array.from({ length: 8 }, () => new Browser(house.proxy.url, { cookie: clerk.cookie }));
  await Promise.all(
    browsers.map(async (browser, index) => {
      for (let seen = 0; Date.now() < until; seen += 1) {
        const points = String((seen % 12) + 1);
        await save(browser, index + 1, points, seen);
        for (const wait of [0, 5, 30]) {
          await pause(wait);
          reads += 1;
          const found = JSON.stringify(await standing(browser, index + 1));
          if (found !== JSON.stringify({ points })) stale.push(`${index}: ${points}, but ${found}`);
        }
      }
    }),
  );
  for (const browser of browsers) browser.close();
  const there = (await readsAt('replica')) - before;
  console.log(`own writes: ${reads} reads, ${there} of them on the replica, ${stale.length} stale`);
  expect(stale).toEqual([]);
  expect(there).toBeGreaterThan(20);
});

it('a replica that is killed costs no read, is a warning, and is used again once it is back', async () => {
  const asked = Array.from({ length: 100 }, async (_, n) => {
    await pause(n * 20);
    return (await planner.ask('GET', '/api/rounds/2023-2/progress')).status;
  });
  await pause(500);
  await copy.kill();
  expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
  await bothUse(0);
  for (const { url } of house.servers) {
    const ready = await fetch(`${url}/api/health/ready`);
    const { details } = (await ready.json()) as { details: { replica: unknown } };
    expect([ready.status, details.replica]).toEqual([200, { status: 'degraded', message: 'away' }]);
  }
  copy = await copy.again();
  await bothUse();
  const before = await readsAt('replica');
  for (let n = 0; n < 10; n += 1) await planner.ask('GET', '/api/rounds');
  expect((await readsAt('replica')) - before).toBe(10);
  for (const { process } of house.servers)
    expect(process.said).toMatch(/The replica is not read from.*The replica follows/s);
});

it('when the primary dies the replica takes its place, as the guide has it: what was saved is there, and sessions go on', async () => {
  await save(clerk, 20, '9', 0);
  await pause(1500);
  await house.postgres.kill();
  await copy.rows('SELECT pg_promote()');
  const promoted = { DATABASE_URL: copy.appUrl, DATABASE_OWNER_URL: copy.ownerUrl, DATABASE_REPLICA_URL: '' };
  for (const index of [0, 1] as const) {
    await house.servers[index].process.stop('SIGTERM');
    await house.start(index, promoted);
  }
  await pause(2500); // the proxy sees each twice before it sends anything
  expect(await standing(clerk, 20)).toEqual({ points: '9' });
  await save(clerk, 20, '8', 1);
  expect(await standing(planner, 20)).toEqual({ points: '8' });
});
