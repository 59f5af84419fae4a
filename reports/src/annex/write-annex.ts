import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import { formatMoment } from '@chuan-xa/wording';
import { heightOf, lines } from '../official-form/estimate.js';
import { headerFooter, pageSetup, writeWhole, type DataState } from '../official-form/index.js';
import { writeIdentity } from '../workbook-file/index.js';
import type { AnnexIdentity } from './annex-identity.js';
import { noteStyle, titleStyle } from './annex-style.js';
import { SHEETS, SHEET_ORDER } from './form.js';
import { GUIDE, GUIDE_SHEET } from './guide.js';
import type { LaidOut } from './laid-out.js';
import { asText, protect, writeSheet } from './write-sheet.js';

/** What an annex's form says at its head. */
export interface AnnexHead {
  organ: string;
  /** The standard's title and act, in one line. */
  standard: string;
  /** `bản r1 đã công bố`, `bản nháp r1.1 của đơn vị` */
  standing: string;
  state: DataState;
}

/** Writes the form of an annex, filled in with what is known, to a stream and ends it. */
export const writeAnnex = (laid: LaidOut, head: AnnexHead, identity: AnnexIdentity, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.creator = head.organ;
    workbook.created = new Date(identity.at);
    const line = `${head.standard} – ${head.standing}, lấy ra lúc ${formatMoment(identity.at)}`;
    await writeGuide(workbook, line, head.state);
    for (const key of SHEET_ORDER) await writeSheet(workbook, SHEETS[key], laid[key], line, head.state);
    writeIdentity(workbook, identity);
    await workbook.xlsx.write(stream);
  });

const GUIDE_WIDTH = 110;
const SIZE = 11;

async function writeGuide(workbook: ExcelJS.Workbook, line: string, state: DataState): Promise<void> {
  const sheet = workbook.addWorksheet(GUIDE_SHEET, {
    pageSetup: { ...pageSetup(null), fitToHeight: 1 },
    headerFooter: headerFooter(state, GUIDE_SHEET),
    views: [{ state: 'normal', showGridLines: false }],
  });
  sheet.columns = [{ width: GUIDE_WIDTH }];
  const rows = ['HƯỚNG DẪN GÕ PHỤ LỤC BỘ TIÊU CHÍ', line, ...GUIDE];
  for (const [at, text] of rows.entries()) {
    const row = sheet.getRow(at + 1);
    const opens = at === 0 || text.endsWith(':');
    const font = { ...noteStyle.font, bold: opens, italic: false };
    row.getCell(1).value = asText(text);
    row.getCell(1).style = at === 0 ? titleStyle : { ...noteStyle, font };
    row.height = at === 0 ? 26 : heightOf(lines(text, GUIDE_WIDTH, SIZE), SIZE) + (opens ? 4 : 0);
  }
  await protect(sheet);
}
