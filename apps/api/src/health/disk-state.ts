import { statfs } from 'node:fs/promises';

/** What room is left for the database. */
export type DiskState = 'up' | 'degraded' | 'down';

const MB = 1024 * 1024;
/** Below it PostgreSQL may at any moment be unable to write what it must write to go on. */
const NONE_LEFT = 64 * MB;
const LITTLE_LEFT = 2048 * MB;
const LITTLE_SHARE = 0.05;

/** Judges the room on the disk of the data folder, in bytes: `degraded` under 2 GB or under a twentieth of a disk that has less than 40 GB, `down` under 64 MB. */
export function diskState(free: number, whole: number): DiskState {
  if (free < NONE_LEFT) return 'down';
  return free < Math.min(LITTLE_LEFT, whole * LITTLE_SHARE) ? 'degraded' : 'up';
}

/** The folder whose disk must have room: the embedded database's; null: the database is elsewhere. */
export const DATA_FOLDER = Symbol('data folder');

/** The room on the disk of a folder once `taken` bytes more have been written to it. */
export async function readDisk(folder: string, taken = 0): Promise<DiskState> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return diskState(bavail * bsize - taken, blocks * bsize);
}
