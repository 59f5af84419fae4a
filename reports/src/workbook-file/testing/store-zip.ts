import { crc32, deflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** What the directory says of an entry where it lies. */
export interface Lie {
  unpacked?: number;
  /** The entry whose bytes it shares. */
  sharing?: string;
}

interface Stored {
  name: string;
  content: Buffer;
  lie?: Lie;
}

/** An archive of a few entries, packed or only stored; names may stand twice, and the directory may lie. */
export const zipOf = (entries: readonly Stored[], isPacked: boolean): Buffer => {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  const offsets = new Map<string, number>();
  let offset = 0;
  for (const { name, content, lie = {} } of entries) {
    const body = isPacked ? deflateRawSync(content) : content;
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(isPacked ? 8 : 0, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(lie.unpacked ?? content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const [local, central, rest] = [Buffer.alloc(4), Buffer.alloc(6), Buffer.alloc(14)];
    local.writeUInt32LE(LOCAL, 0);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(20, 4);
    rest.writeUInt32LE(lie.sharing === undefined ? offset : (offsets.get(lie.sharing) ?? 0), 10);
    directory.push(central, common, rest, title);
    if (lie.sharing !== undefined) continue;
    offsets.set(name, offset);
    bodies.push(local, common, title, body);
    offset += 30 + title.length + body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
};

/** An archive of a few parts, stored and not packed. */
export const storeZip = (parts: ReadonlyMap<string, Buffer>): Buffer =>
  zipOf(
    [...parts].map(([name, content]) => ({ name, content })),
    false,
  );
