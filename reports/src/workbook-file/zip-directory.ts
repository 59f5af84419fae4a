import { damaged, WorkbookFault } from './workbook-fault.js';

/** One file in an archive, by the central directory. */
export interface Entry {
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  /** Where its own head stands, and its packed bytes. */
  offset: number;
  start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_FIELD = 1;
const FILLED = 0xffffffff;

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

/** `\xl\a.xml`, `/xl/a.xml` and `xl/a.xml` are one; no workbook names a file outside itself. */
const plainName = (written: string): string => {
  const name = written.replace(/\\/g, '/').replace(/^\//, '');
  if (name.split('/').includes('..')) throw damaged();
  return name;
};

/** Every entry stands in bytes of its own, before the directory: one that shares them would be unpacked again and again. */
const apart = (entries: Iterable<Entry>, end: number): void => {
  let free = 0;
  for (const { offset, start, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < free || start + packed > end) throw damaged();
    free = start + packed;
  }
};

/** The archive's own list. Throws when it is cut short, names a file twice, or promises more than `unpackedLimit` bytes. */
export const readDirectory = (bytes: Buffer, unpackedLimit: number): Map<string, Entry> => {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const from = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  let [at, total] = [from, 0];
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw damaged();
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    if (bytes.readUInt16LE(at + 8) & 1) throw new WorkbookFault('ENCRYPTED');
    const entry = widen(bytes.subarray(nameEnd, extraEnd), {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      start: 0,
    });
    total += entry.unpacked;
    if (total > unpackedLimit) throw new WorkbookFault('UNPACKED_TOO_LARGE');
    if (bytes.readUInt32LE(entry.offset) !== LOCAL) throw damaged();
    entry.start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    const name = plainName(bytes.toString('utf8', at + 46, nameEnd));
    if (entries.has(name)) throw damaged();
    entries.set(name, entry);
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  apart(entries.values(), from);
  return entries;
};
