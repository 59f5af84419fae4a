import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { checkWhole } from './support/check-whole.js';
import { compareSaves } from './support/compare-saves.js';
import {
  isAlive,
  makeInstallation,
  postmasterOf,
  removeInstallation,
  type Installation,
} from './support/installation.js';
import type { Save } from './clients/orders.js';
import { runClerks } from './support/run-clerks.js';
import { seedClerks } from './support/seed-clerks.js';
import { freePort, isReady, startServer, type Server } from './support/server.js';
import { tell } from './support/tell.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);
const CLERKS = 60;
const RATE = 60;

let installation: Installation;
let server: Server;
let port: string;
beforeEach(async () => {
  installation = makeInstallation(inject('soakTemplate'));
  port = String(await freePort());
  server = await startServer(installation, { CHUAN_XA_PORT: port });
});
afterEach(async () => {
  server.kill('SIGKILL');
  await server.ended;
  await removeInstallation(installation);
});

/** Clerks save without a pause while a fault is done again and again; then every save is looked for. */
async function saveThrough(fault: string, strike: () => Promise<number>): Promise<void> {
  const { clerks } = await seedClerks(installation, server.url, CLERKS);
  const running = runClerks(installation.home, {
    ...{ url: server.url, clerks, rate: RATE, seconds: 3_600 },
    readers: { cookie: clerks[0]?.cookie ?? '', paths: [], count: 0 },
  });
  const away: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await pause(700 + Math.random() * 900);
    away.push(await strike());
  }
  await pause(1_000);
  const { saves } = await running.stop();
  const compared = await compareSaves(installation, saves);
  const faults = server
    .said()
    .split('\n')
    .filter((line) => line.includes('"level":50'));
  if (faults.length > 0) console.log(`the server's first fault of ${faults.length}: ${faults[0]?.slice(0, 600) ?? ''}`);
  const whole = await checkWhole(installation);
  const { acknowledged, unanswered, unansweredThere, lost, doubled, strange, half, notStanding } = compared;
  away.sort((one, other) => one - other);
  tell({
    ...{ fault, times: TIMES, lost: lost.length + notStanding.length, doubled: doubled.length },
    halfDone: half.length + strange.length + whole.length,
    notes: `${acknowledged} acknowledged, ${unanswered} unanswered (${unansweredThere} of them done), others ${JSON.stringify(countCodes(saves))}; ready again after ${away[0] ?? 0} to ${away.at(-1) ?? 0} ms`,
  });
  expect({ lost, doubled, strange, half, notStanding, whole }).toEqual({
    ...{ lost: [], doubled: [], strange: [], half: [], notStanding: [], whole: [] },
  });
  expect(acknowledged).toBeGreaterThan(TIMES * 10);
  expect(unanswered + saves.filter(({ status }) => status === 503).length).toBeGreaterThan(0);
}

/** How often each refusal was answered. */
function countCodes(saves: readonly Save[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { status, code = '' } of saves)
    if (status !== 200 && status !== null) counted[`${status} ${code}`] = (counted[`${status} ${code}`] ?? 0) + 1;
  return counted;
}

describe('while clerks save', () => {
  it('the server is killed', async () => {
    await saveThrough('máy chủ bị giết (SIGKILL) khi đang lưu', async () => {
      server.kill('SIGKILL');
      await server.ended;
      server = await startServer(installation, { CHUAN_XA_PORT: port });
      return server.readyAfter;
    });
  });

  it('PostgreSQL is killed, and comes back by itself', async () => {
    await saveThrough('PostgreSQL bị giết (SIGKILL) khi đang lưu', async () => {
      const running = postmasterOf(installation);
      if (!running) throw new Error('no PostgreSQL runs');
      const from = performance.now();
      process.kill(running.pid, 'SIGKILL');
      while (isAlive(running.pid)) await pause(10);
      while (!(await isReady(server.url))) {
        if (performance.now() - from > 60_000) throw new Error(`not back within 60 s:\n${server.said()}`);
        await pause(50);
      }
      return Math.round(performance.now() - from);
    });
  });
});
