import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type ExcelJS from 'exceljs';
import type { Book } from './open-book.js';

/** The sheet, hidden beyond the menus of Excel, in which our own forms say what they are. */
export const IDENTITY_SHEET = '_chuan_xa';
const MAGIC = 'chuan-xa';
/** Characters of one cell; Excel takes 32,767. */
const CHUNK = 30_000;
const MOST_CHUNKS = 1_000;
const LARGEST = 32 * 1024 * 1024;

/** What every form of ours says of itself: which form, of which province, when it was taken out. */
export interface Identity {
  form: string;
  /** Of the form's own layout. */
  version: number;
  province: string;
  /** ISO moment at which its values stood in the database. */
  at: string;
}

/** Puts the identity into a workbook that is being made. It is no secret and no seal: whatever it says is checked again. */
export function writeIdentity(workbook: ExcelJS.Workbook, identity: Identity): void {
  const sheet = workbook.addWorksheet(IDENTITY_SHEET, { state: 'veryHidden' });
  const text = deflateRawSync(JSON.stringify(identity)).toString('base64url');
  const chunks = text.match(new RegExp(`.{1,${CHUNK}}`, 'g')) ?? [];
  // The letter keeps a chunk from beginning like a formula or looking like a number.
  for (const [row, value] of [MAGIC, `x${chunks.length}`, ...chunks.map((chunk) => `x${chunk}`)].entries())
    sheet.getCell(row + 1, 1).value = { richText: [{ text: value }] };
}

/** The identity of a form of ours; null for any other workbook; `damaged` where it is there and cannot be read. */
export async function readIdentity(book: Book): Promise<Identity | 'damaged' | null> {
  const sheet = book.sheets.find(({ name }) => name === IDENTITY_SHEET);
  if (!sheet) return null;
  const table = await sheet.table();
  if ('code' in table || table.cell(1, 1).text !== MAGIC) return 'damaged';
  const chunks = Number(table.cell(2, 1).text.slice(1));
  if (!Number.isInteger(chunks) || chunks < 1 || chunks > MOST_CHUNKS) return 'damaged';
  const text = Array.from({ length: chunks }, (_none, at) => table.cell(at + 3, 1).text.slice(1)).join('');
  try {
    const json = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: LARGEST }).toString();
    const read = JSON.parse(json) as Partial<Identity> | null;
    const known =
      typeof read?.form === 'string' && typeof read.province === 'string' && typeof read.version === 'number';
    return known ? (read as Identity) : 'damaged';
  } catch {
    return 'damaged';
  }
}
