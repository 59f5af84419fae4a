import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A folder of an installation's own, with its embedded PostgreSQL in it. */
export interface Installation {
  home: string;
  /** `CHUAN_XA_DATA`. */
  data: string;
}

/** @param template data folder of a stopped installation that this one begins as */
export function makeInstallation(template?: string): Installation {
  const home = mkdtempSync(join(tmpdir(), 'chuan-xa-soak-'));
  chmodSync(home, 0o755); // PostgreSQL runs as another user where root starts it
  const data = join(home, 'data');
  if (template !== undefined) execFileSync('cp', ['-a', template, data]);
  return { home, data };
}

export interface Postmaster {
  pid: number;
  port: number;
}

/** The PostgreSQL that runs in the data folder; null: none does. */
export function postmasterOf({ data }: Installation): Postmaster | null {
  try {
    const lines = readFileSync(join(data, 'postgresql', 'postmaster.pid'), 'utf8').split('\n');
    const found = { pid: Number(lines[0]), port: Number(lines[3]) };
    return found.pid > 0 && found.port > 0 && isAlive(found.pid) ? found : null;
  } catch {
    return null;
  }
}

/** Where the demo's database is, for the role that owns it and for the application's. */
export function urlsOf(installation: Installation): { owner: string; app: string } {
  const running = postmasterOf(installation);
  if (running === null) throw new Error('no PostgreSQL runs in the data folder');
  const secrets = JSON.parse(readFileSync(join(installation.data, 'secrets.json'), 'utf8')) as Record<string, string>;
  const url = (role: 'owner' | 'app'): string =>
    `postgres://chuan_xa_${role}:${secrets[role] ?? ''}@127.0.0.1:${running.port}/chuan_xa_demo`;
  return { owner: url('owner'), app: url('app') };
}

/** Stops what still runs in it, and removes it. */
export async function removeInstallation(installation: Installation): Promise<void> {
  const left = postmasterOf(installation);
  if (left) {
    process.kill(left.pid, 'SIGQUIT');
    for (let waited = 0; waited < 100 && isAlive(left.pid); waited += 1) await pause(100);
  }
  rmSync(installation.home, { recursive: true, force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
