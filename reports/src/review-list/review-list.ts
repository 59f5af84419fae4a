import type { DataState, Day, OfficialHead } from '../official-form/index.js';
import type { Decimal, Decision, OutcomeCell } from '../review-meeting/report.js';

/** One finding as a row; everything ready-made. */
export interface ReviewRow {
  office: string;
  /** With its type where the name alone would not tell it. */
  commune: string;
  zone: string | null;
  /** The year recognised for. */
  year: number;
  decision: Decision;
  total: Decimal | null;
  /** The least sum of points that brings it back. */
  short: Decimal | null;
  /** e.g. `2; 5` */
  belowFloor: string | null;
  disqualified: string | null;
  outcome: OutcomeCell;
  /** Where there is no outcome: what is missing. */
  reasons: string | null;
  wayBack: string | null;
  /** Of the case; null where none was opened. */
  caseState: string | null;
  due: Day | null;
  note: string | null;
}

/** Everything that the workbook of a review's list says. */
export interface ReviewListReport {
  head: OfficialHead;
  state: DataState;
  /** In capitals. */
  title: string;
  /** Under the title: round and moment, what was asked for, whose communes, what every verdict rests on. */
  lines: string[];
  /** In the order of the list; read once. */
  rows: AsyncIterable<ReviewRow>;
  /** Titles of units that are no more: outside the list. */
  former: number;
}
