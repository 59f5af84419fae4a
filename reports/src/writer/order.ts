import type { Paper } from '../paper/paper.js';
import type { WholeReport } from '../review-meeting/whole-report.js';

/** A file to be written: plain values throughout, since they go to another process. Nothing is read or judged there. */
export type WritingOrder =
  { is: 'docx' | 'pdf'; paper: Paper } | { is: 'review-meeting' | 'review-meeting-pdf'; report: WholeReport };

/** What the server tells the writing process. */
export interface Written {
  order: WritingOrder;
  /** Where the file is to be. */
  path: string;
}

/** What it answers; null: the file is there. */
export interface Fault {
  message: string;
  stack: string | undefined;
}
