import { posix } from 'node:path';
import { relationsFile } from '../workbook-file/workbook-parts.js';
import { attribute } from '../workbook-file/xml.js';
import type { Package } from './package.js';
import { damaged } from '../workbook-file/workbook-fault.js';
import { append, children, cut, edited, escape, rootOf } from './xml.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relation {
  id: string;
  /** The last word of its type, the same in both dialects of the standard: `comments`. */
  kind: string;
  part: string;
}

/** What a part refers to inside the package. */
export const relationsOf = (pack: Package, part: string): Relation[] => {
  const file = relationsFile(part);
  if (!pack.has(file)) return [];
  const text = pack.text(file);
  return children(text, rootOf(text, 'Relationships'))
    .filter(({ attributes }) => attribute(attributes, 'TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attribute(attributes, 'Id') ?? '',
      kind: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
      part: posix.join('/', posix.dirname(part), resolvable(attribute(attributes, 'Target') ?? '')).slice(1),
    }));
};

/** An absolute target is of the package, not of the part's folder. */
const resolvable = (target: string): string => (target.startsWith('/') ? `${'../'.repeat(32)}${target}` : target);

/** Adds a reference from one part to another, and gives its id. `base`: the dialect's name for kinds of references. */
export const addRelation = (pack: Package, from: string, base: string, kind: string, to: string): string => {
  const file = relationsFile(from);
  if (!pack.has(file))
    pack.write(
      file,
      Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"/>`),
    );
  const text = pack.text(file);
  const root = rootOf(text, 'Relationships');
  const taken = new Set(children(text, root).map(({ attributes }) => attribute(attributes, 'Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const target = escape(posix.relative(posix.dirname(from), to));
  const added = `<${root.prefix}Relationship Id="rId${number}" Type="${base}/${kind}" Target="${target}"/>`;
  pack.writeText(file, edited(text, [append(text, root, added)]));
  return `rId${number}`;
};

/** Takes a reference away, and the list with it when it was the last. */
export const removeRelation = (pack: Package, from: string, id: string): void => {
  const file = relationsFile(from);
  const text = pack.text(file);
  const all = children(text, rootOf(text, 'Relationships'));
  const gone = all.find(({ attributes }) => attribute(attributes, 'Id') === id);
  if (!gone) throw damaged();
  if (all.length === 1) pack.remove(file);
  else pack.writeText(file, edited(text, [cut(gone)]));
};
