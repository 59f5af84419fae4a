import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
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
    // A read may be done twice: each time into a file of its own, so that nothing of the first comes into the second.
    const tries: Try[] = [];
    try {
      const made = await transactions.read(actor, async (tx) => {
        const next: Try = { path: scratchPath(extname(fileName)), streams: [] };
        tries.push(next);
        await write(tx, () => streamOf(next));
        return next;
      });
      await Promise.all(tries.filter((other) => other !== made).map(drop));
      return { path: made.path, fileName };
    } catch (error) {
      await Promise.all(tries.map(drop));
      throw error;
    }
  });
}

/** A file that is being written. */
interface Try {
  path: string;
  streams: WriteStream[];
}

function streamOf({ path, streams }: Try): WriteStream {
  const stream = createWriteStream(path, { mode: 0o600 });
  streams.push(stream);
  return stream;
}

async function drop({ path, streams }: Try): Promise<void> {
  await Promise.all(streams.filter(({ closed }) => !closed).map((stream) => once(stream.destroy(), 'close')));
  await rm(path, { force: true });
}
