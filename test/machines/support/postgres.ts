import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverUser } from '@chuan-xa/platform';
import pg from 'pg';
import { freePort, Started } from './started.js';

/** A PostgreSQL server of Debian's in a scratch folder, with our two roles and an empty database. */
export interface Postgres {
  port: number;
  appUrl: string;
  ownerUrl: string;
  /** Asks as its administrator, whom row security does not hold. */
  rows<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
  /** A streaming replica of this server. */
  replica(): Promise<Postgres>;
  /** At once, as if the machine had lost its power. */
  kill(): Promise<void>;
  /** One that was killed, started where it was. */
  again(): Promise<Postgres>;
  close(): Promise<void>;
}

const VERSIONS = '/usr/lib/postgresql';
const newest = readdirSync(VERSIONS)
  .sort((a, b) => Number(a) - Number(b))
  .at(-1);
const program = (name: string): string => join(VERSIONS, newest ?? '15', 'bin', name);
const DATABASE = 'chuan_xa';
const user = serverUser();
const asUser = { ...user, stdio: 'pipe' as const, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };

export async function startPostgres(): Promise<Postgres> {
  const folder = scratchFolder();
  const data = join(folder, 'primary');
  execFileSync(program('initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], asUser);
  const server = await serve(folder, data);
  await server.rows("CREATE ROLE chuan_xa_owner LOGIN PASSWORD 'o' NOSUPERUSER NOBYPASSRLS");
  await server.rows("CREATE ROLE chuan_xa_app LOGIN PASSWORD 'a' NOSUPERUSER NOBYPASSRLS");
  await server.rows(`CREATE DATABASE ${DATABASE} OWNER chuan_xa_owner ENCODING 'UTF8' TEMPLATE template0`);
  return {
    ...server,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chuan-xa-machines-'));
  chmodSync(folder, 0o755);
  const home = join(folder, 'postgres');
  mkdirSync(home);
  if (user) chownSync(home, user.uid, user.gid);
  return home;
}

async function serve(folder: string, data: string, former?: number): Promise<Postgres> {
  const port = former ?? (await freePort());
  const url = (role: string): string => `postgres://${role}@127.0.0.1:${port}/${DATABASE}`;
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: '120',
    hot_standby_feedback: 'on',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = new Started(program('postgres'), ['-D', data, ...args], { user });
  const admin = new pg.Pool({ connectionString: `postgres://postgres@127.0.0.1:${port}/postgres`, max: 1 });
  const inside = new pg.Pool({ connectionString: url('postgres'), max: 2 });
  for (const pool of [admin, inside]) pool.on('error', () => undefined); // a server that was killed
  await server.until(async () => (await admin.query('SELECT 1')).rows.length === 1);
  const rows = async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> => {
    const pool = /^CREATE (ROLE|DATABASE)/.test(sql) ? admin : inside;
    return (await pool.query(sql, parameters)).rows as T[];
  };
  let isEnded = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (isEnded) return;
    isEnded = true;
    await Promise.all([admin.end(), inside.end()]);
    await server.stop(signal);
  };
  return {
    port,
    appUrl: url('chuan_xa_app'),
    ownerUrl: url('chuan_xa_owner'),
    rows,
    replica: () => copyOf(folder, port),
    kill: () => end('SIGKILL'),
    again: () => serve(folder, data, port),
    close: () => end('SIGINT'), // fast: who is connected is cut off
  };
}

async function copyOf(folder: string, port: number): Promise<Postgres> {
  const data = join(folder, `replica-${await freePort()}`);
  const from = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
  execFileSync(
    program('pg_basebackup'),
    [...from, '-D', data, '-R', '-X', 'stream', '-c', 'fast', '--no-sync'],
    asUser,
  );
  return serve(folder, data);
}
