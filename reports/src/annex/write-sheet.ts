import type ExcelJS from 'exceljs';
import { heightOf, lines } from '../official-form/estimate.js';
import { headerFooter, pageSetup, text as cleanText, type DataState } from '../official-form/index.js';
import { columnLetter, KEY } from '../workbook-file/index.js';
import { cellStyle, headStyle, noteStyle, titleStyle } from './annex-style.js';
import type { AnnexColumn, AnnexSheet } from './form.js';
import { factCell } from './general-facts.js';
import type { LaidRow } from './laid-out.js';

const TITLE = 1;
const LINE = 2;
const BAND = 3;
const HEAD = 4;
/** The hidden row of keys stands between the heads and what is typed. */
const KEYS = 5;

/** A text as a cell's value that nothing takes for a formula. */
export const asText = (text: string): ExcelJS.CellValue => {
  const value = cleanText(text);
  return value === null ? null : { richText: [{ text: value }] };
};

/** Writes one sheet of the form: heads, the hidden row of keys, what is known, and room to type. */
export async function writeSheet(
  workbook: ExcelJS.Workbook,
  form: AnnexSheet,
  rows: readonly LaidRow[],
  line: string,
  state: DataState,
): Promise<void> {
  const { columns, name, title, frozen, room } = form;
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { ...pageSetup({ from: BAND, to: HEAD }) },
    headerFooter: headerFooter(state, name),
    views: [{ state: 'frozen', xSplit: frozen, ySplit: KEYS, showGridLines: false, zoomScale: 90 }],
  });
  sheet.columns = columns.map(({ width, hidden = false }) => ({ width, hidden }));
  // The first column of the general facts is hidden: a title there would be too.
  const first = columns.findIndex(({ hidden }) => !hidden) + 1;
  Object.assign(sheet.getCell(TITLE, first), { value: asText(title), style: titleStyle });
  Object.assign(sheet.getCell(LINE, first), {
    value: asText(line),
    style: { ...noteStyle, alignment: { wrapText: false } },
  });
  sheet.getRow(TITLE).height = 26;
  writeHeads(sheet, columns);
  const last = KEYS + rows.length + Math.max(0, room - rows.length);
  const styles = new Map<string, ReturnType<typeof cellStyle>>();
  const styleOf = (column: AnnexColumn): ReturnType<typeof cellStyle> => {
    const known = JSON.stringify([column.kind, column.locked, column.key === 'value', column.choices !== undefined]);
    const style = styles.get(known) ?? cellStyle(column);
    styles.set(known, style);
    return style;
  };
  for (let at = KEYS + 1; at <= last; at += 1) {
    const { cells = {}, id = '' } = rows[at - KEYS - 1] ?? {};
    for (const [index, column] of columns.entries()) {
      const own = form.key === 'general' ? factCell(id, column) : column;
      const cell = sheet.getCell(at, index + 1);
      cell.style = styleOf(own);
      const value = cells[column.key];
      if (value !== undefined) cell.value = valueOf(column, value);
      if (form.key === 'general' && !own.locked) validate(sheet, own, index + 1, at, at);
    }
    sheet.getRow(at).height = heightFor(columns, cells);
  }
  if (form.key !== 'general')
    for (const [index, column] of columns.entries()) validate(sheet, column, index + 1, KEYS + 1, last);
  setPrint(sheet, form, rows, last);
  await protect(sheet);
}

/**
 * What values say of themselves beside their row is printed only where something stands there, on pages of its own to the right
 * that repeat the ids: everything in one page's width would be too small to read.
 */
function setPrint(sheet: ExcelJS.Worksheet, form: AnnexSheet, rows: readonly LaidRow[], last: number): void {
  const { columns, frozen, printedRoom } = form;
  const bands = columns.findIndex(({ band }) => band !== undefined);
  const used = columns.findLastIndex(
    ({ key, band }) => band !== undefined && rows.some(({ cells }) => cells[key] !== undefined),
  );
  const right = used >= 0 ? used + 1 : bands > 0 ? bands : columns.length;
  const bottom = printedRoom === undefined ? last : Math.min(last, KEYS + rows.length + printedRoom);
  // ExcelJS 4.4.0 puts the first $ before a cell alone; LibreOffice takes no area that moves.
  sheet.pageSetup.printArea = `A$1:${columnLetter(right)}$${bottom}`;
  if (used < 0) return;
  sheet.pageSetup.fitToWidth = 2;
  sheet.pageSetup.printTitlesColumn = `A:${columnLetter(Math.min(frozen, 2))}`;
}

const valueOf = ({ kind, key }: AnnexColumn, value: string): ExcelJS.CellValue =>
  kind === undefined ? asText(value) : key === 'id' && !/^\d+$/.test(value) ? asText(value) : Number(value);

const SIZE = 11;

const heightFor = (columns: readonly AnnexColumn[], cells: Readonly<Record<string, string>>): number =>
  heightOf(
    Math.max(
      1,
      ...columns.filter(({ hidden }) => !hidden).map(({ key, width }) => lines(cells[key] ?? '', width, SIZE)),
    ),
    SIZE,
  );

function writeHeads(sheet: ExcelJS.Worksheet, columns: readonly AnnexColumn[]): void {
  for (const [index, { head, key, band }] of columns.entries()) {
    const column = index + 1;
    Object.assign(sheet.getCell(HEAD, column), { value: asText(head), style: headStyle });
    sheet.getCell(KEYS, column).value = asText(`${KEY}${key}`);
    if (band === undefined) continue;
    Object.assign(sheet.getCell(BAND, column), { style: headStyle });
    if (columns[index - 1]?.band === band) continue;
    const width = columns.slice(index).findIndex((one) => one.band !== band);
    const end = width < 0 ? columns.length : index + width;
    sheet.getCell(BAND, column).value = asText(band);
    if (end > column) sheet.mergeCells(BAND, column, BAND, end);
  }
  sheet.getRow(BAND).height = columns.some(({ band }) => band !== undefined) ? 30 : 4;
  sheet.getRow(HEAD).height = 62;
  sheet.getRow(KEYS).hidden = true;
}

/** What may be typed: a hint at the cell, and a warning that can be passed over; the reading says the rest. */
function validate(sheet: ExcelJS.Worksheet, column: AnnexColumn, at: number, from: number, to: number): void {
  const rule = ruleOf(column);
  if (!rule || from > to) return;
  const address = `${columnLetter(at)}${from}:${columnLetter(at)}${to}`;
  const { dataValidations } = sheet as unknown as { dataValidations: { add(area: string, rule: object): void } };
  dataValidations.add(address, { allowBlank: true, showErrorMessage: true, errorStyle: 'warning', ...rule });
}

function ruleOf({ choices, kind, head }: AnnexColumn): object | null {
  if (choices)
    return {
      type: 'list',
      formulae: [`"${choices.join(',')}"`],
      errorTitle: head.slice(0, 30),
      error: `Chọn: ${choices.join(', ')}`,
    };
  if (kind === 'whole')
    return { type: 'whole', operator: 'between', formulae: [1, 999], error: 'Ghi số nguyên, ví dụ 35' };
  if (kind === 'decimal')
    return {
      type: 'decimal',
      operator: 'between',
      formulae: [0, 999.99],
      error: 'Ghi số từ 0 đến 999,99, nhiều nhất 2 số lẻ',
    };
  return null;
}

/** Locks what is ours without a password: against slips, not against people. */
export const protect = (sheet: ExcelJS.Worksheet): Promise<void> =>
  sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
