import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openCluster, type Cluster } from '@chuan-xa/platform';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { checkWhole } from './support/check-whole.js';
import { runCommand, type Command } from './support/command.js';
import { contentsOf } from './support/contents.js';
import { makeInstallation, removeInstallation, urlsOf, type Installation } from './support/installation.js';
import { startServer } from './support/server.js';
import { tell } from './support/tell.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);

let installation: Installation;
let folder: string;
let cluster: Cluster;
beforeAll(async () => {
  installation = makeInstallation(inject('soakTemplate'));
  folder = join(installation.home, 'backups');
  cluster = await openCluster(installation.data); // else the last command would stop it
});
afterAll(async () => {
  await cluster.release();
  await removeInstallation(installation);
});

const command = (...given: string[]): Command => runCommand(given, { CHUAN_XA_DATA: installation.data });
const whole = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tar.gz'));

async function alone(): Promise<void> {
  const client = new Client({ connectionString: urlsOf(installation).owner });
  await client.connect();
  for (let tries = 0; tries < 200; tries += 1) {
    const { rowCount } = await client.query(
      'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    if (rowCount === 0) break;
    await pause(50);
  }
  await client.end();
}

/** Something that was done since the backup. */
async function go(): Promise<void> {
  const client = new Client({ connectionString: urlsOf(installation).owner });
  await client.connect();
  await client.query("UPDATE account SET unit = unit || '.'");
  await client.end();
}

it('backup is killed: nothing in the folder looks whole; restore is killed: what stood stands, or what was backed up', async () => {
  const { owner } = urlsOf(installation);
  let from = performance.now();
  expect(await command('backup', '--to', folder).ended).toMatchObject({ code: 0 });
  const backupLong = performance.now() - from;
  const [file = ''] = whole();
  for (let time = 0; time < TIMES; time += 1) {
    const running = command('backup', '--to', folder);
    await pause(backupLong * (0.2 + (0.75 * (time + Math.random())) / TIMES));
    running.kill();
    await running.ended;
    await alone();
    const made = whole().filter((name) => name !== file);
    // One that got its name was done.
    for (const name of made) expect(await command('check-backup', join(folder, name)).ended).toMatchObject({ code: 0 });
  }
  const left = readdirSync(folder).filter((name) => !name.endsWith('.tar.gz'));
  expect(left.every((name) => name.endsWith('.part'))).toBe(true);
  const wrongAfterBackups = await checkWhole(installation);

  const restore = (): Command => command('restore', '--replace', join(folder, file));
  const old = await contentsOf(owner);
  from = performance.now();
  expect(await restore().ended).toMatchObject({ code: 0 });
  const long = performance.now() - from;
  const backedUp = await contentsOf(owner);
  expect(backedUp).toBe(old);
  const told = { stood: 0, restored: 0, half: 0 };
  for (let time = 0; time < TIMES; time += 1) {
    await go();
    const before = await contentsOf(owner);
    const running = restore();
    await pause(long * (0.2 + (0.8 * (time + Math.random())) / TIMES));
    running.kill();
    await running.ended;
    await alone();
    const after = await contentsOf(owner);
    if (after === before) told.stood += 1;
    else if (after === backedUp) told.restored += 1;
    else told.half += 1;
    expect(await restore().ended).toMatchObject({ code: 0 });
    expect(await contentsOf(owner)).toBe(backedUp);
  }
  const wrong = [...wrongAfterBackups, ...(await checkWhole(installation))];
  tell({
    ...{ fault: 'sao lưu và khôi phục bị giết (SIGKILL) giữa chừng', times: TIMES, lost: 0, doubled: 0 },
    halfDone: told.half + wrong.length,
    notes: `each so many times; ${left.length} unfinished files under their own name, ${whole().length - 1} done in time; after a killed restore what stood stands ${told.stood} times, what was backed up ${told.restored} times`,
  });
  expect(told.half).toBe(0);
  expect(wrong).toEqual([]);
  expect(told.stood).toBeGreaterThan(0);
  const server = await startServer(installation);
  server.kill('SIGTERM');
  await server.ended;
});
