import type ExcelJS from 'exceljs';
import { dayText } from './cell.js';
import type { DataState } from './head.js';
import { FACE } from './styles.js';

const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 100) / 100;
/** `PaperSize.A4`: a const enum of a declaration file has no value at run time. */
const A4: ExcelJS.PaperSize.A4 = 9;

/** A4, one page wide, as many pages long as it takes; the rows of the head are printed on every page. */
export function pageSetup(
  titleRows: { from: number; to: number } | null,
  orientation: 'landscape' | 'portrait' = 'landscape',
): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      left: inches(12),
      right: inches(10),
      top: inches(15),
      bottom: inches(14),
      header: inches(7),
      footer: inches(6),
    },
    ...(titleRows ? { printTitlesRow: `${titleRows.from}:${titleRows.to}` } : {}),
  };
}

/** What every page must say of the data: whether it is open still, and whether it is invented. */
export function pageMarks(state: DataState): string[] {
  return [
    ...(state.kind === 'live' ? [`SỐ LIỆU CHƯA CHỐT, lúc ${state.at.time} ngày ${dayText(state.at.date)}`] : []),
    ...(state.demo ? ['DỮ LIỆU MINH HỌA'] : []),
  ];
}

/** `&` opens a command in a page header and is written twice. */
const escaped = (text: string): string => text.replaceAll('&', '&&');

/** The marks stand in the page header, form and page in the footer. The size comes before the face: a text that begins with a digit would be read into it. */
export function headerFooter(state: DataState, formName: string): Partial<ExcelJS.HeaderFooter> {
  const marks = pageMarks(state).join(' – ');
  return {
    ...(marks ? { oddHeader: `&C&11&"${FACE},Bold"${escaped(marks)}` } : {}),
    oddFooter: `&L&9&"${FACE},Italic"${escaped(formName)}&R&9&"${FACE},Regular"Trang &P/&N`,
  };
}
