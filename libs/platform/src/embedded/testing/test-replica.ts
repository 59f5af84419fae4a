import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { binaries } from '../binaries.js';
import { isAlive } from '../../is-alive.js';
import { answering, runningPostmaster, startPostmaster } from '../postmaster.js';
import { serverUser } from '../server-user.js';

/** A streaming replica of the cluster that the tests run on: the same databases, roles and passwords on a port of its own. */
export interface TestReplica {
  /** The same database and role as in an address of the primary. */
  urlOf(primaryUrl: string): string;
  /** Asks it as its administrator. */
  rows<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
  settle(name: string, value: string): Promise<void>;
  /** Every process of it stands still, or goes on: what is sent to it is taken and not answered, as where a cable is cut. */
  freeze(): Promise<void>;
  thaw(): void;
  /** At once, as if the machine had lost its power. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Copies the running cluster of a data folder as `pg_basebackup` would, which does not come with the embedded PostgreSQL, and starts the copy. */
export async function openTestReplica(dataFolder: string): Promise<TestReplica> {
  const { admin: password } = JSON.parse(readFileSync(join(dataFolder, 'secrets.json'), 'utf8')) as { admin: string };
  const primary = runningPostmaster(dataFolder);
  if (primary === undefined) throw new Error('The cluster does not run');
  const folder = await copyCluster(dataFolder, primary.port, password);
  const user = serverUser();
  let running = { pid: 0, port: 0 };
  let frozen: number[] = [];
  const start = async (): Promise<void> => {
    const known = running.port === 0 ? [] : [running.port];
    for (let tries = 0; runningPostmaster(folder) === undefined; tries += 1) {
      await startPostmaster(folder, binaries(user), user, ...known);
      // A former one that was killed may not be quite gone.
      for (let n = 0; n < 20 && runningPostmaster(folder) === undefined; n += 1) await pause(50);
      if (tries === 20) throw new Error(readFileSync(join(folder, 'postgresql.log'), 'utf8').slice(-2000));
    }
    running = await answering(folder, password, 30);
  };
  const rows = async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> => {
    const client = new pg.Client({
      host: '127.0.0.1',
      port: running.port,
      user: 'postgres',
      password,
      database: 'postgres',
    });
    client.on('error', () => undefined); // a server that is killed
    await client.connect();
    try {
      return (await client.query(sql, parameters)).rows as T[];
    } finally {
      await client.end();
    }
  };
  const signal = (pids: number[], name: NodeJS.Signals): void => {
    for (const pid of pids) if (isAlive(pid)) process.kill(pid, name);
  };
  const gone = async (pid: number): Promise<void> => {
    while (isAlive(pid)) await pause(20);
  };
  await start();
  return {
    urlOf: (primaryUrl) => Object.assign(new URL(primaryUrl), { port: String(running.port) }).href,
    rows,
    async settle(name, value) {
      appendFileSync(join(folder, 'postgresql', 'postgresql.auto.conf'), `${name} = '${value}'\n`);
      await rows('SELECT pg_reload_conf()');
    },
    async freeze() {
      const processes = await rows<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
      frozen = [...processes.map(({ pid }) => pid), running.pid];
      signal(frozen, 'SIGSTOP');
    },
    thaw() {
      signal(frozen.splice(0), 'SIGCONT');
    },
    async kill() {
      const processes = await rows<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
      process.kill(running.pid, 'SIGKILL');
      signal(
        processes.map(({ pid }) => pid),
        'SIGKILL',
      );
      await gone(running.pid);
    },
    start,
    async close() {
      signal(frozen, 'SIGCONT');
      const server = runningPostmaster(folder);
      if (server) process.kill(server.pid, 'SIGINT');
      if (server) await gone(server.pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function copyCluster(dataFolder: string, port: number, password: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chuan-xa-replica-'));
  chmodSync(folder, 0o755);
  const copy = join(folder, 'postgresql');
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  await client.connect();
  try {
    await client.query("SELECT pg_backup_start('test', true)");
    try {
      execFileSync('cp', ['-a', join(dataFolder, 'postgresql'), copy], { stdio: 'pipe' });
    } catch (error) {
      if (!existsSync(join(copy, 'global', 'pg_control'))) throw error; // else files of a database that another test dropped meanwhile
    }
    const { rows } = await client.query<{ label: string }>('SELECT labelfile AS label FROM pg_backup_stop()');
    rmSync(join(copy, 'postmaster.pid'), { force: true });
    write(join(copy, 'backup_label'), rows[0]?.label ?? '');
    write(join(copy, 'standby.signal'), '');
    write(
      join(copy, 'postgresql.auto.conf'),
      `primary_conninfo = 'host=127.0.0.1 port=${port} user=postgres password=${password}'\n`,
    );
  } finally {
    await client.end();
  }
  return folder;
}

function write(path: string, text: string): void {
  const user = serverUser();
  writeFileSync(path, text, { mode: 0o600 });
  if (user) chownSync(path, user.uid, user.gid);
}
