import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { FormWorkbook } from '../official-form/index.js';
import { writeDetailSheet } from './detail-sheet.js';
import { writeFlaggedSheet } from './flagged-sheet.js';
import { writeMissingSheet } from './missing-sheet.js';
import { writeNotesSheet } from './notes-sheet.js';
import { writeNtmSheet } from './ntm-sheet.js';
import type { ReviewMeetingReport } from './report.js';
import { writeSummarySheet } from './summary-sheet.js';

/**
 * Writes the workbook `review-meeting.xlsx` to a stream and ends it. Lists are read once, in the order of the sheets, and no faster
 * than the stream takes them. If a list fails or the stream closes early, the stream is destroyed and the error thrown: a half
 * workbook never looks whole.
 */
export async function writeReviewMeeting(report: ReviewMeetingReport, stream: Writable): Promise<void> {
  const ended = finished(stream, { readable: false });
  try {
    await Promise.race([Promise.all([write(report, stream), ended]), ended]);
  } catch (error) {
    stream.destroy(error instanceof Error ? error : undefined);
    await ended.catch(() => undefined);
    throw error;
  }
}

async function write(report: ReviewMeetingReport, stream: Writable): Promise<void> {
  const book = new FormWorkbook(stream, report.state, report.head.organ);
  await writeSummarySheet(book, report);
  await writeFlaggedSheet(book, report);
  await writeDetailSheet(book, report);
  await writeNtmSheet(book, report);
  await writeMissingSheet(book, report);
  await writeNotesSheet(book, report);
  await book.close();
}
