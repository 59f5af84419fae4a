import type { State } from '@chuan-xa/assessments';
import type { CommuneOn } from '@chuan-xa/places';
import type { FindingView, FormerView, ProgressCounts, ReviewCounts } from '@chuan-xa/reviews';
import type { Answers, Edition, Outcome, ProvisionalParameter, Verdict } from '@chuan-xa/scoring';
import type { Title } from '@chuan-xa/standards';
import type { CaseState, StatementState } from '@chuan-xa/wording';
import type { StatementText } from '../statement/statement.entity.js';

/**
 * What a meeting looks at: a round's results as they stood at one moment, words and names included, so that nothing has to be read or
 * judged again. Plain values throughout: what is written as JSON and read back is the same. Days are `YYYY-MM-DD`, instants ISO 8601,
 * points decimal strings.
 */
export interface Moment {
  round: MomentRound;
  /** As the round pins them, whole. */
  editions: Edition[];
  titles: MomentTitle[];
  /** By office and name. */
  communes: MomentCommune[];
  /** What the offices stated, in the order in which they stand; of a snapshot from before there were any, none. */
  statements: MomentStatement[];
  /** What the department made of them; null: nothing was written. */
  summary: StatementText | null;
}

/** What an office stated for the meeting. */
export interface MomentStatement {
  office: string;
  officeName: string;
  state: StatementState;
  late: boolean;
  confirmedAt: string | null;
  /** Of one that is confirmed; null: of any other its state alone. */
  text: StatementText | null;
}

export interface MomentRound {
  id: string;
  name: string;
  year: number;
  unitsOn: string;
  period: number;
  dueOn: string | null;
  cutOffYear: number;
  illustrative: boolean;
  closedAt: string | null;
  /** The day on which the review stands. */
  day: string;
  /** The instant of which everything is. */
  at: string;
  province: string;
  /** The last act on the record at that instant. */
  record: { number: number; hash: string; at: string | null };
}

/** A title that the round's standards judge. */
export interface MomentTitle {
  title: Title;
  edition: string;
  /** What every counted verdict rests on besides the act, and what some do. */
  provisional: { shared: ProvisionalParameter[]; others: ProvisionalParameter[] };
  /** By office, in the order of the reports; `office` is "" for communes that none answers for. */
  offices: MomentOffice[];
  total: { progress: ProgressCounts; review: ReviewCounts };
  former: FormerView[];
}

export interface MomentOffice {
  office: string;
  name: string;
  progress: ProgressCounts;
  review: ReviewCounts;
}

export interface MomentCommune {
  /** With the zone of the review's day. */
  commune: CommuneOn;
  sheets: MomentSheet[];
  titles: MomentStanding[];
}

/** A commune's sheet under one standard. */
export interface MomentSheet {
  id: string;
  edition: string;
  state: State;
  stateReason: string | null;
  /** How many items have a counted score. */
  entered: number;
  /** null: not assessed. */
  verdict: Verdict | null;
  /** The answers that count; of a sheet that is not assessed, none. */
  answers: Answers;
  last: MomentLast | null;
}

/** What the commune came to when it was last assessed under the same standard. */
export interface MomentLast {
  round: string;
  roundName: string;
  outcome: Outcome;
  total: string | null;
}

/** How a commune stands to one title. */
export interface MomentStanding {
  title: Title;
  /** For the round's year. */
  pledged: boolean;
  /** In the round's year. */
  recognised: boolean;
  /** null: it holds no title under review. */
  finding: MomentFinding | null;
}

export type MomentFinding = Omit<FindingView, 'verdict' | 'case'> & { case: MomentCase | null };

/** What is done about a flagged commune. */
export interface MomentCase {
  id: string;
  state: CaseState;
  shortcoming: string | null;
  cause: string | null;
  solution: string | null;
  responsible: string | null;
  dueOn: string | null;
  decision: string | null;
}
