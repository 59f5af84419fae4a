import ExcelJS from 'exceljs';
import { cleanText } from './cell-text.js';
import { fileFault, type ImportFault } from './faults.js';
import { FILE_LIMITS, passedLimit } from './limits.js';
import { partText, tidySheet, UNCACHED, type TidySheet } from './sheet-xml.js';
import { BLANK, makeTable, textContent, type Content, type Table } from './table.js';
import type { Book, BookSheet } from './open-book.js';
import { numberFormats, readParts, type SheetPart, type WorkbookParts } from './workbook-parts.js';
import { openZip, storeZip, ZipFault, type Zip } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const two = (part: number): string => String(part).padStart(2, '0');

const dateContent = (date: Date): Content => {
  if (Number.isNaN(date.getTime())) return BLANK;
  const day = date.toISOString().slice(0, 10);
  const text = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return { text, number: null, day, kind: 'date' };
};

/** To fifteen digits, as Excel shows and compares: 8.299999999999999 that was typed as 8.3 is 8.3. */
const asTyped = (value: number): number => Number(value.toPrecision(15));

const numberContent = (value: number, format: string): Content => {
  if (!Number.isFinite(value)) return { ...textContent(String(value)), kind: 'error' };
  const isPercent = format.replace(/\[[^\]]*]|"[^"]*"|\\./g, '').includes('%');
  const number = asTyped(isPercent ? value * 100 : value);
  const text = String(number).replace('.', ',');
  return isPercent
    ? { text: `${text}%`, number, day: null, kind: 'percent' }
    : { text, number, day: null, kind: 'number' };
};

const contentOf = (value: ExcelJS.CellValue, format: string): Content => {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === 'number') return numberContent(value, format);
  if (typeof value === 'string') return textContent(cleanText(value));
  if (typeof value === 'boolean') return { ...textContent(value ? 'TRUE' : 'FALSE'), kind: 'boolean' };
  if (value instanceof Date) return dateContent(value);
  if ('richText' in value) return textContent(cleanText(value.richText.map(({ text }) => text).join('')));
  if ('error' in value) {
    const error: string = value.error;
    const isUncached = error === UNCACHED;
    return {
      text: isUncached ? '' : error,
      number: null,
      day: null,
      kind: isUncached ? 'uncached' : 'error',
    };
  }
  return BLANK;
};

/** A workbook of one sheet, its contents and number formats only: all that ExcelJS is asked to read. */
const onlySheet = (zip: Zip, parts: WorkbookParts, sheet: TidySheet): Buffer => {
  const xml = (text: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const stored = new Map([
    [
      'xl/workbook.xml',
      xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${parts.date1904 ? ' date1904="1"' : ''}/>` +
          '<sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      xml(
        `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    ],
  ]);
  if (parts.styles) {
    stored.set(
      'xl/styles.xml',
      xml(`<styleSheet xmlns="${MAIN}">${numberFormats(partText(zip.read(parts.styles)))}</styleSheet>`),
    );
  }
  // Without a table of strings ExcelJS would give the number of a string in place of its text.
  const strings = parts.sharedStrings ? partText(zip.read(parts.sharedStrings)) : `<sst xmlns="${MAIN}"/>`;
  stored.set('xl/sharedStrings.xml', Buffer.from(strings));
  stored.set(
    'xl/worksheets/sheet1.xml',
    xml(`<worksheet xmlns="${MAIN}"><sheetData>${sheet.xml}</sheetData></worksheet>`),
  );
  return storeZip(stored);
};

const gridOf = async (bytes: Buffer): Promise<Map<number, Map<number, Content>>> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const grid = new Map<number, Map<number, Content>>();
  workbook.worksheets[0]?.eachRow((row, rowNumber) => {
    const contents = new Map<number, Content>();
    row.eachCell((cell, column) => {
      const content = contentOf(cell.value, cell.numFmt || '');
      if (content.kind !== 'blank') contents.set(column, content);
    });
    if (contents.size > 0) grid.set(rowNumber, contents);
  });
  return grid;
};

/** A sheet's cells; macros, pictures and formulas are never touched, only the results that the file holds. */
const readSheet = async (
  zip: Zip,
  parts: WorkbookParts,
  sheet: SheetPart,
  fileName: string,
): Promise<Table | ImportFault> => {
  const tidy = tidySheet(partText(zip.read(sheet.part)), parts.recalculates);
  const limit = passedLimit(tidy.rows, tidy.cells);
  if (limit) return fileFault('FILE_TOO_MANY_ROWS', { file: fileName, limit }, sheet.name);
  const grid = tidy.rows === 0 ? new Map<number, Map<number, Content>>() : await gridOf(onlySheet(zip, parts, tidy));
  const { date1904 } = parts;
  return makeTable({ source: 'workbook', fileName, sheet: cleanText(sheet.name), date1904, grid, areas: tidy.areas });
};

const faultOf = (fault: unknown, file: string): ImportFault => {
  if (!(fault instanceof ZipFault)) return fileFault('FILE_DAMAGED', { file });
  if (fault.code === 'FILE_IS_ENCRYPTED') return fileFault('FILE_ENCRYPTED', { file });
  return fault.code === 'FILE_DAMAGED'
    ? fileFault('FILE_DAMAGED', { file })
    : fileFault('FILE_UNPACKED_TOO_LARGE', { file, limit: FILE_LIMITS.unpackedText });
};

/** The sheets of an .xlsx or .xlsm, each read when it is asked for. */
export const openWorkbook = (bytes: Buffer, fileName: string): Book | ImportFault => {
  try {
    const zip = openZip(bytes, FILE_LIMITS.unpackedBytes);
    const parts = readParts(zip);
    if (!parts) return fileFault('FILE_OF_ANOTHER_KIND', { file: fileName });
    const sheets = parts.sheets.map((sheet): BookSheet => {
      const table = once(() =>
        readSheet(zip, parts, sheet, fileName).catch((fault: unknown) => faultOf(fault, fileName)),
      );
      return { name: cleanText(sheet.name), visible: sheet.visible, table };
    });
    return { fileName, sheets };
  } catch (fault) {
    return faultOf(fault, fileName);
  }
};

/** What is asked for twice is read once. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
};
