import type ExcelJS from 'exceljs';
import { YES_WORD, type Column } from './column.js';

/** Excel takes 32 characters here and calls a file with more of them damaged: the heads are longer. */
const TOLD = { allowBlank: true, showErrorMessage: true, errorTitle: 'Giá trị chưa đúng' };

/** Excel's own check while a cell is typed. What it lets through is read by the same rules as everything else. */
export function validationOf({ of }: Column, list: string | undefined): ExcelJS.DataValidation | null {
  switch (of.kind) {
    case 'choice':
      return list === undefined
        ? null
        : { ...TOLD, type: 'list', formulae: [list], error: 'Hãy chọn một giá trị trong danh sách.' };
    case 'yesNo':
      return {
        ...TOLD,
        type: 'list',
        formulae: [`"${YES_WORD}"`],
        error: `Hãy chọn “${YES_WORD}”, hoặc để trống.`,
      };
    case 'day':
      return {
        ...TOLD,
        type: 'date',
        operator: 'between',
        formulae: [new Date('1990-01-01'), new Date('2100-12-31')],
        error: 'Hãy ghi ngày theo dạng ngày/tháng/năm, ví dụ 26/01/2023.',
      };
    case 'year':
      return {
        ...TOLD,
        type: 'whole',
        operator: 'between',
        formulae: [2000, 2100],
        error: 'Hãy ghi năm bằng bốn chữ số, từ 2000 đến 2100.',
      };
    case 'text':
      return {
        ...TOLD,
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [of.longest],
        error: `Nhiều nhất ${of.longest} ký tự.`,
      };
    case 'code':
      return null;
  }
}
