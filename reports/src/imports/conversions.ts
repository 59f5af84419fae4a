import { convertedCells, type Book } from '../workbook-file/index.js';
import type { Place } from './import-kind.js';

/** A text that stood in an old font's letters, and what it was read as. */
export interface Conversion extends Place {
  encoding: 'TCVN3' | 'VNI';
  from: string;
  to: string;
}

/** Every text of the visible sheets that was turned into Unicode, to be shown before it is taken. */
export async function conversionsOf(book: Book): Promise<Conversion[]> {
  const conversions: Conversion[] = [];
  for (const sheet of book.sheets) {
    if (!sheet.visible) continue;
    const table = await sheet.table();
    if ('code' in table) continue;
    for (const { cell, encoding, from, to } of convertedCells(table))
      conversions.push({ sheet: table.sheet, cell: cell.address, encoding, from, to });
  }
  return conversions;
}
