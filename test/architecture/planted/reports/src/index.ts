import { Workbook } from 'exceljs';

export const makeFile = (): Workbook => new Workbook();
