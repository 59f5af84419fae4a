import { attribute } from '../workbook-file/xml.js';
import type { Package } from './package.js';
import { append, children, cut, edited, escape, rootOf, type Element } from './xml.js';

const FILE = '[Content_Types].xml';

const list = (pack: Package): { text: string; root: Element; types: Element[] } => {
  const text = pack.text(FILE);
  const root = rootOf(text, 'Types');
  return { text, root, types: children(text, root) };
};

/** Says what a part of ours is, under its own name. */
export const addType = (pack: Package, part: string, type: string): void => {
  const { text, root } = list(pack);
  const added = `<${root.prefix}Override PartName="/${escape(part)}" ContentType="${type}"/>`;
  pack.writeText(FILE, edited(text, [append(text, root, added)]));
};

/** Says what all parts of an ending are, unless that is said already. The schema lets defaults stand anywhere. */
export const addDefaultType = (pack: Package, ending: string, type: string): void => {
  const { text, root, types } = list(pack);
  const isKnown = types.some(
    ({ name, attributes }) => name === 'Default' && attribute(attributes, 'Extension')?.toLowerCase() === ending,
  );
  if (isKnown) return;
  const added = `<${root.prefix}Default Extension="${ending}" ContentType="${type}"/>`;
  const first = types[0]?.start ?? null;
  pack.writeText(
    FILE,
    edited(text, [first === null ? append(text, root, added) : { start: first, end: first, text: added }]),
  );
};

/** Forgets a part that is there no more. */
export const removeType = (pack: Package, part: string): void => {
  const { text, types } = list(pack);
  const gone = types.filter(({ attributes }) => attribute(attributes, 'PartName') === `/${part}`);
  pack.writeText(FILE, edited(text, gone.map(cut)));
};
