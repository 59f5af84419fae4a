import type { Writable } from 'node:stream';
import { FormWorkbook, writeLetterhead, writeWhole } from '../official-form/index.js';
import { say, toFill, toSign, toTick } from './by-hand.js';
import { sayRemarks, sayResult, sayState } from './say-result.js';
import { saySubject } from './say-subject.js';
import type { SheetPaper } from './sheet-paper.js';
import { columnsOf, writeItems } from './write-items.js';

export const SHEET_NAME = 'Phiếu chấm điểm';

const SIGNERS = ['TRẠM Y TẾ XÃ', 'TRUNG TÂM Y TẾ', 'ĐOÀN THẨM ĐỊNH'].map((capacity) => ({
  capacity: [capacity],
  name: null,
}));

/** Writes the score sheet of one commune, to be printed and signed, and ends the stream. What nobody has scored is left open for the pen. */
export const writeScoreSheet = (paper: SheetPaper, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => {
    const book = new FormWorkbook(stream, paper.state, paper.head.organ);
    const widths = columnsOf(paper).map(({ width }) => width);
    const sheet = book.sheet({ name: SHEET_NAME, widths, frozen: { rows: 0, columns: 0 }, orientation: 'portrait' });
    writeLetterhead(sheet, paper.centreHead, { form: '', title: 'PHIẾU CHẤM ĐIỂM', lines: saySubject(paper) });
    await writeItems(sheet, paper);
    sheet.blank(8);
    say(sheet, sayState(paper), { italic: true });
    const result = sayResult(paper);
    if (result) for (const [at, text] of result.entries()) say(sheet, text, { bold: at === 0 });
    else toTick(sheet);
    const remarks = sayRemarks(paper);
    for (const text of remarks) say(sheet, text);
    if (remarks.length === 0 && !result) toFill(sheet, 'Ghi chú, minh chứng: ');
    toSign(sheet, [SIGNERS]);
    sheet.close();
    await book.close();
  });
