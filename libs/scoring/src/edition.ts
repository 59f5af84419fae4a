/**
 * The shape of a standard's edition: what the law asks, as data. Every number is a decimal string
 * (`^\d{1,3}(\.\d{1,2})?$`), every value carries how it is known and where it is written.
 * The YAML files in `database/reference/standards/` have exactly this shape.
 */

/** How a value is known. `unknown` is a value in its own right: it is never zero, and never a guess. */
export type How = 'act' | 'secondary' | 'borrowed' | 'unknown';

/** A value of the law with its own citation. `borrowed` names both acts: whose value it is, and for which it stands in. */
export type Parameter<T> =
  | { how: 'act' | 'secondary'; value: T; citation: string; note?: string }
  | { how: 'borrowed'; value: T; citation: string; standsFor: string; note?: string }
  | { how: 'unknown'; citation?: string; note?: string };

export type ScoredBy = 'criterion' | 'indicator' | 'threshold';
export type CommuneType = 'xã' | 'phường' | 'thị trấn';
/** The zone of Decision 1300; not the khu vực of ethnic-minority policy. */
export type Zone = '1' | '2' | '3';
export type NotApplicableRule = 'countsZero' | 'leavesDenominator';

export interface Act {
  number: string;
  date: string;
  issuer: string;
  title: string;
}

/** One row of a level table: a measure that reaches `bound` (in the table's direction, bound included) earns `points`. */
export interface LevelRow {
  bound: string;
  points: string;
}

/** How a measure earns points; one table for all zones, or one a zone. */
export interface LevelTable {
  direction: 'atLeast' | 'atMost';
  /** Rows in falling order of points; a measure that reaches none earns nothing. */
  rows: Parameter<LevelRow[]> | Record<Zone, Parameter<LevelRow[]>>;
}

/** What a threshold indicator asks of its measure. */
export interface Bound {
  direction: 'atLeast' | 'atMost';
  value: Parameter<string>;
  /** Whether the bound itself passes; `unknown` makes a measure exactly on it undetermined. */
  inclusive: Parameter<boolean>;
  unit: string;
  /** "áp dụng đạt cho cả nam và nữ": each sex must reach the bound. Absent: not asked. */
  bySex?: Parameter<boolean>;
}

export interface Indicator {
  /** criterion.number, e.g. "7.35" */
  id: string;
  title: string;
  citation: string;
  /** Absent in a threshold edition. */
  maxPoints?: Parameter<string>;
  /** `points`: typed directly; `value`: a measure, by its level table or bound; `met`: yes or no. */
  answeredBy: 'points' | 'value' | 'met';
  /** The only points that may be given (for `points`); absent: any from 0 to the maximum. */
  levels?: Parameter<string[]>;
  levelTable?: LevelTable;
  bound?: Bound;
  mayBeNotApplicable?: boolean;
  /** Fewer points than this disqualify the commune whatever its total. */
  disqualifiesUnder?: Parameter<string>;
  /** Derived in a stored assessment and refused when written by hand (15.2). */
  derivedFrom?: 'healthRecognition';
  /** What is known of the indicator but cannot be computed with, as text with its citation. */
  knownText?: { text: string; citation: string }[];
}

export interface Criterion {
  /** "1" … "10" */
  id: string;
  name: string;
  citation: string;
  /** Absent in a threshold edition. */
  maxPoints?: Parameter<string>;
  /** Empty while the annex is not in hand. In a revision scored by criterion they are for reading only. */
  indicators: Indicator[];
}

export interface PassRule {
  /** Least share of the total, per cent, bound included. */
  totalPercent: Parameter<string>;
  /** Least share of each criterion, per cent, bound included. */
  criterionPercent: Parameter<string>;
  /** Whether anything disqualifying (điểm liệt) fails the commune. */
  disqualifying: Parameter<boolean>;
}

export interface Edition {
  id: string;
  /** Shipped: r1, r2 …; the office's own: r1.1 … */
  revision: string;
  /** Of the revision's canonical text; empty only while it is being loaded. */
  sha256: string;
  title: string;
  shortTitle: string;
  act: Act;
  correctedBy: Act[];
  inForce: { from: Parameter<string>; to: Parameter<string> | null };
  appliesTo: CommuneType[];
  scoredBy: ScoredBy;
  /** Years a recognition under this edition runs, unless its own decision names another. */
  termYears: Parameter<number>;
  /** `null` in an edition whose answers do not depend on the zone. */
  zones: Record<Zone, { text: string; citation: string }> | null;
  /** `declared`: the edition does not know its disqualifying indicators, so it is declared; `indicators`: it follows from them. */
  disqualifiedBy: 'declared' | 'indicators';
  notApplicable: Parameter<NotApplicableRule>;
  /** `null` in a threshold edition, where every indicator must hold. */
  pass: PassRule | null;
  /** The sum of the criteria's maxima, as the source states it: checked against them by the loader. */
  maxTotal: Parameter<string> | null;
  /** Another edition to whose criteria this one refers (kiểu mẫu → nâng cao), copied in by the loader. */
  refersTo: { edition: string; citation: string } | null;
  criteria: Criterion[];
  /** Set in data that is invented, so that nothing made from it can pass for law. */
  invented?: boolean;
}
