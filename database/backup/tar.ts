/** A file within a backup. */
export interface TarEntry {
  name: string;
  body: Buffer;
}

/** What cannot be read as a tar of ours. */
export class TarFault extends Error {
  constructor(readonly kind: 'cut' | 'strange') {
    super(`The tar is ${kind}`);
    this.name = 'TarFault';
  }
}

const BLOCK = 512;
/** No entry of ours is larger; what says that it is would fill the memory. */
export const LARGEST_ENTRY = 16 * 1024 * 1024;
const CHECKSUM_AT = 148;
const CHECKSUM_LENGTH = 8;

/** The end of a tar: two blocks of nothing. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * BLOCK);

/** An entry in the form of POSIX (ustar), read by any tar: ASCII name of at most 100 characters, readable by its owner alone. */
export function tarEntry({ name, body }: TarEntry, at: Date): Buffer[] {
  if (!/^[\x20-\x7e]{1,100}$/.test(name)) throw new Error(`Not a name for a tar: ${name}`);
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;
  header.write(name, 0, 'latin1');
  header.write(octal(0o600, 8) + octal(0, 8) + octal(0, 8), 100, 'latin1');
  header.write(octal(body.length, 12) + octal(Math.floor(at.getTime() / 1000), 12), 124, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\0' + '00', 257, 'latin1');
  header.write(`${octal(sumOf(header), 7)} `, CHECKSUM_AT, 'latin1');
  return [header, body, Buffer.alloc(padding(body.length))];
}

/** The entries of a tar that `tarEntry` made, one by one. Throws `TarFault`: cut before its end, or no tar of ours. */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const bytes = new Bytes(source);
  for (;;) {
    const header = await bytes.take(BLOCK);
    if (header.every((byte) => byte === 0)) return bytes.toTheEnd();
    const size = parseInt(header.toString('latin1', 124, 136), 8);
    const sum = parseInt(header.toString('latin1', CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_LENGTH), 8);
    if (sum !== sumOf(header) || !(size <= LARGEST_ENTRY)) throw new TarFault('strange');
    const name = header.toString('latin1', 0, 100).replace(/\0.*$/s, '');
    yield { name, body: await bytes.take(size) };
    await bytes.take(padding(size));
  }
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

/** Of all bytes of a header, its own sum taken as blanks. */
function sumOf(header: Buffer): number {
  let sum = 0;
  for (const [place, byte] of header.entries())
    sum += place >= CHECKSUM_AT && place < CHECKSUM_AT + CHECKSUM_LENGTH ? 32 : byte;
  return sum;
}

/** Takes so many bytes at a time off a stream, whatever its pieces. */
class Bytes {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer[] = [];
  private count = 0;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  async take(wanted: number): Promise<Buffer> {
    while (this.count < wanted) {
      const next = await this.source.next();
      if (next.done) throw new TarFault('cut');
      this.held.push(next.value);
      this.count += next.value.length;
    }
    const all = this.held.length === 1 ? this.held[0] : undefined;
    const joined = all ?? Buffer.concat(this.held);
    this.held = [joined.subarray(wanted)];
    this.count -= wanted;
    return joined.subarray(0, wanted);
  }

  /** What follows says nothing, but only at the end of all does whoever unpacks hold the sum of the whole against it. */
  async toTheEnd(): Promise<void> {
    for (let next = await this.source.next(); next.done !== true;) next = await this.source.next();
  }
}
