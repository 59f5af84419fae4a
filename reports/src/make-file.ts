import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { Line, refuse, type Actor, type Transactions, type Tx } from '@chuan-xa/platform';

/** A file that was made; who asked for it removes it. */
export interface MadeFile {
  path: string;
  /** Under which it is handed over. */
  fileName: string;
}

/** Two at once, each with a connection and much of the processor for a second or more; so many wait, and more are told to come back. */
const line = new Line(2, 20);

/**
 * Makes a workbook as a file, from one consistent picture of the data. It is a file first, so that a slow reader holds no
 * transaction open and a fault is answered as one, not as half a file. Refuses: FILES_BUSY.
 */
export async function makeFile(
  transactions: Transactions,
  actor: Actor,
  fileName: string,
  write: (tx: Tx, stream: () => Writable) => Promise<void>,
): Promise<MadeFile> {
  if (line.full) throw refuse('FILES_BUSY');
  return line.take(async () => {
    // A read may be done twice: each time into a file of its own, so that nothing of the first comes into the second.
    const paths: string[] = [];
    const remove = (those: string[]) => Promise.all(those.map((path) => rm(path, { force: true })));
    try {
      const path = await transactions.read(actor, async (tx) => {
        const next = join(tmpdir(), `chuan-xa-${randomUUID()}${extname(fileName)}`);
        paths.push(next);
        await write(tx, () => createWriteStream(next, { mode: 0o600 }));
        return next;
      });
      await remove(paths.filter((other) => other !== path));
      return { path, fileName };
    } catch (error) {
      await remove(paths);
      throw error;
    }
  });
}
