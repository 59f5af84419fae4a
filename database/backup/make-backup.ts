import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuse, type Scratch } from '@chuan-xa/platform';
import { backupFault } from './backup-fault.js';
import { backupName, readBackupName } from './backup-name.js';
import { loadBackup } from './load-backup.js';
import type { Manifest } from './manifest.js';
import { outdatedBackups, type Keeping } from './outdated-backups.js';
import { readThrough } from './read-backup.js';
import { writeBackup } from './write-backup.js';

export interface BackupPlace {
  ownerUrl: string;
  folder: string;
  /** Makes an empty database to restore into; null where the owner may not make one. */
  scratch: () => Promise<Scratch | null>;
}

export interface MadeBackup {
  path: string;
  bytes: number;
  /** SHA-256 of the file. */
  sha256: string;
  manifest: Manifest;
  /** Whether it was restored into an empty database and compared there; else it was read through. */
  rehearsed: boolean;
}

/** What a write that was cut off leaves; after so long nobody writes it any more. */
const ABANDONED_MS = 24 * 3_600_000;

/**
 * Takes a backup, restores it into an empty database, compares it there with what was written, and only then gives it its name: what lies in the folder under
 * a name of ours has been restored once. Refuses what `writeBackup` and `loadBackup` refuse, FILE_NOT_WRITTEN and DISK_FULL.
 */
export async function makeBackup({ ownerUrl, folder, scratch }: BackupPlace, at: Date): Promise<MadeBackup> {
  const half = join(folder, `chuan-xa-${randomBytes(6).toString('hex')}.part`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeAbandoned(folder, at);
    const written = await writeBackup(ownerUrl, half, at);
    const { manifest, rehearsed } = await checkBackup(half, scratch, written.kind);
    const path = join(folder, backupName({ ...written, takenAt: at }));
    const [{ size }, sha256] = [await stat(half), await sha256Of(half)];
    await rename(half, path);
    return { path, bytes: size, sha256, manifest, rehearsed };
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined); // the folder itself may be what is wrong
    const { code = '' } = error as NodeJS.ErrnoException;
    const isFolders = ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EDQUOT'].includes(code);
    if (isFolders) throw refuse('FILE_NOT_WRITTEN', { file: folder, why: code });
    throw isDiskFull(error) ? refuse('DISK_FULL') : error;
  }
}

/** The database had no room for the rehearsal. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = ('driverError' in error ? error.driverError : error) as { code?: unknown };
  return code === '53100';
}

/** Restores a backup into an empty database and compares it there; where none can be made, reads it through. Says what it holds. */
export async function checkBackup(
  file: string,
  scratch: BackupPlace['scratch'],
  kind?: Manifest['kind'],
): Promise<{ manifest: Manifest; rehearsed: boolean }> {
  const empty = await scratch();
  if (empty === null) {
    const manifest = await readThrough(file).catch((error: unknown) => {
      throw backupFault(error, file);
    });
    return { manifest, rehearsed: false };
  }
  try {
    return { manifest: await loadBackup({ ownerUrl: empty.ownerUrl, file, kind }), rehearsed: true };
  } finally {
    await empty.drop();
  }
}

/** Removes the backups of this installation that are not to be kept; gives their names. */
export async function removeOutdated(folder: string, { kind, province }: Manifest, keep: Keeping): Promise<string[]> {
  const own = (await readdir(folder)).flatMap((name) => {
    const said = readBackupName(name);
    return said?.kind === kind && said.province === province ? [{ name, takenAt: said.takenAt }] : [];
  });
  const outdated = outdatedBackups(own, keep);
  for (const name of outdated) await rm(join(folder, name), { force: true });
  return outdated;
}

async function removeAbandoned(folder: string, at: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^chuan-xa-[0-9a-f]{12}\.part$/.test(name)) continue;
    const found = await stat(join(folder, name)).catch(() => null); // another server has just finished it
    if (found !== null && at.getTime() - found.mtimeMs > ABANDONED_MS) await rm(join(folder, name), { force: true });
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
