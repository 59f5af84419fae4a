import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { damaged, orDamaged, WorkbookFault } from './workbook-fault.js';
import { readDirectory, type Entry } from './zip-directory.js';

/** An archive by its central directory: sizes are known, and within the limit, before anything is unpacked. */
export interface Zip {
  names: string[];
  has(name: string): boolean;
  /** An entry of at most `limit` bytes. Throws WorkbookFault when it is larger, or not what the directory says of it. */
  read(name: string, limit: number): Buffer;
  /** An entry of any size, piece by piece. Throws at its end when it was not what the directory says of it. */
  stream(name: string): AsyncGenerator<Buffer, void>;
}

const CHUNK = 256 * 1024;

const unpack = (held: Buffer, { method, crc, unpacked }: Entry): Buffer => {
  // The directory may lie about the size: never unpack more than it said.
  const content = method === 0 ? held : inflateRawSync(held, { maxOutputLength: Math.max(unpacked, 1) });
  if (content.length !== unpacked || crc32(content) !== crc) throw damaged();
  return content;
};

const slices = async function* (held: Buffer): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < held.length; at += CHUNK) yield held.subarray(at, at + CHUNK);
};

const inflated = async function* (held: Buffer): AsyncGenerator<Buffer, void> {
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(held);
  try {
    yield* inflate as AsyncIterable<Buffer>;
  } catch (fault) {
    // Whoever reads may throw too; only zlib's own faults speak of the file.
    throw fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_') ? damaged() : fault;
  } finally {
    inflate.destroy();
  }
};

const unpackSlowly = async function* (held: Buffer, { method, crc, unpacked }: Entry): AsyncGenerator<Buffer, void> {
  let [length, sum] = [0, 0];
  for await (const chunk of method === 0 ? slices(held) : inflated(held)) {
    length += chunk.length;
    if (length > unpacked) throw damaged();
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (length !== unpacked || sum !== crc) throw damaged();
};

/** Opens an archive. Throws WorkbookFault when it is cut short, encrypted, or would unpack to more than `unpackedLimit` bytes. */
export const openZip = (bytes: Buffer, unpackedLimit: number): Zip => {
  const entries = orDamaged(() => readDirectory(bytes, unpackedLimit));
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name);
    if (!entry || (entry.method !== 0 && entry.method !== 8)) throw damaged();
    return entry;
  };
  const heldOf = ({ start, packed }: Entry): Buffer => bytes.subarray(start, start + packed);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name, limit) => {
      const entry = entryOf(name);
      if (entry.unpacked > limit) throw new WorkbookFault('PART_TOO_LARGE');
      return orDamaged(() => unpack(heldOf(entry), entry));
    },
    stream: (name) => {
      const entry = entryOf(name);
      return unpackSlowly(heldOf(entry), entry);
    },
  };
};
