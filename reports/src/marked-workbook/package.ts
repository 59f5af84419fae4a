import { FILE_LIMITS } from '../workbook-file/limits.js';
import { orDamaged } from '../workbook-file/workbook-fault.js';
import { readDirectory } from '../workbook-file/zip-directory.js';
import { openZip, type Zip } from '../workbook-file/zip.js';
import { packPart, writeParts, type PackedPart } from './packed-parts.js';
import { decodeText, encodeText, encodingOf } from './part-text.js';

const TYPES = '[Content_Types].xml';

/** A workbook as a package of parts. What is not written stays the packed bytes that it is. */
export class Package {
  private readonly written = new Map<string, Buffer | null>();
  /** The part that was unpacked last: a large sheet is asked for several times in a row, and held once. */
  private last: { name: string; bytes: Buffer } | null = null;

  private constructor(
    private readonly packed: readonly PackedPart[],
    readonly zip: Zip,
  ) {}

  /** Throws WorkbookFault on bytes that are no whole archive, or on one that unpacks to more than a workbook may hold. */
  static open(bytes: Buffer): Package {
    const zip = openZip(bytes, FILE_LIMITS.unpackedBytes);
    const directory = orDamaged(() => readDirectory(bytes, FILE_LIMITS.unpackedBytes));
    const packed = [...directory].map(([name, { method, crc, unpacked, start, packed: length }]) => ({
      ...{ name, method, crc, unpacked },
      body: bytes.subarray(start, start + length),
    }));
    return new Package(packed, zip);
  }

  get names(): string[] {
    return [...new Set([...this.zip.names, ...this.written.keys()])].filter((name) => this.has(name));
  }

  has(name: string): boolean {
    const written = this.written.get(name);
    return written === undefined ? this.zip.has(name) : written !== null;
  }

  bytes(name: string): Buffer {
    const written = this.written.get(name);
    if (written) return written;
    if (this.last?.name !== name) this.last = { name, bytes: this.zip.read(name, FILE_LIMITS.unpackedBytes) };
    return this.last.bytes;
  }

  text(name: string): string {
    const bytes = this.bytes(name);
    return decodeText(bytes, encodingOf(bytes));
  }

  write(name: string, content: Buffer): void {
    this.written.set(name, content);
  }

  /** Writes a part in the encoding that it has; a part that says the same stays as it is. */
  writeText(name: string, text: string): void {
    if (!this.has(name)) this.write(name, Buffer.from(text));
    else if (this.text(name) !== text) this.write(name, encodeText(text, encodingOf(this.bytes(name))));
  }

  remove(name: string): void {
    this.written.set(name, null);
  }

  /** A name that no part has, e.g. `xl/comments2.xml` of `xl/comments*.xml`. Part names differ by more than their case. */
  freeName(pattern: string): string {
    const taken = new Set(this.names.map((name) => name.toLowerCase()));
    for (let number = 1; ; number += 1) {
      const name = pattern.replace('*', String(number));
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  /** The parts in their order, the new ones last; the list of types first, where every reader looks for it. */
  toBuffer(): Buffer {
    const kept = this.packed.flatMap((part) => {
      const content = this.written.get(part.name);
      if (content === null) return [];
      return [content ? packPart(part.name, content) : part];
    });
    const added = [...this.written].flatMap(([name, content]) =>
      content && !this.zip.has(name) ? [packPart(name, content)] : [],
    );
    const all = [...kept, ...added];
    return writeParts([...all.filter(({ name }) => name === TYPES), ...all.filter(({ name }) => name !== TYPES)]);
  }
}
