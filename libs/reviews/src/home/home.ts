import type { State } from '@chuan-xa/assessments';
import type { Title } from '@chuan-xa/standards';

/** How many sheets stand where; together all of them. `notStarted`: a draft in which nothing that counts is entered. */
export type ByState = Record<'notStarted' | State, number>;

export interface StandardCount {
  standard: string;
  shortTitle: string;
  /** The title that it judges today; null: none. */
  title: Title | null;
  sheets: number;
  byState: ByState;
  /** Sheets with every item entered, whatever their state. */
  complete: number;
}

/** A sheet that came back. */
export interface ReturnedSheet {
  sheet: string;
  code: string;
  commune: string;
  standard: string;
  reason: string | null;
  by: string;
  at: Date;
}

/** An office whose submitted sheets wait for appraisal. */
export interface WaitingOffice {
  office: string;
  officeName: string;
  sheets: number;
}

/** Like acts of one person as one line. */
export interface OthersActs {
  /** The latest of them. */
  at: Date;
  by: string;
  /** "ghi 300 ô điểm, 20 xã" */
  what: string;
  /** Where all are of one commune. */
  commune: string | null;
  /** Where all are of one sheet. */
  sheet: string | null;
  count: number;
}

/** What who signs in sees first of a round. Parts that are not of their role are empty. */
export interface Home {
  since: Date | null;
  /** Of an open round with a day on which it is due; `daysLeft` under zero: overdue. */
  due: { dueOn: string; daysLeft: number } | null;
  standards: StandardCount[];
  returned: ReturnedSheet[];
  waiting: WaitingOffice[];
  changes: OthersActs[];
  cases: { open: number; overdue: number };
  /** Titles held today whose term ends within 90 days. */
  expiring: number;
}
