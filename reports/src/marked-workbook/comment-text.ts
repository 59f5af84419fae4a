import { CLOSING, OPENING } from './signs.js';
import { decodeEntities } from '../workbook-file/xml.js';
import { append, children, edited, escape, type Edit, type Element } from './xml.js';

/** Excel takes 32,767 characters in a comment, a person's words among them. */
const LONGEST = 20_000;
/** What XML cannot carry. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** How Excel writes such a sign in a text; our own words must not be read as one. */
const ESCAPED_SIGN = /_(?=x[0-9a-f]{4}_)/gi;

const OURS = new RegExp(`(?:\\r?\\n)?${OPENING}(?:\\r?\\n|$)[^]*?(?:\\r?\\n${CLOSING}(?=\\r?\\n|$)|$)`);

/** What is said of one cell; several remarks are numbered. */
export const said = (texts: readonly string[]): string => {
  const lines = texts.map((text, at) => (texts.length > 1 ? `${at + 1}. ${text}` : text)).join('\n');
  const clean = lines.normalize('NFC').replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST).replace(UNWRITABLE, '')}…` : clean;
};

const run = (prefix: string, text: string): string =>
  `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr>` +
  `<${prefix}t xml:space="preserve">${escape(text.replace(ESCAPED_SIGN, '_x005F_'))}</${prefix}t></${prefix}r>`;

/** A whole comment of ours. */
export const ourComment = (prefix: string, ref: string, author: number, text: string): string =>
  `<${prefix}comment ref="${ref}" authorId="${author}"><${prefix}text>${run(prefix, `${OPENING}\n${text}`)}</${prefix}text></${prefix}comment>`;

interface Piece {
  /** Null where the words stand without one. */
  run: Element | null;
  t: Element;
}

/** The pieces of a comment's words; phonetic hints are none. */
const pieces = (xml: string, text: Element): Piece[] =>
  children(xml, text).flatMap((one): Piece[] => {
    if (one.name === 't') return [{ run: null, t: one }];
    if (one.name !== 'r') return [];
    return children(xml, one).flatMap((t) => (t.name === 't' ? [{ run: one, t }] : []));
  });

const wordsOf = (xml: string, { inner, innerEnd }: Element): string => decodeEntities(xml.slice(inner, innerEnd));

/** All that a comment says. */
export const plainText = (xml: string, text: Element): string =>
  pieces(xml, text)
    .map(({ t }) => wordsOf(xml, t))
    .join('');

/** What is written below a person's words. */
export const additionTo = (words: string, text: string): string =>
  `${words === '' ? '' : '\n'}${OPENING}\n${text}\n${CLOSING}`;

/** Adds a text below a person's words. */
export const withAddition = (xml: string, text: Element, addition: string): Edit[] => {
  const { prefix } = text;
  const known = pieces(xml, text);
  const added = run(prefix, addition);
  const last = known.at(-1);
  if (!last) return [append(xml, text, added)];
  // Words without a run cannot stand beside one.
  return known.flatMap(({ run: around, t }): Edit[] => {
    const isLast = t === last.t;
    if (around) return isLast ? [{ start: around.end, end: around.end, text: added }] : [];
    const wrapped = `<${prefix}r>${xml.slice(t.start, t.end)}</${prefix}r>`;
    return [{ start: t.start, end: t.end, text: isLast ? wrapped + added : wrapped }];
  });
};

/** What a comment's `text` is without our words, and those; null where there are none of ours. */
export const withoutAddition = (xml: string, text: Element): { text: string; gone: string } | null => {
  const found = OURS.exec(plainText(xml, text));
  if (!found) return null;
  const [from, to] = [found.index, found.index + found[0].length];
  const edits: Edit[] = [];
  let at = 0;
  for (const { run: around, t } of pieces(xml, text)) {
    const words = wordsOf(xml, t);
    const [start, end] = [Math.max(from - at, 0), Math.max(Math.min(to - at, words.length), 0)];
    at += words.length;
    if (start >= words.length || end <= start) continue;
    const left = words.slice(0, start) + words.slice(end);
    const whole = around ?? t;
    edits.push(
      left === ''
        ? { start: whole.start, end: whole.end, text: '' }
        : { start: t.inner, end: t.innerEnd, text: escape(left).replaceAll('&quot;', '"') },
    );
  }
  const tag = xml.slice(text.start, text.end);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - text.start, end: edit.end - text.start }));
  return { text: unwrapped(edited(tag, moved), text.prefix), gone: found[0] };
};

/** One run that says nothing of its look is no run: as it was before words of ours stood beside it. */
const unwrapped = (text: string, prefix: string): string =>
  text.replace(
    new RegExp(`^(<[^>]*>)<${prefix}r>(<${prefix}t(?:\\s[^>]*)?>[^<]*</${prefix}t>)</${prefix}r>(</[^>]*>)$`),
    '$1$2$3',
  );
