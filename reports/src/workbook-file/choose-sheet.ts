import { foldText } from './cell-text.js';
import { fileFault, type ImportFault } from './faults.js';
import type { Book } from './open-book.js';
import type { Table } from './table.js';

/**
 * The sheet meant: by name (case and tone placement do not matter), by its place among all sheets from 1, or, where nothing is
 * said, the only visible one that holds anything.
 */
export const chooseSheet = async (book: Book, wanted?: string | number): Promise<Table | ImportFault> => {
  const { fileName: file, sheets } = book;
  if (wanted !== undefined) {
    const sheet =
      typeof wanted === 'number' ? sheets[wanted - 1] : sheets.find(({ name }) => foldText(name) === foldText(wanted));
    const named = sheets.map(({ name }) => name).join(', ');
    if (!sheet) return fileFault('SHEET_NOT_FOUND', { sheet: wanted, sheets: named });
    const table = await sheet.table();
    return 'code' in table || table.rows > 0 ? table : fileFault('FILE_EMPTY', { file }, sheet.name);
  }
  const filled: Table[] = [];
  for (const sheet of sheets) {
    if (!sheet.visible) continue;
    const table = await sheet.table();
    if ('code' in table) return table;
    if (table.rows > 0) filled.push(table);
  }
  const [only, another] = filled;
  if (!only) return fileFault('FILE_EMPTY', { file });
  const names = filled.map(({ sheet }) => sheet).join(', ');
  return another ? fileFault('SHEET_TO_CHOOSE', { file, sheets: names }) : only;
};
