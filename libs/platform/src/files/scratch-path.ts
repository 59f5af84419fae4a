import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../is-alive.js';

const NAME = /^chuan-xa-(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.[a-z]+)?$/;

/** A new place for a file that lives for one request; its name says which process makes it. `extension`: with its dot. */
export const scratchPath = (extension: string): string =>
  join(tmpdir(), `chuan-xa-${process.pid}-${randomUUID()}${extension}`);

/**
 * Removes, when a server starts, what servers that were killed left at such places. What has our own number is of a former process too: it is often
 * the same in a container. Never throws: what is another user's stays.
 */
export async function removeScratchLeft(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = Number(NAME.exec(name)?.[1] ?? 0);
    if (pid > 0 && (pid === process.pid || !isAlive(pid)))
      await rm(join(tmpdir(), name), { force: true }).catch(() => undefined);
  }
}
