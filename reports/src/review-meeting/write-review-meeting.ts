import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { hangPictures, type HungPicture } from '../pictures/hang-pictures.js';
import { FormWorkbook, writeWhole } from '../official-form/index.js';
import { writeDetailSheet } from './detail-sheet.js';
import { writeFiguresSheet } from './figures-sheet.js';
import { writeFlaggedSheet } from './flagged-sheet.js';
import { writeMissingSheet } from './missing-sheet.js';
import { writeNotesSheet } from './notes-sheet.js';
import { writeNtmSheet } from './ntm-sheet.js';
import type { ReviewMeetingReport } from './report.js';
import { writeStatementsSheet } from './statements-sheet.js';
import { writeSummarySheet } from './summary-sheet.js';

/**
 * Writes the workbook `review-meeting.xlsx` to a stream and ends it. Lists are read once, in the order of the sheets, and no faster
 * than the stream takes them. With figures the workbook is held whole for a moment: pictures are hung into what was streamed.
 */
export const writeReviewMeeting = (report: ReviewMeetingReport, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => {
    if (report.figures.length === 0) await writeSheets(report, stream);
    else stream.end(await writtenWithPictures(report));
  });

async function writtenWithPictures(report: ReviewMeetingReport): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const kept = new Writable({
    write(piece: Buffer, _, done) {
      pieces.push(piece);
      done();
    },
  });
  const [pictures] = await Promise.all([writeSheets(report, kept), finished(kept)]);
  return hangPictures(Buffer.concat(pieces), pictures);
}

/** Writes the sheets, and gives the pictures for which they have left room. */
async function writeSheets(report: ReviewMeetingReport, stream: Writable): Promise<HungPicture[]> {
  const book = new FormWorkbook(stream, report.state, report.head.organ);
  await writeSummarySheet(book, report);
  await writeFlaggedSheet(book, report);
  await writeDetailSheet(book, report);
  await writeNtmSheet(book, report);
  await writeMissingSheet(book, report);
  await writeNotesSheet(book, report);
  if (report.statements.length > 0 || report.statementSummary !== null) await writeStatementsSheet(book, report);
  const pictures = report.figures.length === 0 ? [] : await writeFiguresSheet(book, report);
  await book.close();
  return pictures;
}
