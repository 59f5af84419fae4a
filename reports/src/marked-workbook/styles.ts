import { attribute } from '../workbook-file/xml.js';
import { readParts } from '../workbook-file/workbook-parts.js';
import { addType } from './content-types.js';
import type { Package } from './package.js';
import { addRelation, relationsOf } from './relations.js';
import { damaged } from '../workbook-file/workbook-fault.js';
import { append, children, edited, rootOf, withAttribute } from './xml.js';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** What stands before `dxfs` in a list of styles. */
const BEFORE = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];
const PREFIXED = /<(\/?)(\w)/g;

/** Dark red on light red, as Excel's own list of colourings has it. */
const FORMAT =
  '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';

const plainStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const createStyles = (pack: Package, main: string, base: string): string => {
  const book = relationsOf(pack, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (!book) throw damaged();
  const part = pack.freeName(pack.has('xl/styles.xml') ? 'xl/styles*.xml' : 'xl/styles.xml');
  pack.write(part, Buffer.from(plainStyles(main)));
  addType(pack, part, STYLES);
  addRelation(pack, book, base, 'styles', part);
  return part;
};

/** What a workbook's styles hold of ours. */
export interface Formats {
  /** How many colourings there are. */
  count: number;
  /** The number of ours; it is added where it is not there yet. */
  ours(): number;
}

/** The colourings of a workbook; one without styles gets some. */
export const formatsOf = (pack: Package, main: string, base: string): Formats => {
  const known = readParts(pack.zip)?.styles ?? null;
  let number: number | null = null;
  const list = (part: string): { text: string; formats: string[] } => {
    const text = pack.text(part);
    const dxfs = children(text, rootOf(text, 'styleSheet')).find(({ name }) => name === 'dxfs');
    return { text, formats: dxfs ? children(text, dxfs).map(({ start, end }) => text.slice(start, end)) : [] };
  };
  const add = (): number => {
    const part = known ?? createStyles(pack, main, base);
    const { text, formats } = list(part);
    const root = rootOf(text, 'styleSheet');
    const format = FORMAT.replace(PREFIXED, `<$1${root.prefix}$2`);
    const found = formats.indexOf(format);
    if (found >= 0) return found;
    const count = String(formats.length + 1);
    const all = children(text, root);
    const dxfs = all.find(({ name }) => name === 'dxfs');
    if (dxfs) {
      const tag = { start: dxfs.start, end: dxfs.inner };
      const opened = withAttribute(text.slice(tag.start, tag.end), 'count', count);
      const edits = dxfs.selfClosed
        ? [{ ...tag, text: `${opened.slice(0, -2)}>${format}</${root.prefix}dxfs>` }]
        : [{ ...tag, text: opened }, append(text, dxfs, format)];
      pack.writeText(part, edited(text, edits));
    } else {
      const at = all.findLast(({ name }) => BEFORE.includes(name))?.end ?? root.inner;
      if (root.selfClosed) throw damaged();
      const added = `<${root.prefix}dxfs count="1">${format}</${root.prefix}dxfs>`;
      pack.writeText(part, edited(text, [{ start: at, end: at, text: added }]));
    }
    return formats.length;
  };
  return { count: known === null ? 0 : list(known).formats.length, ours: () => (number ??= add()) };
};

/** The number of a rule's colouring, where it is one that the workbook has. */
export const formatOf = (rule: string, { count }: Formats): number | null => {
  const number = Number(attribute(rule, 'dxfId') ?? NaN);
  return Number.isInteger(number) && number < count ? number : null;
};
