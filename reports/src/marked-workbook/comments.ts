import { attribute, decodeEntities } from '../workbook-file/xml.js';
import { additionTo, ourComment, plainText, said, withAddition, withoutAddition } from './comment-text.js';
import { addressOf, type Place } from './places.js';
import { AUTHOR } from './signs.js';
import { damaged } from '../workbook-file/workbook-fault.js';
import { append, children, cut, edited, escape, rootOf, type Edit, type Element } from './xml.js';

interface Parsed {
  authors: Element;
  names: string[];
  list: Element;
  comments: { at: Element; ref: string; author: string; text: Element | undefined }[];
}

const parse = (xml: string): Parsed => {
  const parts = children(xml, rootOf(xml, 'comments'));
  const authors = parts.find(({ name }) => name === 'authors');
  const list = parts.find(({ name }) => name === 'commentList');
  if (!authors || !list) throw damaged();
  const names = children(xml, authors).map(({ inner, innerEnd }) => decodeEntities(xml.slice(inner, innerEnd)));
  const comments = children(xml, list)
    .filter(({ name }) => name === 'comment')
    .map((at) => ({
      at,
      ref: (attribute(at.attributes, 'ref') ?? '').replaceAll('$', '').toUpperCase(),
      author: names[Number(attribute(at.attributes, 'authorId') ?? NaN)] ?? '',
      text: children(xml, at).find(({ name }) => name === 'text'),
    }));
  return { authors, names, list, comments };
};

/** A sheet's comments without ours. */
export interface Uncommented {
  xml: string;
  /** Cells whose comment was ours alone. */
  gone: string[];
  /** What was said of ours below a person's words, by cell. */
  shortened: Map<string, string>;
  /** Whether any comment is left. */
  isEmpty: boolean;
}

/** Takes our comments away, and our words out of a person's. */
export const withoutComments = (xml: string): Uncommented => {
  const { comments } = parse(xml);
  const edits: Edit[] = [];
  const gone: string[] = [];
  const shortened = new Map<string, string>();
  for (const { at, ref, author, text } of comments) {
    const left = text ? withoutAddition(xml, text) : null;
    const isOurs = author.normalize('NFC').trim() === AUTHOR;
    if (isOurs || (text && left?.gone === plainText(xml, text))) {
      edits.push(cut(at));
      gone.push(ref);
    } else if (text && left) {
      edits.push({ start: text.start, end: text.end, text: left.text });
      shortened.set(ref, left.gone);
    }
  }
  const isEmpty = gone.length === comments.length;
  return { xml: withoutAuthor(edited(xml, edits)), gone, shortened, isEmpty };
};

/** Our name goes where it is the last and nothing is said in it: the others are known by their numbers. */
const withoutAuthor = (xml: string): string => {
  const { authors, names, comments } = parse(xml);
  if (names.at(-1)?.normalize('NFC').trim() !== AUTHOR || comments.some(({ author }) => author === names.at(-1)))
    return xml;
  const last = children(xml, authors).at(-1);
  return last ? edited(xml, [cut(last)]) : xml;
};

/** An empty list of comments. */
export const noComments = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;

/** A sheet's comments with ours. */
export interface Commented {
  xml: string;
  /** Cells that had a person's comment, with what was added below it. */
  lengthened: Map<string, string>;
}

/** Says at each place what is to be said there, below what a person says there. */
export const withComments = (xml: string, places: readonly Place[]): Commented => {
  const { authors, names, list, comments } = parse(xml);
  const { prefix } = list;
  const known = names.indexOf(AUTHOR);
  const author = known < 0 ? names.length : known;
  const edits: Edit[] = [];
  const lengthened = new Map<string, string>();
  const added: string[] = [];
  const byCell = new Map(comments.map((comment) => [comment.ref, comment]));
  for (const place of places) {
    const ref = addressOf(place);
    const text = said(place.texts);
    const theirs = byCell.get(ref);
    if (!theirs) added.push(ourComment(prefix, ref, author, text));
    else {
      if (!theirs.text) throw damaged();
      const addition = additionTo(plainText(xml, theirs.text), text);
      edits.push(...withAddition(xml, theirs.text, addition));
      lengthened.set(ref, addition);
    }
  }
  if (added.length > 0) {
    edits.push(append(xml, list, added.join('')));
    if (known < 0) edits.push(append(xml, authors, `<${prefix}author>${escape(AUTHOR)}</${prefix}author>`));
  }
  return { xml: edited(xml, edits), lengthened };
};
