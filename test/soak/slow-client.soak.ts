import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { drip, readLate, type Cut } from './clients/slow-client.js';
import { ask } from './support/ask.js';
import { checkWhole, openQueries } from './support/check-whole.js';
import { readPool } from './support/figures.js';
import { makeInstallation, removeInstallation, type Installation } from './support/installation.js';
import { quantile } from './support/quantile.js';
import { seedClerks } from './support/seed-clerks.js';
import { isReady, startServer, type Server } from './support/server.js';
import { tell } from './support/tell.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);
/** Of each kind, ten for one time: heads, bodies, forms, answers. */
const CLIENTS = TIMES * 10;
/** Heads are waited for 15 s, bodies 120 s, and it is looked every 5 s. */
const HEAD_MS = [14_000, 25_000] as const;
const BODY_MS = [119_000, 135_000] as const;
const NEVER_ENDING = 'x'.repeat(1_000);

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

const many = <T>(make: () => T): T[] => Array.from({ length: CLIENTS }, make);

it('clients that drip are cut off, who reads slowly keeps no connection, and everybody else is served', async () => {
  const { clerks, planner } = await seedClerks(installation, server.url, 1);
  const { host } = new URL(server.url);
  const [clerk] = clerks;
  if (!clerk) throw new Error('no clerk');
  const head = (method: string, path: string, cookie: string): string =>
    `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nConnection: close\r\n`;
  const scores = `${head('PATCH', `/api/assessments/${clerk.sheet}/scores`, clerk.cookie)}Content-Type: application/json\r\nContent-Length: 2000\r\n\r\n{"cells":["`;
  const form = `${head('POST', `/api/assessments/${clerk.sheet}/evidence`, clerk.cookie)}Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7`;
  const answer = `${head('GET', '/api/rounds/2023-2/grid?standard=byt-1300-2023&office=ttyt-trang-dinh', planner)}\r\n`;

  const heads = many(() => drip(server.url, head('GET', '/api/rounds', clerk.cookie), `X-Slow: ${NEVER_ENDING}`));
  const bodies = many(() => drip(server.url, scores, NEVER_ENDING));
  const forms = many(() => drip(server.url, form, NEVER_ENDING));
  const late = many(() => readLate(server.url, answer));
  await pause(10_000); // what the answers ask of the database is asked
  expect((await readPool(server.url)).busy).toBeLessThanOrEqual(1);

  const slow = Promise.all([...heads, ...bodies, ...forms]);
  const state = { over: false };
  void slow.then(() => (state.over = true));
  const waited: number[] = [];
  while (!state.over) {
    const from = performance.now();
    expect((await ask(server.url, planner, 'GET', '/api/rounds')).status).toBe(200);
    waited.push(performance.now() - from);
    await expect.poll(() => openQueries(installation), { timeout: 3_000 }).toEqual([]);
    await pause(1_000);
  }
  const [ofHeads, ofBodies, ofForms] = await Promise.all([heads, bodies, forms].map((all) => Promise.all(all)));
  const bytes = await Promise.all(late.map((one) => one.release()));
  const span = (cuts: readonly Cut[] = []): [number, number] => {
    const times = cuts.map(({ after }) => after);
    return [Math.min(...times), Math.max(...times)];
  };
  const spans = [span(ofHeads), span(ofBodies), span(ofForms)] as const;
  tell({
    ...{ fault: 'máy khách chậm', times: CLIENTS, lost: 0, doubled: 0 },
    halfDone: (await checkWhole(installation)).length,
    notes: `cut off after ms: heads ${spans[0].join(' to ')}, bodies ${spans[1].join(' to ')}, forms ${spans[2].join(' to ')}; others meanwhile ${waited.length} times, p95 ${Math.round(quantile(waited, 0.95))} ms; answers read late ${Math.min(...bytes)} to ${Math.max(...bytes)} bytes`,
  });
  for (const [[first, last], [least, most]] of [
    [spans[0], HEAD_MS],
    [spans[1], BODY_MS],
  ] as const) {
    expect(first).toBeGreaterThan(least);
    expect(last).toBeLessThan(most);
  }
  expect(spans[2][1]).toBeLessThan(BODY_MS[1]);
  // Each of them whole.
  expect(Math.min(...bytes)).toBeGreaterThan(10_000);
  expect(Math.max(...bytes) - Math.min(...bytes)).toBeLessThan(200);
  expect(quantile(waited, 0.95)).toBeLessThan(2_000);
  expect(await isReady(server.url)).toBe(true);
  expect((await readPool(server.url)).busy).toBeLessThanOrEqual(1);
});
