import type { How, Zone } from './edition.js';

/** A decimal string, `^\d{1,3}(\.\d{1,2})?$`. */
export type Decimal = string;

export type Answer =
  | { points: Decimal }
  | { value: Decimal }
  | { male: Decimal; female: Decimal }
  | { met: boolean }
  | { notApplicable: true };

/** By criterion or indicator id; an absent id is not answered, which is never zero. */
export type Answers = Record<string, Answer>;

export type Outcome = 'met' | 'notMet' | 'undetermined';

/** Whose scores the verdict rests on. `mixed`: the district's, but for `appraised` cells; `notAppraised` are still the district's. */
export type Basis = { kind: 'trial' | 'district' | 'appraised' } | { kind: 'mixed'; notAppraised: string[] };

export interface Context {
  /** Absent: not known, so every zone is possible. */
  zone?: Zone | null;
  /** Declared while the edition does not know its disqualifying indicators; null or absent: not declared. */
  disqualified?: boolean | null;
  /** Absent: a trial. */
  basis?: Basis;
  /** Indicators held as met by a title in its term although the round's own verdict is notMet. */
  titleAtRisk?: string[];
}

/** In the order in which they are listed. */
export type Reason =
  | { code: 'TOTAL_BELOW'; have: Decimal; need: Decimal; short: Decimal }
  | { code: 'CRITERION_BELOW'; criterion: string; have: Decimal; need: Decimal; short: Decimal }
  | { code: 'DISQUALIFIED'; indicator?: string }
  | {
      code: 'INDICATOR_BELOW';
      indicator: string;
      have: Decimal | boolean;
      need: Decimal | boolean;
      short: Decimal | null;
      sex?: 'male' | 'female';
      direction?: 'atLeast' | 'atMost';
    }
  | { code: 'NOT_ANSWERED'; ids: string[] }
  | { code: 'PARAMETER_UNKNOWN'; parameters: string[] }
  | { code: 'TITLE_AT_RISK'; indicator: string };

/** One raise. Of a threshold indicator `from` and `to` are measures, `beyond` says that the bound itself may not be enough. */
export interface Step {
  id: string;
  from: Decimal | null;
  to: Decimal;
  beyond?: boolean;
  sex?: 'male' | 'female';
  /** Of an indicator scored by a measure: the measure that earns `to`. */
  measure?: Decimal;
}

export interface WayBack {
  possible: boolean;
  /** Least sum of points, "0" when met already; null in a threshold edition or when not possible. */
  points: Decimal | null;
  steps: Step[];
  /** What must be mended or declared first: "disqualified", "zone", or an indicator's id. */
  clear: string[];
  /** Unknown parameters that stand in the way, where `possible` is false. */
  parameters?: string[];
}

export interface CriterionResult {
  id: string;
  /** Sum of what is answered; null when nothing is, or in a threshold edition. */
  points: Decimal | null;
  /** The best it can still be. */
  best: Decimal | null;
  /** Of what applies; null while it is not known. */
  max: Decimal | null;
  /** null while it is not known, or when nothing of the criterion applies. */
  floor: Decimal | null;
}

/**
 * Ids of parameters, here and in reasons: `pass.totalPercent`, `pass.criterionPercent`, `pass.disqualifying`, `notApplicable`,
 * `maxTotal`, or an item's: `7.maxPoints`, `7.35.levels`, `7.35.levelTable`, `7.35.levelTable.2` (zone 2), `7.35.disqualifiesUnder`,
 * `15.3.bound.value`, `15.3.bound.inclusive`, `15.1.bound.bySex`.
 */
export interface ProvisionalParameter {
  id: string;
  how: How;
  citation: string | null;
}

export interface Verdict {
  outcome: Outcome;
  basis: Basis;
  /** True when the verdict rests on anything not read in the act itself. */
  provisional: boolean;
  provisionalParameters: ProvisionalParameter[];
  /** Sum of what is answered; null when nothing is, or in a threshold edition. */
  total: Decimal | null;
  /** The best it can still be; null where nothing known bounds it. */
  totalBest: Decimal | null;
  /** Of what applies; null while it is not known. */
  maxTotal: Decimal | null;
  criteria: CriterionResult[];
  reasons: Reason[];
  wayBack: WayBack;
  edition: { id: string; revision: string; sha256: string };
  engine: string;
}

/** The part of a verdict that is judged: all but whose scores, which edition and which engine. */
export type Judgement = Omit<Verdict, 'basis' | 'edition' | 'engine'>;

/** An input error at its field, e.g. `answers.7.points`; never a verdict. */
export interface InputError {
  field: string;
  code:
    | 'UNKNOWN_ID'
    | 'NOT_A_DECIMAL'
    | 'OVER_MAXIMUM'
    | 'NO_SUCH_LEVEL'
    | 'WRONG_KIND_OF_ANSWER'
    | 'BOTH_CRITERION_AND_INDICATORS'
    | 'BOTH_SEXES_NEEDED'
    | 'NOT_APPLICABLE_REFUSED'
    | 'UNKNOWN_ZONE'
    | 'NOT_A_BOOLEAN'
    | 'NOT_SCORABLE';
  /** What a sentence needs: the maximum, the levels, the text given. */
  values?: Record<string, string>;
}

export type Evaluation = { ok: true; verdict: Verdict } | { ok: false; errors: InputError[] };
