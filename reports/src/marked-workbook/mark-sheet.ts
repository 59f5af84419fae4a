import { withColour, withoutColour } from './colour.js';
import { gridOf } from './comment-box.js';
import { noComments, withComments, withoutComments, type Commented, type Uncommented } from './comments.js';
import { addType, removeType } from './content-types.js';
import { dialectOf, type Dialect } from './dialect.js';
import { drawBoxes } from './draw-boxes.js';
import type { Package } from './package.js';
import { atCorners, type Place } from './places.js';
import { addRelation, relationsOf, removeRelation } from './relations.js';
import { readTail, writeTail } from './sheet-tail.js';
import { formatOf, type Formats } from './styles.js';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** Takes our former marks from a sheet and puts these in their place. What says the same afterwards is not written. */
export const markSheet = (pack: Package, part: string, places: readonly Place[], formats: Formats): void => {
  const sheet = readTail(pack, part);
  const dialect = dialectOf(sheet);
  const { text, rule } = withoutColour(sheet.text);
  const corners = atCorners(text, places);
  const format = (): number => (rule === null ? null : formatOf(rule, formats)) ?? formats.ours();
  const coloured = corners.length === 0 ? text : withColour(text, sheet.prefix, corners, format());
  const comments = sayAt(pack, part, dialect, corners);
  const drawn = comments
    ? drawBoxes(pack, part, dialect, coloured, { ...comments, corners, grid: gridOf(sheet.head) })
    : coloured;
  writeTail(pack, part, drawn);
};

/** Writes the sheet's comments; null where there are none of ours, neither before nor now. */
const sayAt = (
  pack: Package,
  part: string,
  { main, base }: Dialect,
  corners: readonly Place[],
): { before: Uncommented; after: Commented } | null => {
  const known = relationsOf(pack, part).find((relation) => relation.kind === 'comments' && pack.has(relation.part));
  const before = withoutComments(known ? pack.text(known.part) : noComments(main));
  if (corners.length === 0 && before.gone.length === 0 && before.shortened.size === 0) return null;
  const after = withComments(before.xml, corners);
  if (known && before.isEmpty && corners.length === 0) {
    pack.remove(known.part);
    removeRelation(pack, part, known.id);
    removeType(pack, known.part);
  } else if (known) pack.writeText(known.part, after.xml);
  else {
    const file = pack.freeName('xl/comments*.xml');
    pack.writeText(file, after.xml);
    addType(pack, file, COMMENTS);
    addRelation(pack, part, base, 'comments', file);
  }
  return { before, after };
};
