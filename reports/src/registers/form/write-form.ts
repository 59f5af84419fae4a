import ExcelJS from 'exceljs';
import {
  day,
  pageMarks,
  headerFooter,
  pageSetup,
  text,
  plainStyle,
  type DataState,
} from '../../official-form/index.js';
import { heightOf, lines } from '../../official-form/estimate.js';
import { KEY, columnLetter, writeIdentity } from '../../workbook-file/index.js';
import { shown, type Column, type Value, type Values } from './column.js';
import { writeAside, type AsideSheet } from './aside-sheet.js';
import { cellStyle, columnHead } from './form-styles.js';
import { ID, ID_HEAD } from './id-column.js';
import { writeLists } from './lists-sheet.js';
import { FORM_VERSION, kept, type RegisterIdentity, type RegisterName } from './register-identity.js';
import { validationOf } from './validation.js';

/** A register as a workbook to be filled in and given back. */
export interface RegisterForm {
  form: RegisterName;
  province: string;
  /** ISO moment at which the records stood so. */
  at: string;
  state: DataState;
  author: string;
  /** At most 31 characters. */
  sheet: string;
  /** In capitals. */
  title: string;
  /** Under the title: as of when, in which reach. */
  lines: string[];
  /** How it is filled in. */
  instructions: string;
  columns: readonly Column[];
  /** In the order in which they are shown. */
  rows: readonly { id: string; values: Values }[];
  /** Whether new records can be added. */
  grows: boolean;
  /** How many of the first columns stay in view. */
  frozen: number;
  /** What belongs to it and is not filled in. */
  aside?: AsideSheet;
}

/** Rows ready for new records. */
export const EMPTY_ROWS = 200;
/** Where a typed text would begin to be a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Before the columns of the form: number and id. */
const BEFORE = 2;
const NUMBER_WIDTH = 5;

/** Makes the workbook; its hidden part says what stood in each row, so that only what was changed is taken back. */
export function writeForm(form: RegisterForm): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: form.author, lastModifiedBy: form.author });
  book.created = book.modified = new Date(form.at);
  const sheet = book.addWorksheet(form.sheet, {
    headerFooter: everyPageButFirst(headerFooter(form.state, form.sheet)),
    views: [],
  });
  sheet.columns = [NUMBER_WIDTH, 8, ...form.columns.map(({ width }) => width)].map((width) => ({ width }));
  sheet.getColumn(BEFORE).hidden = true;
  const head = writeTop(sheet, form);
  sheet.views = [
    { state: 'frozen', xSplit: BEFORE + form.frozen, ySplit: head + 1, showGridLines: false, zoomScale: 90 },
  ];
  const last = writeRows(sheet, form, head + 2);
  Object.assign(sheet.pageSetup, pageSetup({ from: head, to: head }));
  // The empty rows are for the screen: on paper stands what is there.
  const end = Math.max(head + 2, head + 1 + form.rows.length);
  sheet.pageSetup.printArea = `A1:${columnLetter(BEFORE + form.columns.length)}${end}`;
  validate(sheet, form, writeLists(book, form.columns), head + 2, last);
  // Without a password: it keeps from slips of the hand, not from anybody. ExcelJS hashes nothing then and is done at once.
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
  if (form.aside) writeAside(book, form.aside, form.state);
  writeIdentity(book, identityOf(form));
  return book;
}

/** What the first page says under its own title is not said twice on it. */
const everyPageButFirst = (both: Partial<ExcelJS.HeaderFooter>): Partial<ExcelJS.HeaderFooter> => ({
  ...both,
  differentFirst: true,
  firstFooter: both.oddFooter ?? '',
});

function identityOf({ form, province, at, columns, rows }: RegisterForm): RegisterIdentity {
  const keys = columns.map(({ key }) => key);
  return {
    form,
    version: FORM_VERSION,
    province,
    at,
    rows: Object.fromEntries(rows.map(({ id, values }) => [id, kept(values, keys)])),
  };
}

/** Title, lines, instructions, heads and keys. Gives the row of the heads. */
function writeTop(
  sheet: ExcelJS.Worksheet,
  { title, lines: under, instructions, columns, state }: RegisterForm,
): number {
  const width = columns.reduce((sum, column) => sum + column.width, NUMBER_WIDTH);
  let row = 0;
  const line = (value: string, look: Parameters<typeof plainStyle>[0]): void => {
    row += 1;
    sheet.mergeCells(row, 1, row, BEFORE + columns.length);
    const cell = sheet.getCell(row, 1);
    cell.value = { richText: [{ text: value }] };
    cell.style = plainStyle({ wrap: true, ...look });
    const size = look?.size ?? 11;
    sheet.getRow(row).height = heightOf(lines(value, width, size, look?.bold ? 1.08 : 1), size);
  };
  const marks = pageMarks(state);
  if (marks.length > 0) line(marks.join(' – '), { size: 11, bold: true, horizontal: 'center' });
  line(title, { size: 14, bold: true, horizontal: 'center' });
  for (const text of under) line(text, { italic: true, horizontal: 'center' });
  line(instructions, { size: 10.5, italic: true });
  row += 1;
  const heads = [
    { head: 'STT', key: null, write: 'never' as const },
    { head: ID_HEAD, key: ID, write: 'never' as const },
  ];
  for (const [at, { head, key, write }] of [...heads, ...columns].entries()) {
    const cell = sheet.getCell(row, at + 1);
    cell.value = { richText: [{ text: head }] };
    cell.style = columnHead({ write });
    if (key !== null) sheet.getCell(row + 1, at + 1).value = { richText: [{ text: KEY + key }] };
  }
  sheet.getRow(row).height = Math.max(
    ...columns.map((column) => heightOf(lines(column.head, column.width, 10, 1.08), 10)),
  );
  sheet.getRow(row + 1).hidden = true;
  return row;
}

/** The records and the rows ready for new ones. Gives the last row. */
function writeRows(sheet: ExcelJS.Worksheet, { columns, rows, grows }: RegisterForm, from: number): number {
  const number: Column = { key: '', head: '', width: 0, of: { kind: 'year' }, write: 'never' };
  const count = rows.length + (grows ? EMPTY_ROWS : 0);
  for (let at = 0; at < count; at += 1) {
    const record = rows[at];
    const row = sheet.getRow(from + at);
    row.getCell(1).value = record ? at + 1 : null;
    row.getCell(1).style = cellStyle(number, true, false);
    row.getCell(BEFORE).value = record ? { richText: [{ text: record.id }] } : null;
    row.getCell(BEFORE).style = cellStyle(number, true, false);
    for (const [place, column] of columns.entries()) {
      const value = record?.values[column.key] ?? null;
      const cell = row.getCell(BEFORE + 1 + place);
      const locked = column.write === 'never' || (record !== undefined && column.write === 'new');
      cell.value = cellValue(column, value);
      cell.style = cellStyle(column, locked, value !== null && FORMULA.test(value));
    }
    row.height = record ? heightOfRow(columns, record.values) : heightOf(1, 10);
  }
  return from + count - 1;
}

const heightOfRow = (columns: readonly Column[], values: Values): number =>
  heightOf(
    Math.max(1, ...columns.map((column) => lines(shown(column, values[column.key] ?? null), column.width, 10))),
    10,
  );

function cellValue(column: Column, value: Value): ExcelJS.CellValue {
  if (value === null) return null;
  if (column.of.kind === 'day') return day(value);
  if (column.of.kind === 'year') return Number(value);
  const whole = column.of.kind === 'text' ? text(value) : shown(column, value);
  return whole === null ? null : { richText: [{ text: whole }] };
}

/** ExcelJS takes a rule for an area, which its types do not know. */
interface Validated {
  dataValidations: { add(area: string, rule: ExcelJS.DataValidation): void };
}

function validate(
  sheet: ExcelJS.Worksheet,
  { columns }: RegisterForm,
  lists: ReadonlyMap<string, string>,
  from: number,
  last: number,
): void {
  for (const [at, column] of columns.entries()) {
    const rule = column.write === 'never' ? null : validationOf(column, lists.get(column.key));
    const letter = columnLetter(BEFORE + 1 + at);
    if (rule) (sheet as unknown as Validated).dataValidations.add(`${letter}${from}:${letter}${last}`, rule);
  }
}
