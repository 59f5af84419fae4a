import { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { checkWhole, openQueries } from './support/check-whole.js';
import { compareSaves } from './support/compare-saves.js';
import { makeInstallation, removeInstallation, urlsOf, type Installation } from './support/installation.js';
import { quantile } from './support/quantile.js';
import { runClerks } from './support/run-clerks.js';
import { ROUND, seedClerks } from './support/seed-clerks.js';
import { isReady, startServer, type Server } from './support/server.js';
import { keep } from './support/tell.js';

const CLERKS = 200;
/** Saves a second of all clerks together, for so many seconds. */
const RATE = Number(process.env.CHUAN_XA_SOAK_RATE ?? 50);
const SECONDS = Number(process.env.CHUAN_XA_SOAK_SECONDS ?? 300);
const READERS = 10;
/** A server that was just started, and a round that was just opened, are met by who comes first, not by all at once. */
const BEGINNING = { rate: 10, seconds: 30 };
const MOST_P95_MS = 200;

let installation: Installation;
let server: Server;
beforeAll(async () => {
  installation = makeInstallation(inject('soakTemplate'));
  server = await startServer(installation);
});
afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  await removeInstallation(installation);
});

it(`load: ${CLERKS} clerks save ${RATE} times a second for ${SECONDS} s, ${READERS} read beside them`, async () => {
  const { clerks, planner } = await seedClerks(installation, server.url, CLERKS);
  const paths = [
    `/api/rounds/${ROUND}/grid?standard=byt-1300-2023&office=ttyt-trang-dinh`,
    `/api/rounds/${ROUND}/progress`,
    `/api/rounds/${ROUND}/home`,
  ];
  const running = runClerks(installation.home, {
    ...{ url: server.url, clerks, rate: RATE, seconds: BEGINNING.seconds + SECONDS, beginning: BEGINNING },
    readers: { cookie: planner, paths, count: READERS },
  });
  const { saves, reads } = await running.done;
  const { lost, doubled, strange, half, notStanding, acknowledged, sent } = await compareSaves(installation, saves);
  const first = BEGINNING.rate * BEGINNING.seconds;
  const times = saves.slice(first).map(({ milliseconds }) => milliseconds);
  const early = saves.slice(0, first).map(({ milliseconds }) => milliseconds);
  const figures = {
    ...{ clerks: CLERKS, rate: RATE, seconds: SECONDS, sent, acknowledged },
    saves: {
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      p99: quantile(times, 0.99),
      most: quantile(times, 1),
    },
    beginning: { ...BEGINNING, p50: quantile(early, 0.5), p95: quantile(early, 0.95), most: quantile(early, 1) },
    reads: Object.fromEntries(
      paths.map((path) => {
        const own = reads.filter((read) => read.path === path).map(({ milliseconds }) => milliseconds);
        return [path, { count: own.length, p50: quantile(own, 0.5), p95: quantile(own, 0.95), most: quantile(own, 1) }];
      }),
    ),
    ...{ lost: lost.length, doubled: doubled.length, halfDone: half.length + strange.length + notStanding.length },
  };
  keep('load', figures);
  console.log(`load ${JSON.stringify(figures, null, 1)}`);
  expect({ lost, doubled, strange, half, notStanding }).toEqual({
    ...{ lost: [], doubled: [], strange: [], half: [], notStanding: [] },
  });
  expect(saves.filter(({ status }) => status !== 200)).toEqual([]);
  expect(reads.filter(({ status }) => status !== 200)).toEqual([]);
  // What was due was typed: no clerk was still waiting when its turn came.
  expect(sent).toBeGreaterThanOrEqual((first + RATE * SECONDS) * 0.99);
  expect(await isReady(server.url)).toBe(true);
  await pause(1_000);
  expect(await openQueries(installation)).toEqual([]);
  expect(await waiting(installation)).toBe(0);
  expect(await checkWhole(installation)).toEqual([]);
  expect(figures.saves.p95).toBeLessThanOrEqual(MOST_P95_MS);
});

/** Connections of the application that wait for a lock. */
async function waiting(of: Installation): Promise<number> {
  const client = new Client({ connectionString: urlsOf(of).owner });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted',
  );
  await client.end();
  return rows[0]?.count ?? -1;
}
