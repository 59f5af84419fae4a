import type ExcelJS from 'exceljs';
import { plainStyle } from '../official-form/index.js';
import type { AnnexColumn } from './form.js';

const FACE = 'Times New Roman';
const HAIR: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FFBFBFBF' } };
const BORDER: Partial<ExcelJS.Borders> = { top: HAIR, left: HAIR, bottom: HAIR, right: HAIR };
const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

export const titleStyle = plainStyle({ size: 14, bold: true });
export const noteStyle = plainStyle({ size: 11, italic: true, wrap: true, vertical: 'top' });

export const headStyle: Partial<ExcelJS.Style> = {
  font: { name: FACE, size: 10, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: BORDER,
  fill: fill('FFE8EDF2'),
};

/** A cell to be typed in is white and open; one of ours is grey and locked. Text cells are text: nothing typed there is a formula. */
export function cellStyle({ key, kind, locked = false, choices }: AnnexColumn): Partial<ExcelJS.Style> {
  const centred = kind === 'whole' || (choices !== undefined && key !== 'value');
  return {
    font: { name: FACE, size: 11 },
    alignment: {
      horizontal: kind === 'decimal' ? 'right' : centred ? 'center' : 'left',
      vertical: 'top',
      wrapText: true,
    },
    border: BORDER,
    numFmt: kind === undefined ? '@' : 'General',
    protection: { locked },
    ...(locked ? { fill: fill('FFF4F4F4') } : {}),
  };
}
