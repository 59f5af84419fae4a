import type ExcelJS from 'exceljs';
import { columnLetter } from '../../workbook-file/index.js';
import type { Column } from './column.js';

/** The hidden sheet from which lists to choose from are taken: a list within the rule itself may not be longer than 255 characters. */
export const LISTS_SHEET = '_danh_muc';

/** Puts the choices of the columns on a hidden sheet; gives each list's reference by its column's key. */
export function writeLists(workbook: ExcelJS.Workbook, columns: readonly Column[]): Map<string, string> {
  const chosen = columns.filter(({ of }) => of.kind === 'choice' && of.words.length > 0);
  const references = new Map<string, string>();
  if (chosen.length === 0) return references;
  const sheet = workbook.addWorksheet(LISTS_SHEET, { state: 'veryHidden' });
  for (const [at, { key, of }] of chosen.entries()) {
    if (of.kind !== 'choice') continue;
    for (const [row, [, word]] of of.words.entries())
      sheet.getCell(row + 1, at + 1).value = { richText: [{ text: word }] };
    const letter = columnLetter(at + 1);
    references.set(key, `${LISTS_SHEET}!$${letter}$1:$${letter}$${of.words.length}`);
  }
  return references;
}
