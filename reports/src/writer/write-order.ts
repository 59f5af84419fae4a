import type { Writable } from 'node:stream';
import { writeWhole } from '../official-form/write-whole.js';
import { writeDocx } from '../paper/write-docx.js';
import { writePdf } from '../paper/write-pdf.js';
import { openReport } from '../review-meeting/whole-report.js';
import { writeReviewMeetingPdf } from '../review-meeting/write-review-meeting-pdf.js';
import { writeReviewMeeting } from '../review-meeting/write-review-meeting.js';
import type { WritingOrder } from './order.js';

/** Writes what is ordered to a stream and ends it; only when all of it has left is it done. */
export function writeOrder(order: WritingOrder, stream: Writable): Promise<void> {
  switch (order.is) {
    case 'docx':
      return writePaper(writeDocx, order.paper, stream);
    case 'pdf':
      return writePaper(writePdf, order.paper, stream);
    case 'review-meeting':
      return writeReviewMeeting(openReport(order.report), stream);
    case 'review-meeting-pdf':
      return writePaper(writeReviewMeetingPdf, openReport(order.report), stream);
  }
}

const writePaper = <T>(write: (of: T) => Promise<Buffer>, paper: T, stream: Writable): Promise<void> =>
  writeWhole(stream, async () => void stream.end(await write(paper)));
