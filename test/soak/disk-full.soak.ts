import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ask } from './support/ask.js';
import { runCommand } from './support/command.js';
import { needRoot } from './support/debian.js';
import { postmasterOf, urlsOf, type Installation } from './support/installation.js';
import { saveThrough } from './support/save-through.js';
import { isReady, startServer, type Server } from './support/server.js';
import { openSessions } from './support/sessions.js';
import { makeSmallDisk, type SmallDisk } from './support/small-disk.js';
import { tell } from './support/tell.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);
/** Beyond what the demo takes, for what the clerks write and PostgreSQL's log of it. */
const ROOM_MB = 600;
/** Less than the 64 MB below which nothing more is written. */
const NEARLY_FULL_MB = 40;
/** A backup of the demo takes about 0.9 MB: it begins, and cannot end. */
const BACKUP_ROOM_MB = 0.3;
const GRID = '/api/rounds/2023-2/grid?standard=byt-1300-2023&office=ttyt-trang-dinh';

let disk: SmallDisk;
let installation: Installation;
let server: Server;
// Anew for each: what was saved before is not to be taken for what is saved now.
beforeEach(async () => {
  needRoot();
  const template = inject('soakTemplate');
  const [size = '0'] = execFileSync('du', ['-sm', template]).toString().split('\t');
  disk = makeSmallDisk(Number(size) + ROOM_MB);
  execFileSync('cp', ['-a', `${template}/.`, disk.place]);
  installation = { home: disk.home, data: disk.place };
  server = await startServer(installation);
});
afterEach(async () => {
  disk?.clear();
  server?.kill('SIGTERM');
  await server?.ended;
  for (let tries = 0; tries < 100 && installation && postmasterOf(installation); tries += 1) await pause(100);
  disk?.remove();
});

/** Waits until the server is ready again, from the moment at which there is room. */
async function readyAgain(): Promise<number> {
  const from = performance.now();
  while (!(await isReady(server.url))) {
    if (performance.now() - from > 60_000) throw new Error(`not back within 60 s:\n${server.said()}`);
    await pause(50);
  }
  return Math.round(performance.now() - from);
}

describe('the disk of the embedded PostgreSQL', () => {
  it('is nearly full: writes are refused in a sentence, reads go on, and with room it goes on by itself', async () => {
    const [reader = ''] = await openSessions(installation, [{ username: 'thu-doc', roles: ['planningOffice'] }]);
    const told = { reads: 0 };
    const strike = async (): Promise<number> => {
      disk.fill(NEARLY_FULL_MB);
      for (const until = performance.now() + 2_000; performance.now() < until; told.reads += 1)
        expect((await ask(server.url, reader, 'GET', GRID)).status).toBe(200);
      const refused = await ask<{ code: string; detail: string }>(server.url, reader, 'PATCH', '/api/rounds/2023-2', {
        name: 'Đợt 2',
      });
      expect([refused.status, refused.body.code]).toEqual([507, 'DISK_FULL']);
      expect(refused.body.detail).toMatch(/^Đĩa của máy chủ đã đầy nên việc vừa rồi chưa được ghi/);
      expect(await isReady(server.url)).toBe(false);
      disk.clear();
      return readyAgain();
    };
    await saveThrough(installation, () => server, {
      ...{ fault: 'đĩa gần đầy (còn 40 MB) khi đang lưu', times: TIMES, strike },
      notes: () => `; ${told.reads} reads meanwhile, all answered`,
    });
    expect(told.reads).toBeGreaterThan(TIMES);
  });

  it('is full to the last byte, so that PostgreSQL itself stops: with room it comes back by itself, and what was acknowledged is there', async () => {
    const told = { stopped: 0 };
    const strike = async (): Promise<number> => {
      disk.fill(0);
      if (await writeUntilItStops(urlsOf(installation).owner)) told.stopped += 1;
      await pause(3_000);
      disk.clear();
      return readyAgain();
    };
    await saveThrough(installation, () => server, {
      ...{ fault: 'đĩa đầy đến byte cuối, PostgreSQL dừng, khi đang lưu', times: TIMES, strike },
      notes: () => `; PostgreSQL stopped ${told.stopped} times`,
    });
    expect(told.stopped).toBe(TIMES);
  });
});

/** Writes into PostgreSQL's log beside the server, as any work does, until it finds no room for it; whether it stopped. */
async function writeUntilItStops(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let written = 0; written < ROOM_MB; written += 1)
      await client.query("SELECT pg_logical_emit_message(false, 'soak', repeat('x', 1000000))");
    return false;
  } catch {
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

it('a backup onto a full disk leaves no file, and says why', async () => {
  const small = makeSmallDisk(4, 'backups');
  try {
    const settings = { CHUAN_XA_DATA: installation.data };
    for (let time = 0; time < TIMES; time += 1) {
      small.fill(BACKUP_ROOM_MB);
      const { code, said } = await runCommand(['backup', '--to', small.place], settings).ended;
      expect(said).toContain('ổ đĩa đã đầy');
      expect(code).toBe(1);
      expect(readdirSync(small.place)).toEqual(['ballast']);
    }
    tell({
      ...{ fault: 'sao lưu vào ổ đĩa đầy', times: TIMES, lost: 0, doubled: 0, halfDone: 0 },
      notes: 'refused each time, no file left',
    });
  } finally {
    small.remove();
  }
  expect(await isReady(server.url)).toBe(true);
});
