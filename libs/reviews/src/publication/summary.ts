import type { ValueChange } from '@chuan-xa/standards';
import type { Effect, ReviewEffect } from './effect.js';

/** What is kept of what a publication changed; the verdicts that it replaced are kept whole beside it. */
export interface Summary {
  values: ValueChange[];
  /** Ids and names of the rounds that were moved. */
  rounds: { id: string; name: string }[];
  sheets: { judged: number; unchanged: number; otherwise: number; flips: number; unfit: number };
  reviews: ReviewEffect[];
}

export const summaryOf = ({ values, rounds, sheets, reviews }: Effect): Summary => ({
  values,
  rounds: rounds.filter(({ moves }) => moves).map(({ id, name }) => ({ id, name })),
  sheets: { ...sheets, flips: sheets.flips.length, unfit: sheets.unfit.length },
  reviews,
});
