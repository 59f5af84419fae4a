import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isAlive } from '../is-alive.js';
import type { Binaries } from './binaries.js';
import { OsFailure } from './os-failure.js';
import type { ServerUser } from './server-user.js';

/** Passwords of the three roles of an embedded cluster; made at its birth, kept in the data folder, readable by its owner alone. */
export interface Secrets {
  admin: string;
  owner: string;
  app: string;
}

/** Makes the cluster once, beside its place, and moves it there whole: a start cut short leaves nothing half done. */
export function prepareDataFolder(folder: string, programs: Binaries, user: ServerUser | undefined): Secrets {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  removeDrafts(folder);
  const secretsFile = join(folder, 'secrets.json');
  const cluster = join(folder, 'postgresql');
  if (!existsSync(secretsFile)) {
    const draft = `${secretsFile}.${process.pid}`;
    const secret = () => randomBytes(24).toString('base64url');
    writeFileSync(draft, JSON.stringify({ admin: secret(), owner: secret(), app: secret() }), { mode: 0o600 });
    moveUnlessThere(draft, secretsFile);
  }
  const secrets = JSON.parse(readFileSync(secretsFile, 'utf8')) as Secrets;
  if (!existsSync(cluster)) initialise(cluster, secrets, programs, user);
  return secrets;
}

const DRAFT = /^(?:secrets\.json|postgresql)\.(\d+)(?:\.password)?$/;

/** What starts that were killed left half made. In a container we may have the very number that the former one had. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(DRAFT.exec(name)?.[1] ?? 0);
    if (pid > 0 && (pid === process.pid || !isAlive(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function initialise(cluster: string, secrets: Secrets, programs: Binaries, user: ServerUser | undefined): void {
  const draft = `${cluster}.${process.pid}`;
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, secrets.admin, { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  const made = spawnSync(
    programs.initdb,
    [
      '-D',
      draft,
      '-U',
      'postgres',
      '--pwfile',
      passwordFile,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...user, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  rmSync(passwordFile);
  if (made.status !== 0) {
    rmSync(draft, { recursive: true });
    throw new OsFailure('initdb', made.error?.message ?? made.stderr.trim());
  }
  moveUnlessThere(draft, cluster);
}

function moveUnlessThere(draft: string, place: string): void {
  if (!existsSync(place)) {
    try {
      renameSync(draft, place);
      return;
    } catch (error) {
      if (!existsSync(place)) throw error;
    }
  }
  rmSync(draft, { recursive: true, force: true }); // another start was first
}
