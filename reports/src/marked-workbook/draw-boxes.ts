import { attribute } from '../workbook-file/xml.js';
import { anchorOf, linesOf, rowsOf, type Grid } from './comment-box.js';
import { said } from './comment-text.js';
import type { Commented, Uncommented } from './comments.js';
import { addDefaultType, removeType } from './content-types.js';
import type { Dialect } from './dialect.js';
import type { Package } from './package.js';
import { cellOf, type Place } from './places.js';
import { addRelation, relationsOf, removeRelation } from './relations.js';
import {
  blocksOf,
  cellKey,
  cellsWithBox,
  emptyDrawing,
  freeBlock,
  isBare,
  withBoxes,
  withLongerBoxes,
  withoutBoxes,
} from './shapes.js';
import { OPENING } from './signs.js';
import { damaged } from '../workbook-file/workbook-fault.js';
import { cut, edited, siblings } from './xml.js';

const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** What the schema of a worksheet puts before its drawing of comments. */
const BEFORE = [
  ...['sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks'],
  ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties'],
  ...['cellWatches', 'ignoredErrors', 'smartTags', 'drawing'],
];

/** What was said at which cells before and is said now. */
export interface Spoken {
  before: Uncommented;
  after: Commented;
  corners: readonly Place[];
  grid: Grid;
}

/** Draws the boxes of comments anew, and gives the sheet's end with its reference to them. */
export const drawBoxes = (pack: Package, part: string, dialect: Dialect, tail: string, spoken: Spoken): string => {
  const reference = siblings(tail).find(({ name }) => name === 'legacyDrawing');
  if (!reference) return firstDrawing(pack, part, dialect, tail, spoken);
  const id = attribute(reference.attributes, 'id');
  const known = relationsOf(pack, part).find((relation) => relation.id === id);
  if (!known || !pack.has(known.part)) throw damaged();
  const drawn = redrawn(pack.text(known.part), blocksElsewhere(pack, known.part), spoken);
  if (!isBare(drawn)) {
    pack.writeText(known.part, drawn);
    return tail;
  }
  pack.remove(known.part);
  removeRelation(pack, part, known.id);
  removeType(pack, known.part);
  return edited(tail, [cut(reference)]);
};

const firstDrawing: typeof drawBoxes = (pack, part, { prefix, base, referenceId }, tail, spoken) => {
  const taken = blocksElsewhere(pack, null);
  const drawn = redrawn(emptyDrawing(freeBlock([...taken])), taken, spoken);
  if (isBare(drawn)) return tail;
  const file = pack.freeName('xl/drawings/vmlDrawing*.vml');
  pack.writeText(file, drawn);
  addDefaultType(pack, 'vml', VML);
  const id = addRelation(pack, part, base, 'vmlDrawing', file);
  const at = siblings(tail).findLast(({ name }) => BEFORE.includes(name))?.end ?? 0;
  return edited(tail, [{ start: at, end: at, text: `<${prefix}legacyDrawing ${referenceId}="${id}"/>` }]);
};

/** The blocks of ids that the other drawings of the workbook have taken. */
const blocksElsewhere = (pack: Package, own: string | null): Set<number> => {
  const others = pack.names.filter((name) => name.toLowerCase().endsWith('.vml') && name !== own);
  return new Set(others.flatMap((name) => blocksOf(pack.text(name))));
};

const redrawn = (
  vml: string,
  taken: ReadonlySet<number>,
  { before: { gone, shortened }, after: { lengthened }, corners, grid }: Spoken,
): string => {
  const rows = (texts: ReadonlyMap<string, string>, sign: 1 | -1): Map<string, number> =>
    new Map([...texts].map(([ref, text]) => [keyOf(ref), sign * rowsOf(grid, linesOf(text))]));
  const cleared = withoutBoxes(vml, new Set(gone.map(keyOf)));
  const sized = withLongerBoxes(withLongerBoxes(cleared, rows(shortened, -1)), rows(lengthened, 1));
  const drawn = cellsWithBox(sized);
  const boxes = corners.flatMap((place) => {
    const [row, column] = [place.row - 1, place.column - 1];
    if (drawn.has(cellKey(row, column))) return [];
    return [{ row, column, anchor: anchorOf(grid, row, column, linesOf(`${OPENING}\n${said(place.texts)}`)) }];
  });
  return boxes.length === 0 ? sized : withBoxes(sized, boxes, taken);
};

const keyOf = (ref: string): string => {
  const cell = cellOf(ref);
  return cell ? cellKey(cell.row - 1, cell.column - 1) : '';
};
