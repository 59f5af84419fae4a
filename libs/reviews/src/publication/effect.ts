import type { Outcome } from '@chuan-xa/scoring';
import type { Title, ValueChange } from '@chuan-xa/standards';
import type { ReviewCounts } from '../review/review-titles.js';

/** A round whose sheets are judged by the edition. */
export interface RoundEffect {
  id: string;
  name: string;
  open: boolean;
  /** That it pins now. */
  revision: string;
  /** Open, and pinned to what was published last: it would go on with the new revision. */
  moves: boolean;
}

/** Points as decimal strings. */
export interface Standing {
  outcome: Outcome;
  total: string | null;
}

interface OfSheet {
  sheet: string;
  round: string;
  edition: string;
  code: string;
  commune: string;
  office: string;
}

/** A counted sheet whose outcome would be another. */
export interface Flip extends OfSheet {
  before: Standing;
  after: Standing;
  /** Why it would be so, in sentences. */
  why: string[];
}

/** A counted score that was right and would not fit any more. */
export interface Unfit extends OfSheet {
  item: string;
  /** "3 điểm" */
  value: string;
  why: string;
}

/** Of counted sheets (submitted, accepted): `judged` = `unchanged` + `otherwise` + flips. */
export interface SheetEffects {
  judged: number;
  unchanged: number;
  /** The same outcome, with another total, other reasons, or another way back. */
  otherwise: number;
  flips: Flip[];
  unfit: Unfit[];
}

export interface ReviewEffect {
  round: string;
  title: Title;
  before: ReviewCounts;
  after: ReviewCounts;
}

export interface NamedRevision {
  revision: string;
  sha256: string;
}

/** Everything that publishing a draft would change. */
export interface Effect {
  /** Null: nothing of the edition is published yet. */
  from: NamedRevision | null;
  to: NamedRevision;
  values: ValueChange[];
  rounds: RoundEffect[];
  sheets: SheetEffects;
  reviews: ReviewEffect[];
  /** Values newly known from the act while the edition has no copy of any act: above 0 it cannot be published. */
  withoutAct: number;
}
