import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './support/ask.js';
import { checkWhole } from './support/check-whole.js';
import { movableClock, type MovableClock } from './support/clock.js';
import { makeInstallation, removeInstallation, urlsOf, type Installation } from './support/installation.js';
import { seedClerks, type Clerk } from './support/seed-clerks.js';
import { isReady, startServer, type Server } from './support/server.js';
import { tell } from './support/tell.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The server looks for what is due every half minute; after its clock was put back, one look falls out. */
const LOOK_MS = 63_000;
const JOBS = ['digest-missing', 'judge-at-day-turn', 'recheck-verdicts', 'remind-offices', 'tell-endings'];

let installation: Installation;
let server: Server;
let clock: MovableClock;
let database: Client;
beforeAll(async () => {
  installation = makeInstallation(inject('soakTemplate'));
  clock = movableClock(installation.home);
  server = await startServer(installation, clock.settings);
  database = new Client({ connectionString: urlsOf(installation).owner });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  server.kill('SIGTERM');
  await server.ended;
  await removeInstallation(installation);
});

/** Points and version of the cell that is saved again and again. */
const cell = { version: 0, points: 0 };

/** Saves a cell; the status. */
async function save(clerk: Clerk): Promise<number> {
  const [item = '1'] = clerk.items[0] ?? [];
  cell.points = (cell.points + 1) % 50;
  const value = { points: String(cell.points / 100) };
  const { status, body } = await ask(server.url, clerk.cookie, 'PATCH', `/api/assessments/${clerk.sheet}/scores`, {
    cells: [{ id: item, column: 'district', value, seen: cell.version }],
  });
  if (status === 200) cell.version += 1;
  else expect(body.code).toBe('SIGN_IN_REQUIRED');
  return status;
}

/** The sessions as if they were opened at the moment at which the server's clock stands: who was signed out signs in again. */
const signInAgain = (ahead: number): Promise<unknown> =>
  database.query("UPDATE session SET seen_at = $1::timestamptz, ends_at = $1::timestamptz + interval '12 hours'", [
    new Date(Date.now() + ahead),
  ]);

interface Run {
  job: string;
  due: string;
  tries: number;
  state: string;
}

/** What was worked on: not what is only noted when a job is new. */
async function runs(): Promise<Run[]> {
  const { rows } = await database.query<Run>(
    `SELECT job, due_at::text AS due, tries, state FROM timed_run WHERE state <> 'done' OR said IS NOT NULL ORDER BY due_at, job`,
  );
  return rows;
}

/** The jobs that are worked on beyond `before` until all of them are done, or until the server must have looked. */
async function worked(before: Run[]): Promise<string[]> {
  const from = performance.now();
  for (;;) {
    const now = await runs();
    const added = now.filter((run) => !before.some(({ job, due }) => job === run.job && due === run.due));
    const isEnded = added.every(({ state }) => state === 'done');
    if (isEnded && (added.length >= JOBS.length || performance.now() - from > LOOK_MS))
      return added.map(({ job }) => job).sort();
    if (performance.now() - from > 3 * LOOK_MS) throw new Error(JSON.stringify(added));
    await pause(500);
  }
}

it('the clock is put days ahead, back again, and hours behind: nothing is lost, and no job is done twice or left out', async () => {
  const { clerks } = await seedClerks(installation, server.url, 1);
  const [clerk] = clerks;
  if (!clerk) throw new Error('no clerk');
  const told = { saved: 0, signedOut: 0 };
  const saves = async (ahead: number): Promise<void> => {
    let status = await save(clerk);
    if (status === 401) {
      told.signedOut += 1;
      await signInAgain(ahead);
      status = await save(clerk);
    }
    expect(status).toBe(200);
    told.saved += 1;
  };
  await expect
    .poll(async () => (await database.query('SELECT 1 FROM timed_run')).rowCount, { timeout: LOOK_MS, interval: 500 })
    .toBe(JOBS.length); // they are known
  for (let time = 0; time < TIMES; time += 1) {
    await saves(0);
    // Further each time, so that each time the days between were not worked on.
    const days = (time + 1) * 3;
    const first = await runs();
    await clock.move(days * DAY_MS);
    await saves(days * DAY_MS);
    expect(await isReady(server.url)).toBe(false); // it says itself that its clock is off
    expect(await worked(first), `${days} days ahead`).toEqual(JOBS);
    await clock.move(0);
    await saves(0);
    expect(await isReady(server.url)).toBe(true);
    const second = await runs();
    await clock.move(-5 * HOUR_MS);
    await saves(-5 * HOUR_MS);
    expect(await worked(second), 'hours behind').toEqual([]);
    // The day after: it lies before what was worked on under the clock that ran ahead.
    await clock.move((days - 2) * DAY_MS);
    await signInAgain((days - 2) * DAY_MS);
    await saves((days - 2) * DAY_MS);
    expect(await worked(second), 'a day between').toEqual(JOBS);
    await clock.move(0);
    await signInAgain(0);
  }
  const all = await runs();
  const { rows } = await database.query<{ count: string }>(
    "SELECT count(*) FROM audit_record WHERE action = 'scoreWritten' AND object_id = $1",
    [clerk.sheet],
  );
  const written = Number(rows[0]?.count);
  const wrong = await checkWhole(installation);
  tell({
    ...{ fault: 'đồng hồ bị dời tới nhiều ngày, về lại, lùi năm giờ', times: TIMES, lost: told.saved - written },
    ...{ doubled: all.filter(({ tries }) => tries !== 1).length, halfDone: wrong.length },
    notes: `${told.saved} saves acknowledged, signed out ${told.signedOut} times; ${all.length} runs of ${JOBS.length} jobs`,
  });
  expect(written).toBe(told.saved);
  expect(all.filter(({ tries, state }) => tries !== 1 || state !== 'done')).toEqual([]);
  expect(wrong).toEqual([]);
});
