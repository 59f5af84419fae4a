import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MB = 1024 * 1024;

/** A disk of its own, in memory, that a test may fill. Only root may make one. */
export interface SmallDisk {
  home: string;
  /** Where it is mounted. */
  place: string;
  /** Leaves so many megabytes free. */
  fill(leave: number): void;
  /** Takes away what filled it. */
  clear(): void;
  remove(): void;
}

/** @param megabytes its whole size */
export function makeSmallDisk(megabytes: number, name = 'data'): SmallDisk {
  const home = mkdtempSync(join(tmpdir(), 'chuan-xa-soak-'));
  chmodSync(home, 0o755);
  const place = join(home, name);
  mkdirSync(place);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', place]);
  const ballast = join(place, 'ballast');
  return {
    ...{ home, place },
    fill(leave) {
      rmSync(ballast, { force: true });
      // What others write meanwhile must not make it fail.
      const bytes = Math.floor(room(place) - Math.max(leave, SPARE_MB) * MB);
      if (bytes > 0) execFileSync('fallocate', ['-l', String(bytes), ballast]);
      if (leave < SPARE_MB) writeUntilFull(ballast, () => room(place) > leave * MB);
    },
    clear: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync('umount', [place]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const SPARE_MB = 8;

const room = (place: string): number => {
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize;
};

function writeUntilFull(file: string, hasRoom: () => boolean): void {
  const piece = Buffer.alloc(16 * 1024);
  try {
    while (hasRoom()) appendFileSync(file, piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
