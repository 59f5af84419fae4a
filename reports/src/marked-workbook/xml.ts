import { damaged } from '../workbook-file/workbook-fault.js';

/** An element by its places in the text; `prefix` with its colon. */
export interface Element {
  name: string;
  prefix: string;
  attributes: string;
  start: number;
  /** Behind its opening tag. */
  inner: number;
  /** Before its closing tag; `inner` where there is none. */
  innerEnd: number;
  end: number;
  selfClosed: boolean;
}

interface Tag {
  kind: 'open' | 'close' | 'empty';
  name: string;
  prefix: string;
  attributes: string;
  start: number;
  end: number;
}

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
};

/** Where the tag that begins here ends: a `>` between quotes belongs to a value. */
const tagEnd = (text: string, from: number): number => {
  const sign = /["'>]/g;
  for (sign.lastIndex = from; ;) {
    const found = sign.exec(text);
    if (!found) throw damaged();
    if (found[0] === '>') return found.index + 1;
    sign.lastIndex = after(text, found[0], found.index + 1);
  }
};

/** Every tag from a place on; comments, instructions and CDATA are passed over. Throws WorkbookFault on what is no XML, or has a document type. */
export function* tags(text: string, from = 0): Generator<Tag, undefined> {
  for (let start = text.indexOf('<', from); start >= 0;) {
    let end: number;
    if (text.startsWith('<!--', start)) end = after(text, '-->', start);
    else if (text.startsWith('<![CDATA[', start)) end = after(text, ']]>', start);
    else if (text.startsWith('<?', start)) end = after(text, '?>', start);
    else {
      end = tagEnd(text, start);
      const found = /^<(\/?)([\w.-]+:)?([\w.-]+)/.exec(text.slice(start, Math.min(end, start + 256)));
      if (!found) throw damaged();
      const [head, closing, prefix = '', name = ''] = found;
      const isEmpty = text[end - 2] === '/';
      const attributes = text.slice(start + head.length, end - (isEmpty ? 2 : 1));
      yield { kind: closing ? 'close' : isEmpty ? 'empty' : 'open', name, prefix, attributes, start, end };
    }
    start = text.indexOf('<', end);
  }
  return undefined;
}

/** The elements that stand side by side from a place on, to the end of the element around them, or of the text. */
export const siblings = (text: string, from = 0): Element[] => {
  const found: Element[] = [];
  const open: Tag[] = [];
  for (const tag of tags(text, from)) {
    const { name, prefix, attributes, start, end } = tag;
    if (tag.kind === 'empty' && open.length === 0)
      found.push({ name, prefix, attributes, start, inner: end, innerEnd: end, end, selfClosed: true });
    else if (tag.kind === 'open') open.push(tag);
    else if (tag.kind === 'close') {
      const begun = open.pop();
      if (!begun) return found;
      if (begun.name !== name || begun.prefix !== prefix) throw damaged();
      if (open.length > 0) continue;
      found.push({
        ...{ name, prefix, attributes: begun.attributes, start: begun.start },
        ...{ inner: begun.end, innerEnd: start, end, selfClosed: false },
      });
    }
  }
  if (open.length > 0) throw damaged();
  return found;
};

export const children = (text: string, { inner, selfClosed }: Element): Element[] =>
  selfClosed ? [] : siblings(text, inner);

/** The outermost element. Throws WorkbookFault where it has another name. */
export const rootOf = (text: string, name: string): Element => {
  const root = siblings(text)[0];
  if (root?.name !== name) throw damaged();
  return root;
};

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Puts new text in the place of old; the places must not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return edits.length === 0 ? text : [...pieces, text.slice(at)].join('');
};

export const cut = ({ start, end }: { start: number; end: number }): Edit => ({ start, end, text: '' });

/** Adds a child at the end of an element, opening it where it closes itself. */
export const append = (text: string, element: Element, child: string): Edit => {
  const { prefix, name, innerEnd, start, end, selfClosed } = element;
  if (!selfClosed) return { start: innerEnd, end: innerEnd, text: child };
  return { start, end, text: `${text.slice(start, end - 2)}>${child}</${prefix}${name}>` };
};

/** Text as it stands between tags or in a value between double quotes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** The tag of an element with one attribute changed or added. */
export const withAttribute = (tag: string, name: string, value: string): string => {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return pattern.test(tag)
    ? tag.replace(pattern, (_whole, before: string) => `${before}"${value}"`)
    : tag.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trimStart()}`);
};
