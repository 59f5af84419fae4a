import type ExcelJS from 'exceljs';
import { YES_WORD, type Column } from './column.js';

/** Excel's own check while a cell is typed. What it lets through is read by the same rules as everything else. */
export function validationOf({ of, head }: Column, list: string | undefined): ExcelJS.DataValidation | null {
  const told = { allowBlank: true, showErrorMessage: true, errorTitle: head };
  switch (of.kind) {
    case 'choice':
      return list === undefined
        ? null
        : { ...told, type: 'list', formulae: [list], error: 'Hãy chọn một giá trị trong danh sách.' };
    case 'yesNo':
      return {
        ...told,
        type: 'list',
        formulae: [`"${YES_WORD}"`],
        error: `Hãy chọn “${YES_WORD}”, hoặc để trống.`,
      };
    case 'day':
      return {
        ...told,
        type: 'date',
        operator: 'between',
        formulae: [new Date('1990-01-01'), new Date('2100-12-31')],
        error: 'Hãy ghi ngày theo dạng ngày/tháng/năm, ví dụ 26/01/2023.',
      };
    case 'year':
      return {
        ...told,
        type: 'whole',
        operator: 'between',
        formulae: [2000, 2100],
        error: 'Hãy ghi năm bằng bốn chữ số, từ 2000 đến 2100.',
      };
    case 'text':
      return {
        ...told,
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [of.longest],
        error: `Nhiều nhất ${of.longest} ký tự.`,
      };
    case 'code':
      return null;
  }
}
