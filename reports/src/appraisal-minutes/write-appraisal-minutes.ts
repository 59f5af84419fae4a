import type { Writable } from 'node:stream';
import { FormWorkbook, writeLetterhead, writeWhole, type FormSheet, type Signature } from '../official-form/index.js';
import { say, toFill, toFillPeople, toSign, toTick } from '../score-sheet/by-hand.js';
import { sayRemarks, sayResult, sayState } from '../score-sheet/say-result.js';
import { sayAct, sayCommune, saySubject } from '../score-sheet/say-subject.js';
import type { SheetPaper } from '../score-sheet/sheet-paper.js';
import { columnsOf, writeItems } from '../score-sheet/write-items.js';

export const SHEET_NAME = 'Biên bản thẩm định';

/** Writes the appraisal team's minutes of one commune, to be filled in, printed and signed, and ends the stream. */
export const writeAppraisalMinutes = (paper: SheetPaper, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => {
    const { head } = paper;
    const book = new FormWorkbook(stream, paper.state, paper.head.organ);
    const widths = columnsOf(paper).map(({ width }) => width);
    const sheet = book.sheet({ name: SHEET_NAME, widths, frozen: { rows: 0, columns: 0 }, orientation: 'portrait' });
    const lines = [`Thẩm định kết quả thực hiện ${paper.edition.title}`, sayCommune(paper)];
    writeLetterhead(sheet, head, { form: '', title: 'BIÊN BẢN THẨM ĐỊNH', lines });
    say(sheet, `Căn cứ Quyết định số ${sayAct(paper)}.`, { italic: true });
    writeMeeting(sheet);
    say(sheet, 'III. NỘI DUNG THẨM ĐỊNH', { bold: true });
    for (const line of saySubject(paper).slice(0, -1)) say(sheet, `- ${line}.`);
    say(sheet, `- ${sayState(paper)}`);
    sheet.blank(6);
    await writeItems(sheet, paper);
    sheet.blank(6);
    for (const remark of sayRemarks(paper)) say(sheet, remark);
    writeOutcome(sheet, paper);
    toSign(sheet, inPairs(head.signatures), head.recipients);
    sheet.close();
    await book.close();
  });

/** When, where and who: known at the place alone. */
function writeMeeting(sheet: FormSheet): void {
  say(sheet, 'I. THỜI GIAN, ĐỊA ĐIỂM', { bold: true });
  toFill(sheet, 'Bắt đầu (giờ, ngày, tháng, năm): ');
  toFill(sheet, 'Địa điểm: ');
  say(sheet, 'II. THÀNH PHẦN', { bold: true });
  say(sheet, '1. Đoàn thẩm định:');
  toFillPeople(sheet, 4);
  say(sheet, '2. Trung tâm Y tế:');
  toFillPeople(sheet, 2);
  say(sheet, '3. Ủy ban nhân dân xã, Trạm Y tế xã:');
  toFillPeople(sheet, 2);
}

function writeOutcome(sheet: FormSheet, paper: SheetPaper): void {
  say(sheet, 'IV. KẾT QUẢ', { bold: true });
  const result = sayResult(paper);
  if (result) for (const text of result) say(sheet, text);
  else toTick(sheet);
  say(sheet, 'V. KIẾN NGHỊ', { bold: true });
  for (let at = 0; at < 4; at += 1) toFill(sheet);
  say(sheet, 'Biên bản được đọc lại cho những người có mặt cùng nghe, thống nhất và ký tên.');
  toFill(sheet, 'Kết thúc (giờ, ngày, tháng, năm); số bản: ');
}

/** Two boxes beside each other: more are too narrow for an upright page. */
const inPairs = (boxes: Signature[]): Signature[][] =>
  boxes.length === 0 ? [] : [boxes.slice(0, 2), ...inPairs(boxes.slice(2))];
