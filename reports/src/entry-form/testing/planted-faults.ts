import { DISQUALIFIED } from '@chuan-xa/assessments';
import type ExcelJS from 'exceljs';
import { CODE_KEY } from '../entry-identity.js';
import { ROWS } from '../sheet-head.js';
import { addressOf, keyColumns, sheetOf, type FormItem, type TakenForm } from './taken-form.js';
import { type } from './random-edits.js';

/** A kind of fault that a person makes at one item, and where it must be told. */
export interface FaultKind {
  name: string;
  code: string;
  /** Of which items it can be made. */
  at(item: FormItem): boolean;
  /** Makes it. @returns the cell at which it is told */
  plant(sheet: ExcelJS.Worksheet, item: FormItem): string;
}

const parts = ({ columns }: FormItem): string[] => Object.keys(columns);
const isNumber = ({ item }: FormItem): boolean => (item?.number ?? null) !== null;
const isPoints = ({ item }: FormItem): boolean => item?.number?.isMeasure === false;
const isWords = ({ item }: FormItem): boolean => (item?.words ?? null) !== null;

/** Puts a value into the item's last cell: of a measure by sex the right one. */
const put =
  (value: ExcelJS.CellValue, numFmt?: string) =>
  (sheet: ExcelJS.Worksheet, item: FormItem): string => {
    const address = addressOf(item, parts(item).at(-1));
    type(sheet.getCell(address), { value, ...(numFmt === undefined ? {} : { numFmt }) });
    return address;
  };

export const FAULT_KINDS: FaultKind[] = [
  { name: 'not a number', code: 'CELL_NOT_A_NUMBER', at: isNumber, plant: put('tám') },
  { name: 'too precise', code: 'CELL_TOO_PRECISE', at: isNumber, plant: put(1.234) },
  { name: 'too precise as text', code: 'CELL_TOO_PRECISE', at: isNumber, plant: put('1,234') },
  { name: 'out of range', code: 'CELL_OUT_OF_RANGE', at: isNumber, plant: put(-1) },
  {
    name: 'over the maximum',
    code: 'OVER_MAXIMUM',
    at: ({ item, columns }) => (item?.number?.most ?? Infinity) < 99_900 && !('male' in columns),
    plant: put(999),
  },
  { name: 'percentage', code: 'CELL_IS_A_PERCENTAGE', at: isPoints, plant: put(0.05, '0%') },
  { name: 'percentage as text', code: 'CELL_IS_A_PERCENTAGE', at: isPoints, plant: put('5 %') },
  { name: 'date', code: 'CELL_IS_A_DATE', at: isNumber, plant: put(new Date('2026-08-05T00:00:00Z'), 'dd/mm/yyyy') },
  { name: 'error', code: 'CELL_HAS_ERROR', at: () => true, plant: put({ error: '#REF!' }) },
  {
    name: 'formula without result',
    code: 'CELL_FORMULA_WITHOUT_VALUE',
    at: () => true,
    plant: put({ formula: 'A1+1' }),
  },
  { name: 'wrong word', code: 'CELL_NOT_IN_LIST', at: isWords, plant: put('chắc là được') },
  {
    name: 'x where all applies',
    code: 'NOT_APPLICABLE_REFUSED',
    at: ({ id, item, columns }) => id !== DISQUALIFIED && item?.mayBeNotApplicable === false && !('male' in columns),
    plant: put('x'),
  },
  {
    name: 'half an answer',
    code: 'BOTH_SEXES_NEEDED',
    at: ({ columns }) => 'male' in columns,
    plant: (sheet, item) => {
      sheet.getCell(addressOf(item, 'male')).value = 91;
      sheet.getCell(addressOf(item, 'female')).value = null;
      return addressOf(item, 'female');
    },
  },
  {
    name: 'merged',
    code: 'CELL_MERGED',
    at: ({ item, columns }) => item !== null && !('male' in columns),
    plant: (sheet, item) => {
      const column = Object.values(item.columns)[0] ?? 0;
      sheet.mergeCells(item.row, column - 1, item.row, column);
      return addressOf(item);
    },
  },
  {
    name: 'long remark',
    code: 'REMARK_UNFIT',
    at: ({ item }) => item === null,
    plant: put('ghi '.repeat(501) + 'dài'),
  },
];

/** Faults of the row that belong to no item: told at the commune's code. */
export const ROW_FAULTS: FaultKind[] = [
  { name: 'unknown code', code: 'FORM_ROW_UNKNOWN', at: () => true, plant: (sheet) => addRow(sheet, '99999') },
  { name: 'commune twice', code: 'COMMUNE_TWICE', at: () => true, plant: (sheet, { code }) => addRow(sheet, code) },
];

function addRow(sheet: ExcelJS.Worksheet, code: string): string {
  const cell = sheet.getCell(sheet.rowCount + 1, keyColumns(sheet).get(CODE_KEY) ?? 0);
  cell.value = code;
  return cell.address;
}

/** Something in a cell of a sheet that takes nothing now. */
export const LOCKED: FaultKind = {
  name: 'locked',
  code: 'COLUMN_LOCKED',
  at: ({ item }) => item === null,
  plant: put('ghi sau khi đã nộp'),
};

/** The items at which a kind of fault can be made. */
export const placesOf = ({ items }: TakenForm, kind: FaultKind): FormItem[] =>
  items.filter((item) => item.open === (kind !== LOCKED) && kind.at(item));

/** Makes a fault. @returns where and how it must be told */
export function plant(workbook: ExcelJS.Workbook, kind: FaultKind, item: FormItem): string {
  return `${item.sheet}!${kind.plant(sheetOf(workbook, item.sheet), item)} ${kind.code}`;
}

/** Puts the cells of a form back into a workbook as they were taken out, and ends it where it ended. */
export function restore(workbook: ExcelJS.Workbook, original: ExcelJS.Workbook, { identity }: TakenForm): void {
  for (const { name } of identity.sheets) {
    const [sheet, was] = [sheetOf(workbook, name), sheetOf(original, name)];
    for (let row: number = ROWS.first; row <= sheet.rowCount; row += 1)
      for (const column of keyColumns(was).values()) {
        const cell = sheet.getCell(row, column);
        if (cell.isMerged) sheet.unMergeCells(row, column - 1, row, column);
        cell.value = was.getCell(row, column).value;
        cell.style = was.getCell(row, column).style;
      }
  }
}
