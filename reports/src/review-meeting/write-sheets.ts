import type { FormBook } from '../official-form/index.js';
import { writeDetailSheet } from './detail-sheet.js';
import { writeFiguresSheet } from './figures-sheet.js';
import { writeFlaggedSheet } from './flagged-sheet.js';
import { writeMissingSheet } from './missing-sheet.js';
import { writeNotesSheet } from './notes-sheet.js';
import { writeNtmSheet } from './ntm-sheet.js';
import type { ReviewMeetingReport } from './report.js';
import { writeStatementsSheet } from './statements-sheet.js';
import { writeSummarySheet } from './summary-sheet.js';

/** Writes all sheets in their order. Lists are read once, and no faster than the book takes them. */
export async function writeSheets(report: ReviewMeetingReport, book: FormBook): Promise<void> {
  await writeSummarySheet(book, report);
  await writeFlaggedSheet(book, report);
  await writeDetailSheet(book, report);
  await writeNtmSheet(book, report);
  await writeMissingSheet(book, report);
  await writeNotesSheet(book, report);
  if (report.statements.length > 0 || report.statementSummary !== null) await writeStatementsSheet(book, report);
  if (report.figures.length > 0) await writeFiguresSheet(book, report);
}
