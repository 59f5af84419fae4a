import { isAscii, isUtf8 } from 'node:buffer';
import { damaged } from './workbook-fault.js';

/*
 * SpreadsheetML is read by looking for its tags, not by a general parser: no entity is ever expanded but the five of XML and
 * numbers, and a document type, which is where any other would be declared, is refused. An expression must not look past the
 * next "<" (`[^<>]*`), so that a part of nothing but beginnings takes no longer than any other.
 */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that XML stands for; what is no entity of XML's own stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
        if (name) return ENTITIES[name] ?? whole;
        const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : text;

const patterns = new Map<string, RegExp>();

const attributePattern = (name: string): RegExp => {
  const known = patterns.get(name) ?? new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
};

/** One attribute by its local name, whatever its prefix; undefined when it is not there. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = attributePattern(name).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decodeEntities(value);
};

/** The attributes of every element of one name. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?=[\\s/>])([^<>]*)>`, 'g'))].map((found) => found[1] ?? '');

/** What stands within the first element of a name; empty where there is none. */
export const within = (xml: string, name: string): string => {
  const from = xml.search(new RegExp(`<${name}[\\s>]`));
  const until = xml.indexOf(`</${name}>`, from);
  return from >= 0 && until > from ? xml.slice(from, until) : '';
};

/** Comments out, CDATA as text; null where one of them is still open. Throws on a document type: no workbook has one. */
export const withoutMarks = (text: string): string | null => {
  let [plain, from] = ['', 0];
  for (let at = text.indexOf('<!'); at >= 0; at = text.indexOf('<!', from)) {
    const isComment = text.startsWith('<!--', at);
    if (!isComment && !text.startsWith('<![CDATA[', at)) throw damaged();
    const end = text.indexOf(isComment ? '-->' : ']]>', at + 4);
    if (end < 0) return null;
    const data = isComment
      ? ''
      : text
          .slice(at + 9, end)
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;');
    plain += text.slice(from, at) + data;
    from = end + 3;
  }
  return from === 0 ? text : plain + text.slice(from);
};

/** UTF-8 alone: what is not is damaged. */
export const decodeUtf8 = (bytes: Buffer): string => {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) throw damaged();
  return bytes.toString('utf8');
};

type Decoder = InstanceType<typeof TextDecoder>;

/** How a part is written: a byte order mark says it, or the zeros round its first bracket. */
const encodingOf = (bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === '3c00') return 'utf-16le';
  return start === 'feff' || start === '003c' ? 'utf-16be' : 'utf-8';
};

/** The same chunks in UTF-8, whatever they came in. */
export const inUtf8 = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let decoder: Decoder | 'none' | null = null;
  for await (const chunk of chunks) {
    if (decoder === null) {
      const encoding = encodingOf(chunk);
      decoder = encoding === 'utf-8' ? 'none' : new TextDecoder(encoding, { fatal: true });
    }
    yield decoder === 'none' ? chunk : Buffer.from(decodedBy(decoder, chunk, true));
  }
};

const decodedBy = (decoder: Decoder, bytes: Buffer, stream: boolean): string => {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw damaged();
  }
};

/** `x:` of `<x:worksheet>`; null where there is no such root. */
export const rootPrefix = (text: string, root: string): string | null => {
  const found = new RegExp(`<([\\w.-]{1,60}:)?(?:${root})[\\s>]`).exec(text);
  return found ? (found[1] ?? '') : null;
};

/** `<x:row>` → `<row>`. */
export const withoutPrefix = (text: string, prefix: string): string =>
  prefix === '' ? text : text.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');

const ROOTS = 'workbook|styleSheet|Relationships';

/** A small part as text, its elements without a prefix. */
export const partText = (bytes: Buffer): string => {
  const encoding = encodingOf(bytes);
  const text =
    encoding === 'utf-8' ? decodeUtf8(bytes) : decodedBy(new TextDecoder(encoding, { fatal: true }), bytes, false);
  const plain = withoutMarks(text);
  if (plain === null) throw damaged();
  return withoutPrefix(plain, rootPrefix(plain, ROOTS) ?? '');
};
