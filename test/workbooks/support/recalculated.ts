import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { isWorkbook, type Office } from './office.js';

/** What LibreOffice's own recalculation says of a workbook's formulas. */
export interface Recalculated {
  formulas: number;
  /** `sheet!cell: ours / theirs` wherever the two disagree, or one of them has no such formula. */
  different: string[];
}

/** Has LibreOffice open a workbook of the office's folder, compute every formula anew and save it; compares with the cached results. */
export async function recalculated(office: Office, file: string): Promise<Recalculated> {
  const ours = await formulas(join(office.folder, file));
  const path = await office.convert(file, 'xlsx');
  if (!(await isWorkbook(path))) throw new Error(`LibreOffice wrote no workbook of ${file}`);
  const theirs = await formulas(path);
  const cells = [...new Set([...ours.keys(), ...theirs.keys()])];
  const different = cells.filter((cell) => !same(ours.get(cell), theirs.get(cell)));
  return {
    formulas: ours.size,
    different: different.map((cell) => `${cell}: ${ours.get(cell)} / ${theirs.get(cell)}`),
  };
}

const same = (a: number | string | undefined, b: number | string | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-12 : a === b;

/** Sheet!address of every formula, with what it last gave. */
async function formulas(path: string): Promise<Map<string, number | string>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const found = new Map<string, number | string>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Formula) return;
        const { result } = cell;
        found.set(`${sheet.name}!${cell.address}`, typeof result === 'number' ? result : String(result ?? ''));
      });
    });
  }
  return found;
}
