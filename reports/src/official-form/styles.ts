import type ExcelJS from 'exceljs';
import type { CellLook } from './cell.js';

/** What a column holds; decides format and alignment. */
export type Kind = 'order' | 'text' | 'word' | 'count' | 'points' | 'year' | 'date' | 'rate' | 'outcome';
/** `body` a data row, `subtotal` and `total` what is gathered from them. */
export type RowKind = 'body' | 'subtotal' | 'total';

export const FACE = 'Times New Roman';

/**
 * Format codes are written the English way and shown the reader's: 0.0# is 12,5 under a Vietnamese locale.
 * At least one decimal and at most two: `0.##` would print a bare "12,", and General rounds to the column's width.
 */
const FORMATS: Record<Kind, string> = {
  order: '0',
  text: 'General',
  word: 'General',
  outcome: 'General',
  count: '#,##0',
  points: '0.0#',
  year: '0',
  date: 'dd/mm/yyyy',
  rate: '0.0%',
};

const ALIGN: Record<Kind, 'left' | 'center' | 'right'> = {
  order: 'center',
  text: 'left',
  word: 'center',
  outcome: 'left',
  count: 'center',
  points: 'right',
  year: 'center',
  date: 'center',
  rate: 'center',
};

/** Light tints of the Okabe–Ito colours #0072B2, #D55E00, #E69F00: text stays black on them, and mark and word tell the same. */
const TINTS: Record<CellLook, string | null> = {
  met: 'FFD9EAF4',
  notMet: 'FFFADFCC',
  undetermined: 'FFFBEFD2',
  notAssessed: null,
  failing: 'FFFADFCC',
};

const ROW_TINTS: Record<RowKind, string | null> = { body: null, subtotal: 'FFF2F2F2', total: 'FFE3E3E3' };

const HAIR: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

const known = new Map<string, Partial<ExcelJS.Style>>();

/** One object for each look: ExcelJS finds a style by identity before it compares it, and memory stays flat. */
function once(key: string, make: () => Partial<ExcelJS.Style>): Partial<ExcelJS.Style> {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  return made;
}

const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** The number format of a points cell: a failing one carries ▼, a passing one leaves the room of it, so that digits stand in line. */
function formatOf(kind: Kind, look: CellLook | undefined, own: string | undefined): string {
  if (own) return own;
  if (kind !== 'points') return FORMATS[kind];
  return look === 'failing' ? `${FORMATS.points}"▼"` : `${FORMATS.points}_▼`;
}

/** A cell of a table. `own` puts another number format in the place of the column's. */
export function tableStyle(kind: Kind, row: RowKind, look?: CellLook, own?: string): Partial<ExcelJS.Style> {
  return once(`table ${kind} ${row} ${look ?? ''} ${own ?? ''}`, () => {
    const tint = (look && TINTS[look]) ?? ROW_TINTS[row];
    return {
      font: { name: FACE, size: 10, bold: row !== 'body' || look === 'failing' },
      alignment: { horizontal: ALIGN[kind], vertical: 'middle', wrapText: kind !== 'count' && kind !== 'order' },
      border: HAIR,
      numFmt: formatOf(kind, look, own),
      ...(tint ? { fill: fill(tint) } : {}),
    };
  });
}

/** A text that would be taken for a formula if its cell were edited is kept a text by the format "@". */
export const TEXT_FORMAT = '@';

export function headStyle(size: number, bold: boolean): Partial<ExcelJS.Style> {
  return once(`head ${size} ${String(bold)}`, () => ({
    font: { name: FACE, size, bold, italic: !bold },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: HAIR,
    fill: fill('FFECECEC'),
    numFmt: 'General',
  }));
}

/** A band across a table that opens a section. */
export function bandStyle(): Partial<ExcelJS.Style> {
  return once('band', () => ({
    font: { name: FACE, size: 10, bold: true },
    alignment: { horizontal: 'left', vertical: 'middle' },
    border: { top: { style: 'thin' }, bottom: { style: 'thin' } },
    fill: fill('FFE3E3E3'),
  }));
}

export interface PlainLook {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
}

/** Text outside any table: letterhead, titles, notes, signatures. */
export function plainStyle(look: PlainLook = {}): Partial<ExcelJS.Style> {
  const { size = 11, bold = false, italic = false, horizontal = 'left', vertical = 'middle', wrap = false } = look;
  return once(['plain', size, bold, italic, horizontal, vertical, wrap].join(' '), () => ({
    font: { name: FACE, size, bold, italic },
    alignment: { horizontal, vertical, wrapText: wrap },
  }));
}
