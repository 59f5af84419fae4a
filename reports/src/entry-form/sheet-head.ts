import { columnWords, formatDate, formatMoment } from '@chuan-xa/wording';
import type ExcelJS from 'exceljs';
import { heightOf, lines } from '../official-form/estimate.js';
import { pageMarks, plainStyle, text } from '../official-form/index.js';
import { headStyle } from '../official-form/styles.js';
import { KEY } from '../workbook-file/index.js';
import { momentOf } from '../moment-of.js';
import type { EntryForm, EntrySheet } from './entry-form.js';
import type { SheetColumn } from './sheet-columns.js';

/** Rows of an entry sheet, from 1. The row of keys stands above the head, so that a filter on the head never takes it for data. */
export const ROWS = { office: 1, title: 2, standard: 3, about: 4, hint: 5, keys: 6, head: 7, numbers: 11, first: 12 };
const HEAD_DEPTH = 4;

/** Title, row of keys and head of a standard's sheet. @param visible the columns that are seen, from the left */
export function writeHead(
  sheet: ExcelJS.Worksheet,
  form: EntryForm,
  { edition }: EntrySheet,
  visible: SheetColumn[],
): void {
  const titles: [row: number, value: string, style: Partial<ExcelJS.Style>, height: number][] = [
    [ROWS.office, officeLine(form), plainStyle({ bold: true, size: 11 }), 18],
    [ROWS.title, titleOf(form), plainStyle({ bold: true, size: 14 }), 24],
    [ROWS.standard, `${edition.title} (${edition.act.number}; bản ${edition.revision})`, plainStyle({ size: 11 }), 18],
    [ROWS.about, aboutLine(form), plainStyle({ size: 11, italic: true }), 18],
    [ROWS.hint, hintOf(form), plainStyle({ size: 10, italic: true }), 18],
  ];
  for (const [row, value, style, height] of titles) {
    const cell = sheet.getCell(row, 1);
    cell.value = text(value);
    cell.style = style;
    sheet.getRow(row).height = height;
  }
  for (const [at, { key, isKeyed }] of visible.entries())
    if (isKeyed) sheet.getCell(ROWS.keys, at + 1).value = `${KEY}${key}`;
  sheet.getRow(ROWS.keys).hidden = true;
  for (const [at, column] of visible.entries()) writeColumnHead(sheet, column, at + 1);
  for (const [level, height] of heights(visible).entries()) sheet.getRow(ROWS.head + level).height = height;
  sheet.getRow(ROWS.numbers).height = 14;
}

function writeColumnHead(sheet: ExcelJS.Worksheet, { head }: SheetColumn, column: number): void {
  for (let level = 0; level < HEAD_DEPTH; level += 1) {
    const cell = sheet.getCell(ROWS.head + level, column);
    cell.value = text(head[level] ?? null);
    cell.style = headStyle(level < 2 ? 9.5 : 9, level < 2);
  }
  if (head.length === 1) sheet.mergeCells(ROWS.head, column, ROWS.head + HEAD_DEPTH - 1, column);
  const number = sheet.getCell(ROWS.numbers, column);
  number.value = `(${column})`;
  number.style = headStyle(8, false);
}

function heights(visible: SheetColumn[]): number[] {
  const need = (level: number): number => {
    const own = visible.filter(({ head }) => head.length > 1);
    const most = Math.max(
      1,
      ...own.map(({ head, width }) => lines(head[level] ?? '', width, 9.5, level < 2 ? 1.08 : 1)),
    );
    return heightOf(most, 9.5);
  };
  const all = Array.from({ length: HEAD_DEPTH }, (_none, level) => need(level));
  const single = Math.max(
    ...visible
      .filter(({ head }) => head.length === 1)
      .map(({ head, width }) => heightOf(lines(head[0], width, 9.5, 1.08), 9.5)),
  );
  const room = all.reduce((sum, height) => sum + height, 0);
  return all.map((height, level) => (level === 1 ? height + Math.max(0, single - room) : height));
}

const officeLine = ({ office, provinceName }: EntryForm): string =>
  office ? `${office.name} – ${provinceName}` : `Sở Y tế – ${provinceName}, toàn tỉnh`;

const TITLES = {
  self: 'BẢNG NHẬP ĐIỂM TỰ CHẤM',
  district: 'BẢNG NHẬP ĐIỂM PHÚC TRA',
  appraised: 'BẢNG NHẬP ĐIỂM THẨM ĐỊNH',
};

const titleOf = ({ column, round }: EntryForm): string => `${TITLES[column]}, ${round.name.toLocaleUpperCase('vi')}`;

function aboutLine({ at, demo, round }: EntryForm): string {
  const marks = pageMarks({ kind: 'live', at: momentOf(at), demo }).filter((mark) => mark.startsWith('DỮ LIỆU'));
  const due = round.dueOn ? [`Hạn nộp: ${formatDate(round.dueOn)}`] : [];
  return [...marks, ...due, `Lấy ra ${formatMoment(at.toISOString())}`].join(' – ');
}

/** What a glance must tell before anything is typed. */
export function hintOf({ column, round }: EntryForm): string {
  if (round.closed) return 'Đợt đã đóng: bảng này chỉ để xem, mọi ô đều khóa.';
  const own = `Nhập vào ô nền vàng (cột ${columnWords[column]}); ô xám đã khóa.`;
  if (column === 'self') return `${own} Tổng và kết quả bên phải là chấm thử theo điểm tự chấm, không phải kết luận.`;
  if (column === 'appraised')
    return `${own} Tổng và kết quả tính theo điểm thẩm định; ô chưa thẩm định thì tính theo điểm phúc tra ở khối xám bên phải.`;
  return `${own} Tổng và kết quả là tạm tính; kết quả chính thức do hệ thống tính khi nộp.`;
}
