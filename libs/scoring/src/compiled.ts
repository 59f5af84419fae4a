import type { Criterion, Edition, Indicator, NotApplicableRule, PassRule, Zone } from './edition.js';
import type { Range } from './range.js';

/** One row of a level table in hundredths. */
export interface Row {
  bound: number;
  points: number;
}

/** The rows of one zone; null while they are unknown. */
export type Rows = Row[] | null;

export interface Table {
  direction: 'atLeast' | 'atMost';
  rows: Record<Zone, Rows>;
  /** Whether each zone has rows of its own. */
  byZone: boolean;
}

/** What can be answered in a standard scored by points: a criterion as a whole, or one of its indicators. Points in hundredths. */
export interface Item {
  id: string;
  answeredBy: Indicator['answeredBy'];
  max: Range;
  /** The only points that may be given; null: any up to the maximum. */
  levels: readonly number[] | null;
  /** Of an item answered by a measure; null while there is none. */
  table: Table | null;
  mayBeNotApplicable: boolean;
  /** Fewer points than this disqualify; null: never. */
  disqualifiesUnder: Range | null;
  /** The indicator in the edition; null for a criterion answered as a whole. */
  indicator: Indicator | null;
}

export interface CompiledCriterion {
  id: string;
  source: Criterion;
  max: Range;
  whole: Item;
  /** Its indicators where the edition is scored by indicator; empty otherwise. */
  parts: Item[];
}

export interface CompiledPoints {
  kind: 'points';
  edition: Edition;
  pass: PassRule;
  criteria: CompiledCriterion[];
  items: Map<string, Item>;
  /** The maximum of the whole set where it is known: the sum of the criteria, else what the source states. */
  maxTotal: number | null;
  /** True where `maxTotal` had to be taken from the source, the criteria's own maxima not being known. */
  statedTotal: boolean;
  totalPercent: Range;
  criterionPercent: Range;
  /** undefined: unknown. */
  disqualifying: boolean | undefined;
  notApplicable: NotApplicableRule | undefined;
  ids: string[];
}

/** What a threshold asks of its measure, in hundredths of its unit; undefined is unknown. */
export interface CompiledBound {
  direction: 'atLeast' | 'atMost' | undefined;
  value: number | undefined;
  inclusive: boolean | undefined;
  /** null: not asked by sex; unknown: whether it is asked is not known. */
  bySex: 'asked' | 'unknown' | null;
  /** The most the measure can be: 10000 for a percentage, Infinity otherwise. */
  most: number;
}

export interface Threshold {
  id: string;
  indicator: Indicator;
  /** null: answered by yes or no. */
  bound: CompiledBound | null;
}

export interface CompiledThresholds {
  kind: 'threshold';
  edition: Edition;
  thresholds: Threshold[];
  items: Map<string, Threshold>;
  ids: string[];
}

export interface Unscorable {
  kind: 'unscorable';
}

export type Compiled = CompiledPoints | CompiledThresholds | Unscorable;
