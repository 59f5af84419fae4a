import { setImmediate as turn } from 'node:timers/promises';
import type ExcelJS from 'exceljs';
import { compile, type Edition } from '@chuan-xa/scoring';
import { heightOf, lines } from '../official-form/estimate.js';
import { headerFooter, pageSetup } from '../official-form/index.js';
import { columnLetter } from '../workbook-file/index.js';
import { momentOf } from '../moment-of.js';
import { conditionalRules, firstAddress } from './conditional-looks.js';
import type { EntryForm, EntryRow, EntrySheet } from './entry-form.js';
import { itemsOfEdition, type EntryItem } from './items.js';
import { blocksOf } from './live/blocks.js';
import type { Expression } from './live/expression.js';
import { reasonOf, RESULT_WORDS, resultOf, subtotalOf, totalOf } from './live/results.js';
import { liveColumns, type LiveColumnOf } from './live/row-columns.js';
import { RowScope } from './live/row-scope.js';
import { cellStyle } from './looks.js';
import { isBeyondSheet, judgeRow, shownValue, type Judged } from './row-cells.js';
import { ROWS, writeHead } from './sheet-head.js';
import { sheetColumns, type SheetColumn } from './sheet-columns.js';
import { remarkValidation, validationOf } from './validations.js';

/** What a row says where its formulas cannot know all that is counted. */
const BEYOND = 'kết quả do hệ thống tính khi nộp';
/** In Excel's column units: what still reads well on the width of A4. */
const PAGE_WIDTH = 250;
/** Then others have their turn: the rows of a whole province take a second or more. */
const ROWS_AT_ONCE = 20;
const LEAST_HEIGHT = heightOf(2, 10);
const LONGEST_HEIGHT = 120;

/** Writes the sheet of one standard. @param name of the sheet, at most 31 characters */
export async function writeEntrySheet(
  workbook: ExcelJS.Workbook,
  name: string,
  form: EntryForm,
  entry: EntrySheet,
): Promise<void> {
  const { edition, rows } = entry;
  const items = itemsOfEdition(edition, (id) => holdsSingle(id, rows));
  const visible = sheetColumns(edition, items, rows, form.column);
  const live = liveColumns(edition, items, form.column);
  const sheet = workbook.addWorksheet(name);
  const columnOf = new Map([...visible, ...live].map(({ key }, at) => [key, at + 1]));
  setColumns(sheet, visible, live);
  writeHead(sheet, form, entry, visible);
  const byKey = new Map(live.map((column) => [column.key, column]));
  const shownBy = new Map(visible.map((column) => [column.key, column]));
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_AT_ONCE === 0) await turn();
    const shown = (key: string): number | string | null => {
      const column = shownBy.get(key);
      return column ? shownValue(column, row, at + 1) : null;
    };
    const scope = new RowScope(ROWS.first + at, columnOf, shown, byKey);
    writeRow(sheet.getRow(ROWS.first + at), edition, row, visible, live, scope, shown);
  }
  addRules(sheet, edition, visible, columnOf, rows.length);
  setPage(sheet, form, name, visible, rows.length);
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
    sort: true,
  });
}

const holdsSingle = (id: string, rows: readonly EntryRow[]): boolean =>
  rows.some(({ cells, district }) =>
    [cells.get(id)?.value, district.get(id)].some((value) => value !== null && value !== undefined && 'value' in value),
  );

function setColumns(sheet: ExcelJS.Worksheet, visible: SheetColumn[], live: LiveColumnOf[]): void {
  for (const [at, { width }] of visible.entries()) sheet.getColumn(at + 1).width = width;
  for (const [at, { key, note }] of live.entries()) {
    const column = visible.length + at + 1;
    sheet.getColumn(column).hidden = true;
    sheet.getCell(ROWS.head, column).value = key;
    sheet.getCell(ROWS.head + 1, column).value = note;
  }
}

function writeRow(
  target: ExcelJS.Row,
  edition: Edition,
  row: EntryRow,
  visible: SheetColumn[],
  live: LiveColumnOf[],
  scope: RowScope,
  shown: (key: string) => number | string | null,
): void {
  const isBeyond = isBeyondSheet(edition, row);
  const judged = isBeyond ? null : judgeRow(edition, row);
  const items = visible.flatMap(({ role }) => (role.is === 'item' ? [role.item] : []));
  let height = LEAST_HEIGHT;
  for (const [at, column] of visible.entries()) {
    const cell = target.getCell(at + 1);
    const formula = isBeyond ? beyond(column) : resultFormula(edition, judged, column, scope, items);
    cell.value =
      typeof formula === 'object' ? { formula: formula.text, result: formula.value } : formula || shown(column.key);
    cell.style = cellStyle(column, row.open);
    const said = typeof formula === 'object' ? formula.value : cell.value;
    if (typeof said === 'string') height = Math.max(height, heightOf(lines(said, column.width, 10), 10));
  }
  for (const [at, { key }] of live.entries()) {
    const { text, value } = scope.valueOf(key);
    target.getCell(visible.length + at + 1).value = { formula: text, result: value };
  }
  target.height = Math.min(height, LONGEST_HEIGHT);
}

const beyond = ({ role }: SheetColumn): string => (role.is === 'result' ? BEYOND : '');

/** The formula of a visible cell, with the result that the engine itself gives; empty for a cell without one. */
function resultFormula(
  edition: Edition,
  judged: Judged | null,
  { role }: SheetColumn,
  scope: RowScope,
  items: EntryItem[],
): Expression<number | string> | '' {
  switch (role.is) {
    case 'result':
      return { text: resultOf(scope).text, value: RESULT_WORDS[judged?.outcome ?? 'nothing'] };
    case 'total': {
      const total = judged?.total ?? null;
      return { text: totalOf(scope).text, value: total === null ? '' : Number(total) };
    }
    case 'subtotal': {
      const compiled = compile(edition);
      return compiled.kind === 'points' ? subtotalOf(role.criterion, blocksOf(compiled), scope) : '';
    }
    case 'reason':
      return reasonOf(scope, items);
    default:
      return '';
  }
}

function addRules(
  sheet: ExcelJS.Worksheet,
  edition: Edition,
  visible: SheetColumn[],
  columnOf: ReadonlyMap<string, number>,
  count: number,
): void {
  const addressOf = (key: string): string => {
    const column = columnOf.get(key);
    if (column === undefined) throw new Error(`no column ${key}`);
    return firstAddress(column);
  };
  for (const [at, column] of visible.entries()) {
    const letter = columnLetter(at + 1);
    const ref = `${letter}${ROWS.first}:${letter}${ROWS.first + Math.max(count, 1) - 1}`;
    const rules = conditionalRules(edition, column, firstAddress(at + 1), addressOf);
    if (rules.length > 0) sheet.addConditionalFormatting({ ref, rules });
    if (!column.isKeyed || column.role.is === 'label') continue;
    const validation =
      column.role.is === 'item' ? validationOf(column.role.item, `${letter}${ROWS.first}`, edition) : remarkValidation;
    validate(sheet, ref, validation);
  }
}

/** For a whole range at once: ExcelJS 4.4.0 does so, and its types know only single cells, of which each would cost an entry in the file. */
function validate(sheet: ExcelJS.Worksheet, ref: string, validation: ExcelJS.DataValidation): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(ref: string, validation: ExcelJS.DataValidation): void };
  };
  dataValidations.add(ref, validation);
}

function setPage(sheet: ExcelJS.Worksheet, form: EntryForm, name: string, visible: SheetColumn[], count: number): void {
  const printed = visible.filter(({ role }) => role.is !== 'reference' && role.is !== 'referenceRemark');
  const last = ROWS.first + Math.max(count, 1) - 1;
  const labels = visible.findIndex(({ role }) => role.is !== 'label');
  const width = printed.reduce((sum, column) => sum + column.width, 0);
  sheet.pageSetup = {
    ...pageSetup({ from: ROWS.head, to: ROWS.numbers }),
    fitToWidth: Math.max(1, Math.ceil(width / PAGE_WIDTH)),
    printTitlesColumn: `A:${columnLetter(labels)}`,
    // ExcelJS 4.4.0 puts the $ before the column alone.
    printArea: `A$1:${columnLetter(printed.length)}$${last}`,
  };
  sheet.headerFooter = headerFooter({ kind: 'live', at: momentOf(form.at), demo: form.demo }, name);
  sheet.autoFilter = `A${ROWS.numbers}:${columnLetter(visible.length)}${last}`;
  sheet.views = [{ state: 'frozen', xSplit: labels, ySplit: ROWS.numbers, showGridLines: false, zoomScale: 90 }];
}
