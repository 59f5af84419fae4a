import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { hangPictures, type HungPicture } from '../pictures/hang-pictures.js';
import { FormWorkbook, writeWhole } from '../official-form/index.js';
import type { ReviewMeetingReport } from './report.js';
import { writeSheets } from './write-sheets.js';

/**
 * Writes the workbook `review-meeting.xlsx` to a stream and ends it. Lists are read once, in the order of the sheets, and no faster
 * than the stream takes them. With figures the workbook is held whole for a moment: pictures are hung into what was streamed.
 */
export const writeReviewMeeting = (report: ReviewMeetingReport, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => {
    if (report.figures.length === 0) await writeWorkbook(report, stream);
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
  const [pictures] = await Promise.all([writeWorkbook(report, kept), finished(kept)]);
  return hangPictures(Buffer.concat(pieces), pictures);
}

/** Writes the workbook, and gives the pictures for which it has left room. */
async function writeWorkbook(report: ReviewMeetingReport, stream: Writable): Promise<HungPicture[]> {
  const book = new FormWorkbook(stream, report.state, report.head.organ);
  await writeSheets(report, book);
  await book.close();
  return book.pictures;
}
