import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the system's `postgres` if there is one, else as `nobody`;
 * started by anyone else, as that user (undefined).
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find(([n]) => n === name)).find(Boolean);
  if (!account) throw new Error('Neither a user "postgres" nor "nobody" stands in /etc/passwd');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Whether that user can reach a folder: each folder above it, and itself, lets others enter (a `mkdtemp` is 0700). */
export function canEnter(folder: string, user: ServerUser): boolean {
  for (let place = resolve(folder); ; place = dirname(place)) {
    try {
      const { mode, uid } = statSync(place);
      if (!(uid === user.uid ? mode & 0o100 : mode & 0o001)) return false;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // not made yet: what is above it decides
    }
    if (place === dirname(place)) return true;
  }
}
