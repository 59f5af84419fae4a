import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { isAlive } from '../is-alive.js';
import type { Binaries } from './binaries.js';
import { OsFailure } from './os-failure.js';
import type { ServerUser } from './server-user.js';

export interface Postmaster {
  pid: number;
  port: number;
}

/** What `postmaster.pid` says of a server that is alive; a killed parent leaves PostgreSQL running, and it is adopted. */
export function runningPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(folder, 'postgresql', 'postmaster.pid'), 'utf8').split('\n');
    const found = { pid: Number(lines[0]), port: Number(lines[3]) };
    return found.pid > 0 && found.port > 0 && isAlive(found.pid) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts PostgreSQL on the loopback interface, apart from our own process group so that Ctrl-C reaches us first.
 * @param known the port on which it is expected; left out: a free one
 * @returns whether it has ended again
 */
export async function startPostmaster(
  folder: string,
  programs: Binaries,
  user: ServerUser | undefined,
  known?: number,
): Promise<() => boolean> {
  const port = known ?? (await freePort());
  const log = openSync(join(folder, 'postgresql.log'), 'a', 0o600);
  const child = spawn(
    programs.postgres,
    [
      '-D',
      join(folder, 'postgresql'),
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-k',
      '',
      '-c',
      'max_connections=60',
      '-c',
      'autovacuum_naptime=15s', // what a round that was just opened has brought is soon counted
      '-c',
      'timezone=Asia/Ho_Chi_Minh',
      '-c',
      'log_timezone=Asia/Ho_Chi_Minh',
    ],
    { ...user, detached: true, stdio: ['ignore', log, log], env: { ...process.env, LC_ALL: 'C' } },
  );
  closeSync(log);
  const state = { over: false };
  for (const end of ['error', 'exit']) child.on(end, () => (state.over = true));
  child.unref();
  return () => state.over;
}

/**
 * Waits until the server of that folder answers, for `seconds` at the most.
 * @param isOver whether the one that was started has ended, so that there is nothing to wait for
 */
export async function answering(
  folder: string,
  password: string,
  seconds: number,
  isOver: () => boolean = () => false,
): Promise<Postmaster> {
  let last = 'no answer';
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    const server = runningPostmaster(folder);
    if (!server && isOver()) break;
    if (server) {
      const client = new Client({
        host: '127.0.0.1',
        port: server.port,
        user: 'postgres',
        password,
        database: 'postgres',
      });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.end();
        return server;
      } catch (error) {
        last = (error as Error).message;
        await client.end().catch(() => undefined);
      }
    }
    await pause(100);
  }
  throw new OsFailure('postgres', `${last}; see ${join(folder, 'postgresql.log')}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new OsFailure('postgres', 'no free port');
  return address.port;
}
