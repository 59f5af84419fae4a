/** The smallest files of each kind that is kept, for tests. */
export const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
export const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
export const webp = Buffer.from('RIFF\x1a\x00\x00\x00WEBPVP8L', 'latin1');

/** A ZIP file of empty parts with these names. */
export function zipOf(names: string[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const called = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(called.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(called.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(head, called);
    entries.push(entry, called);
    at += head.length + called.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

export const xlsx = zipOf(['[Content_Types].xml', 'xl/workbook.xml']);
export const docx = zipOf(['[Content_Types].xml', 'word/document.xml']);
