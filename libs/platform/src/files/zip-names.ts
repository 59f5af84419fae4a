const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of the directory, without and with the longest comment. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIZE = 46;
/** A document has some dozens of parts. */
const MOST_ENTRIES = 10_000;

/** The names in the table of contents of a ZIP file, nothing unpacked; null where the bytes are no whole ZIP file, or one of absurdly many parts. */
export function zipNames(bytes: Buffer): string[] | null {
  const end = endOf(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return null;
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_SIZE > end || bytes.readUInt32LE(at) !== ENTRY) return null;
    const from = at + ENTRY_SIZE;
    const to = from + bytes.readUInt16LE(at + 28);
    if (to > end) return null;
    names.push(bytes.toString('utf8', from, to));
    at = to + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

/** Where the directory ends: looked for from the back, since a comment may follow. */
function endOf(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return null;
}
