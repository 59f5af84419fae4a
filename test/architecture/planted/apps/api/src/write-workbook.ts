// breaks exceljs-in-reports
import ExcelJS from 'exceljs';

export const workbook = new ExcelJS.Workbook();
