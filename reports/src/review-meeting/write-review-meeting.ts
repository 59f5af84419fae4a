import type { Writable } from 'node:stream';
import { FormWorkbook, writeWhole } from '../official-form/index.js';
import { writeDetailSheet } from './detail-sheet.js';
import { writeFlaggedSheet } from './flagged-sheet.js';
import { writeMissingSheet } from './missing-sheet.js';
import { writeNotesSheet } from './notes-sheet.js';
import { writeNtmSheet } from './ntm-sheet.js';
import type { ReviewMeetingReport } from './report.js';
import { writeSummarySheet } from './summary-sheet.js';

/**
 * Writes the workbook `review-meeting.xlsx` to a stream and ends it. Lists are read once, in the order of the sheets, and no faster
 * than the stream takes them.
 */
export const writeReviewMeeting = (report: ReviewMeetingReport, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => {
    const book = new FormWorkbook(stream, report.state, report.head.organ);
    await writeSummarySheet(book, report);
    await writeFlaggedSheet(book, report);
    await writeDetailSheet(book, report);
    await writeNtmSheet(book, report);
    await writeMissingSheet(book, report);
    await writeNotesSheet(book, report);
    await book.close();
  });
