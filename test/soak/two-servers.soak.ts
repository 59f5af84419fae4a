import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '@chuan-xa/accounts';
import { verifyChain } from '@chuan-xa/audit';
import { connect, type Connected } from '@chuan-xa/database';
import { dayOf, machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser } from '../machines/support/browser.js';
import { startPostgres, type Postgres } from '../machines/support/postgres.js';
import { startServer, type Server } from '../machines/support/server.js';
import { movableClock, type MovableClock } from './support/clock.js';
import { needDebianPostgres } from './support/debian.js';
import { holdTable } from './support/hold-table.js';
import { tell } from './support/tell.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);
const MINUTE_MS = 60_000;
/** After so long without a sign its job is another's. */
const LEASE_MS = 10 * MINUTE_MS;
const JOB = 'remind-offices';
const HOST = 'localhost:8443';
const tester = machineActor('Người kiểm thử', 'test');

interface Run {
  state: string;
  tries: number;
  by: string;
}

let home: string;
let postgres: Postgres;
let database: Connected;
/** Both servers, each with a clock of its own. */
const both: { server: Server; clock: MovableClock }[] = [];

beforeAll(async () => {
  needDebianPostgres();
  home = mkdtempSync(join(tmpdir(), 'chuan-xa-soak-'));
  chmodSync(home, 0o755);
  postgres = await startPostgres();
  for (const name of ['one', 'other']) both.push(await started(movableClock(home, name)));
  database = await connect(postgres.appUrl, '20');
});
afterAll(async () => {
  for (const { server } of both) await server.process.stop('SIGKILL');
  await database?.close();
  await postgres?.close();
  rmSync(home, { recursive: true, force: true });
});

const started = async (clock: MovableClock): Promise<{ server: Server; clock: MovableClock }> => ({
  server: await startServer({ database: postgres, publicUrl: `https://${HOST}`, settings: clock.settings }),
  clock,
});

const lastRun = async (): Promise<Run | undefined> =>
  (
    await postgres.rows<Run>(
      'SELECT state, tries, claimed_by AS by FROM timed_run WHERE job = $1 ORDER BY due_at DESC LIMIT 1',
      [JOB],
    )
  )[0];

/** What was due today is due again: nobody has done it yet. */
async function dueAgain(time: number): Promise<void> {
  await postgres.rows(
    `UPDATE timed_run SET due_at = due_at - interval '1 day' * $2 WHERE job = $1
       AND due_at = (SELECT max(due_at) FROM timed_run WHERE job = $1)`,
    [JOB, 100 + time],
  );
}

const reminders = async (): Promise<number> =>
  Number((await postgres.rows<{ count: string }>("SELECT count(*) FROM notice WHERE kind = 'reminder'"))[0]?.count);

/** A round of all communes that is to be handed in today: every office is to be reminded. How many they are. */
async function openRound(url: string): Promise<number> {
  const [account] = await postgres.rows<{ id: string }>(
    `INSERT INTO account (province_code, id, username, unit, post, roles, must_change, created_at, created_by)
     VALUES ('20', $1, 'khtc', 'Sở Y tế', 'kế hoạch', ARRAY['planningOffice'], false, now(), 'test') RETURNING id::text`,
    [randomUUID()],
  );
  const opened = { address: '127.0.0.1', agent: 'soak' };
  const token = await database.transactions.run(tester, (tx) => openSession(tx, account?.id ?? '', opened));
  const planner = new Browser(url, {
    ...{ from: '127.0.0.1', cookie: `__Host-chuan_xa_real=${token}` },
    headers: { host: HOST, 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' },
  });
  const { status, raw } = await planner.ask('POST', '/api/rounds', {
    ...{ id: '2023-2', name: 'Đợt 2 năm 2023', year: 2023, unitsOn: '2023-11-01', dueOn: dayOf(new Date()) },
    standards: [{ edition: 'byt-1300-2023' }],
  });
  planner.close();
  expect(status, raw.toString()).toBe(201);
  const [offices] = await postgres.rows<{ count: string }>('SELECT count(DISTINCT office_code) FROM assessment');
  return Number(offices?.count);
}

it('the server that has a job in hand is killed: the other does it, once', async () => {
  await expect.poll(lastRun, { timeout: 70_000, interval: 500 }).toMatchObject({ state: 'done' });
  const [first] = both;
  const offices = await openRound(first?.server.url ?? '');
  expect(offices).toBeGreaterThan(5);
  const told = { half: 0, doubled: 0, lost: 0 };
  const after: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await postgres.rows('DELETE FROM notice');
    const letGo = await holdTable(postgres.ownerUrl, 'notice');
    await dueAgain(time);
    await expect.poll(lastRun, { timeout: 70_000, interval: 200 }).toMatchObject({ state: 'running', tries: 1 });
    const { by = '' } = (await lastRun()) ?? {};
    const at = both.findIndex(({ server }) => by.includes(` ${server.process.pid} `));
    const [dead, alive] = [both[at], both[1 - at]];
    if (!dead || !alive) throw new Error(`neither of ours has it: ${by}`);
    await dead.server.process.stop('SIGKILL');
    await letGo();
    // What the dead one had asked for ends with its connection, and is undone.
    expect(await alive.server.isReady()).toBe(true);
    expect(await lastRun()).toMatchObject({ state: 'running', by });
    if ((await reminders()) > 0) told.half += 1;
    await alive.clock.move(LEASE_MS + MINUTE_MS);
    const from = performance.now();
    await expect.poll(lastRun, { timeout: 70_000, interval: 200 }).toMatchObject({ state: 'done' });
    after.push(Math.round(performance.now() - from));
    const run = await lastRun();
    expect(run).toMatchObject({ tries: 2, by: expect.stringContaining(` ${alive.server.process.pid} `) });
    const made = await reminders();
    told.lost += Math.max(0, offices - made);
    told.doubled += Math.max(0, made - offices);
    await alive.clock.move(0);
    both[at] = await started(dead.clock);
  }
  const { faults } = await database.transactions.read(tester, (tx) => verifyChain(tx, []));
  tell({
    ...{ fault: 'hai máy chủ, một máy bị giết (SIGKILL) khi đang làm việc theo giờ', times: TIMES },
    ...{ lost: told.lost, doubled: told.doubled, halfDone: faults.length + told.half },
    notes: `${offices} reminders each time; done by the other ${Math.min(...after)} to ${Math.max(...after)} ms after the ten minutes were over`,
  });
  expect({ ...told, faults }).toEqual({ half: 0, doubled: 0, lost: 0, faults: [] });
});
