import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { ReviewMeetingReport } from '../report.js';
import { writeReviewMeeting } from '../write-review-meeting.js';

/** Writes a report and reads the workbook back. */
export async function writeAndRead(report: ReviewMeetingReport): Promise<ExcelJS.Workbook> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeReviewMeeting(report, stream)]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

/** A sheet, which must be there. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a cell shows of itself: value, formula and format, e.g. `50 =SUM(C13:C23) [#,##0]`. */
function described(cell: ExcelJS.Cell): string {
  const format = cell.numFmt && cell.numFmt !== 'General' ? ` [${cell.numFmt}]` : '';
  if (cell.type === ExcelJS.ValueType.Formula) return `${JSON.stringify(cell.result ?? '')} =${cell.formula}${format}`;
  if (cell.type === ExcelJS.ValueType.Date) return `${(cell.value as Date).toISOString().slice(0, 10)}${format}`;
  if (cell.type === ExcelJS.ValueType.Number) return `${String(cell.value)}${format}`;
  return `${JSON.stringify(cell.text)}${format}`;
}

/** Everything of a workbook that must not change unnoticed. ExcelJS writes other bytes at each run, so it is the cells that are held. */
export function golden(workbook: ExcelJS.Workbook): string {
  const sheets = workbook.worksheets.map((sheet) => {
    const cells: Record<string, string> = {};
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const isMaster = cell.master.address === cell.address;
        if (isMaster && cell.type !== ExcelJS.ValueType.Null) cells[cell.address] = described(cell);
      });
    });
    const { printTitlesRow, orientation, paperSize, fitToWidth, fitToHeight } = sheet.pageSetup;
    return {
      name: sheet.name,
      page: { printTitlesRow, orientation, paperSize, fitToWidth, fitToHeight },
      headerFooter: [sheet.headerFooter.oddHeader ?? null, sheet.headerFooter.oddFooter ?? null],
      autoFilter: sheet.autoFilter ?? null,
      frozen: sheet.views.map((view) =>
        view.state === 'frozen' ? `${view.xSplit ?? 0} columns, ${view.ySplit ?? 0} rows` : view.state,
      ),
      widths: sheet.columns.map(({ width }) => width),
      merges: [...sheet.model.merges].sort(),
      cells,
    };
  });
  const names = workbook.definedNames.model.map(({ name, ranges }) => `${name} ${ranges.join(',')}`);
  return `${JSON.stringify({ names, sheets }, null, 1)}\n`;
}
