import { createReadStream } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { createGunzip } from 'node:zlib';
import { refuse } from '@chuan-xa/platform';
import {
  BEGIN,
  END,
  FORMAT,
  joined,
  tableOf,
  type Beginning,
  type Ending,
  type Manifest,
  type TableShape,
  type TableSum,
} from './manifest.js';
import { RowDigest } from './row-digest.js';
import { readTar, type TarEntry } from './tar.js';

/** Who takes what a backup holds, in the order in which it lies there. */
export interface Taker {
  begin(beginning: Beginning): Promise<void>;
  /** The pieces of one table's rows; to be read to their end. */
  table(shape: TableShape, pieces: AsyncIterable<Buffer>): Promise<void>;
}

/**
 * Reads a backup once from its beginning to its end, with a few megabytes of memory. Every table is held against what the end of the file says of it.
 * Refuses: BACKUP_STRANGE, BACKUP_NEWER, BACKUP_DAMAGED; what zlib and the tar say of a file that is cut is `backupFault`'s to tell.
 */
export async function readBackup(file: string, taker: Taker): Promise<Manifest> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    const entries = readTar(source.pipe(gunzip));
    const beginning = beginningOf(await nextOf(entries), file);
    await taker.begin(beginning);
    const found: TableSum[] = [];
    let entry = await nextOf(entries);
    for (const shape of beginning.tables) {
      const digest = new RowDigest();
      await taker.table(shape, pieces(shape.name));
      found.push({ name: shape.name, rows: digest.rows, bytes: digest.bytes, digest: digest.value });

      async function* pieces(name: string): AsyncGenerator<Buffer> {
        for (; entry !== null && tableOf(entry.name) === name; entry = await nextOf(entries)) {
          digest.add(entry.body);
          yield entry.body;
        }
      }
    }
    const ending = endingOf(entry);
    if (ending === null || !isDeepStrictEqual(ending.tables, found)) throw refuse('BACKUP_DAMAGED', { file });
    await toTheEnd(entries);
    return joined(beginning, ending);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function nextOf(entries: AsyncGenerator<TarEntry>): Promise<TarEntry | null> {
  const next = await entries.next();
  return next.done === true ? null : next.value;
}

/** The rest of the file is read too: the sum of the whole stands behind its last byte. */
async function toTheEnd(entries: AsyncGenerator<TarEntry>): Promise<void> {
  for (let entry = await nextOf(entries); entry !== null;) entry = await nextOf(entries);
}

function beginningOf(entry: TarEntry | null, file: string): Beginning {
  const said = entry?.name === BEGIN ? (JSON.parse(entry.body.toString()) as Beginning) : null;
  if (said === null || !Array.isArray(said.tables) || !Array.isArray(said.migrations))
    throw refuse('BACKUP_STRANGE', { file });
  if (said.format !== FORMAT) throw refuse('BACKUP_NEWER', { file });
  return said;
}

const endingOf = (entry: TarEntry | null): Ending | null =>
  entry?.name === END ? (JSON.parse(entry.body.toString()) as Ending) : null;

const nothing: Taker = {
  begin: async () => {},
  table: async (_shape, pieces) => {
    for await (const piece of pieces) void piece;
  },
};

/** Reads a backup through without loading it anywhere: that it is whole and as it was written. */
export const readThrough = (file: string): Promise<Manifest> => readBackup(file, nothing);
