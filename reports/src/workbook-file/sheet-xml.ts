import { columnLetter, columnNumber, type Area } from './table.js';

/** Written into a formula cell that holds no result; no sheet holds such an error of itself. */
export const UNCACHED = '#UNCACHED!';

/** The cells of a sheet that hold something, in the plainest SpreadsheetML that says the same. */
export interface TidySheet {
  xml: string;
  /** Rows and cells that hold something. */
  rows: number;
  cells: number;
  areas: Area[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (name) return ENTITIES[name] ?? whole;
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

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
  [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?/?>`, 'g'))].map((found) => found[1] ?? '');

/** A part as text, its elements without a prefix (`<x:row>` → `<row>`). Throws on a document type: no workbook has one. */
export const partText = (bytes: Buffer): string => {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw new Error('a part with a document type');
  const prefix = /<([\w.-]+):(?:workbook|worksheet|sst|styleSheet|Relationships)[\s>]/.exec(text.slice(0, 8192))?.[1];
  return prefix ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : text;
};

const toArea = (reference: string): Area[] => {
  const found = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i.exec(reference);
  const [left, right] = [columnNumber(found?.[1] ?? ''), columnNumber(found?.[3] ?? '')];
  return found && left && right ? [{ top: Number(found[2]), left, bottom: Number(found[4]), right }] : [];
};

/**
 * A cell without its formula: what is left is the result that the file holds. A formula without one is marked.
 * `recalculates`: the writer left the results to Excel, so the 0 that stands there (xlsxwriter) is none.
 */
const tidyCell = (address: string, attributes: string, content: string, recalculates: boolean): string => {
  const value = content.replace(/<f(?:\s[^>]*)?(?:\/>|>[^]*?<\/f>)/, '');
  const type = attribute(attributes, 't') ?? 'n';
  const empty = !/<v(?:\s[^>]*)?>[^<]|<is[\s>]/.test(value);
  const isFormula = value.length !== content.length;
  if (isFormula && ((empty && type !== 'str') || (recalculates && value.includes('<v>0</v>')))) {
    return `<c r="${address}" t="e"><v>${UNCACHED}</v></c>`;
  }
  if (empty) return '';
  const style = attribute(attributes, 's');
  if (type === 'n') return `<c r="${address}"${style ? ` s="${style}"` : ''}>${value}</c>`;
  return `<c r="${address}" t="${type === 'd' ? 'str' : type}">${value}</c>`;
};

/**
 * Takes a worksheet apart and leaves only cells that hold something: formatted emptiness down to row 1,048,576, formulas,
 * pictures, validations and merged areas as large as the sheet would stop the workbook reader, and say nothing.
 */
export const tidySheet = (xml: string, recalculates: boolean): TidySheet => {
  const from = xml.indexOf('<sheetData');
  const until = xml.indexOf('</sheetData>');
  const data = from >= 0 && until > from ? xml.slice(from, until) : '';
  const rows: string[] = [];
  let [row, column, cells, start, attributes] = [0, 0, 0, 0, ''];
  let held: string[] = [];
  for (const tag of data.matchAll(/<(\/?)(row|c)(\s[^>]*?)?(\/?)>/g)) {
    const [whole, closing, name, given = '', selfClosed] = tag;
    if (name === 'row') {
      if (closing) {
        if (held.length > 0) rows.push(`<row r="${row}">${held.join('')}</row>`);
        cells += held.length;
        held = [];
      } else {
        row = Number(attribute(given, 'r') ?? row + 1);
        column = 0;
      }
    } else if (closing) {
      const kept = tidyCell(`${columnLetter(column)}${row}`, attributes, data.slice(start, tag.index), recalculates);
      if (kept) held.push(kept);
    } else {
      column = columnNumber(/^[A-Z]+/i.exec(attribute(given, 'r') ?? '')?.[0] ?? '') ?? column + 1;
      if (!selfClosed) [start, attributes] = [tag.index + whole.length, given];
    }
  }
  const areas = elements(xml.slice(Math.max(until, 0)), 'mergeCell').flatMap((area) =>
    toArea(attribute(area, 'ref') ?? ''),
  );
  return { xml: rows.join(''), rows: rows.length, cells, areas };
};
