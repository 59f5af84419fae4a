import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { Line, refuse, scratchPath, type Actor, type Transactions, type Tx } from '@chuan-xa/platform';

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
    const path = scratchPath(extname(fileName));
    try {
      await transactions.read(actor, (tx) => write(tx, () => createWriteStream(path, { mode: 0o600 })));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, fileName };
  });
}
