import { crc32, inflateRawSync } from 'node:zlib';

/** Bytes that are no whole zip archive, or one that promises more than it may hold. */
export class ZipFault extends Error {
  constructor(readonly code: 'FILE_DAMAGED' | 'FILE_IS_ENCRYPTED' | 'UNPACKED_TOO_LARGE') {
    super(code);
  }
}

interface Entry {
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** An archive by its central directory: sizes are known, and within the limit, before anything is unpacked. */
export interface Zip {
  names: string[];
  has(name: string): boolean;
  /** Throws ZipFault when the entry is not what the directory says of it. */
  read(name: string): Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_FIELD = 1;
const FILLED = 0xffffffff;

const damaged = (): ZipFault => new ZipFault('FILE_DAMAGED');

const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length) return at;
  }
  throw damaged();
};

/** Some writers put every size in a zip64 field though it would fit: take it from there, in the field's fixed order. */
const widen = (extra: Buffer, entry: Entry): Entry => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_FIELD) continue;
    let next = at + 4;
    const take = (known: number): number => {
      if (known !== FILLED) return known;
      const wide = Number(extra.readBigUInt64LE(next));
      next += 8;
      return wide;
    };
    return { ...entry, unpacked: take(entry.unpacked), packed: take(entry.packed), offset: take(entry.offset) };
  }
  return entry;
};

const readDirectory = (bytes: Buffer, unpackedLimit: number): Map<string, Entry> => {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const name = bytes
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replace(/\\/g, '/')
      .replace(/^\//, '');
    if (bytes.readUInt16LE(at + 8) & 1) throw new ZipFault('FILE_IS_ENCRYPTED');
    const entry = widen(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    total += entry.unpacked;
    if (total > unpackedLimit) throw new ZipFault('UNPACKED_TOO_LARGE');
    if (entries.has(name)) throw damaged();
    entries.set(name, entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
};

const unpack = (bytes: Buffer, { method, crc, packed, unpacked, offset }: Entry): Buffer => {
  if (bytes.readUInt32LE(offset) !== LOCAL) throw damaged();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const held = bytes.subarray(start, start + packed);
  if (held.length !== packed || (method !== 0 && method !== 8)) throw damaged();
  // The directory may lie about the size: never unpack more than it said.
  const content = method === 0 ? held : inflateRawSync(held, { maxOutputLength: Math.max(unpacked, 1) });
  if (content.length !== unpacked || crc32(content) !== crc) throw damaged();
  return content;
};

const orDamaged = <T>(work: () => T): T => {
  try {
    return work();
  } catch (fault) {
    throw fault instanceof ZipFault ? fault : damaged();
  }
};

/** Opens an archive. Throws ZipFault when it is cut short, encrypted, or would unpack to more than `unpackedLimit` bytes. */
export const openZip = (bytes: Buffer, unpackedLimit: number): Zip => {
  const entries = orDamaged(() => readDirectory(bytes, unpackedLimit));
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) =>
      orDamaged(() => {
        const entry = entries.get(name);
        if (!entry) throw damaged();
        return unpack(bytes, entry);
      }),
  };
};

/** An archive of a few parts, stored and not packed: what the workbook reader is handed in place of the file. */
export const storeZip = (parts: ReadonlyMap<string, Buffer>): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const [local, central, rest] = [Buffer.alloc(4), Buffer.alloc(6), Buffer.alloc(14)];
    local.writeUInt32LE(LOCAL, 0);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(20, 4);
    rest.writeUInt32LE(offset, 10);
    bodies.push(local, common, title, content);
    directory.push(central, common, rest, title);
    offset += 30 + title.length + content.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
};
