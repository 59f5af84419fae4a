import type { Outcome } from '@chuan-xa/scoring';
import { isNtmTitle } from './titles.js';

/** A commune without a counted sheet has no outcome: it has neither passed nor failed. */
export type OutcomeOrNone = Outcome | 'notAssessed';
export type ReviewOutcome = 'maintained' | 'noLongerMeets' | 'undetermined' | 'notAssessed';

export const outcomeWords: Record<OutcomeOrNone, string> = {
  met: 'đạt',
  notMet: 'không đạt',
  undetermined: 'chưa xác định',
  notAssessed: 'chưa đánh giá',
};

/** One look everywhere: told by shape as well as by word and colour. */
export const outcomeMarks: Record<OutcomeOrNone, string> = {
  met: '●',
  notMet: '▼',
  undetermined: '◐',
  notAssessed: '○',
};

/** The outcome whose mark and colour a review's outcome wears. */
export const outcomeOfReview: Record<ReviewOutcome, OutcomeOrNone> = {
  maintained: 'met',
  noLongerMeets: 'notMet',
  undetermined: 'undetermined',
  notAssessed: 'notAssessed',
};

const reviewWords: Record<ReviewOutcome, string> = {
  maintained: 'còn đạt',
  noLongerMeets: 'không còn đạt',
  undetermined: 'chưa xác định',
  notAssessed: 'chưa đánh giá',
};

/** "không đạt" from "notMet". */
export const outcomeWord = (outcome: OutcomeOrNone): string => outcomeWords[outcome];

/** "▼ không đạt" from "notMet". */
export const markedOutcome = (outcome: OutcomeOrNone): string => `${outcomeMarks[outcome]} ${outcomeWords[outcome]}`;

/**
 * "không còn đạt"; for an NTM title "không còn đạt tiêu chí y tế", because health alone withdraws none (18/2022/QĐ-TTg).
 * @param title code of the title reviewed
 */
export const reviewWord = (outcome: ReviewOutcome, title: string): string => {
  const judged = outcome === 'maintained' || outcome === 'noLongerMeets';
  return judged && isNtmTitle(title) ? `${reviewWords[outcome]} tiêu chí y tế` : reviewWords[outcome];
};

/** "▼ không còn đạt tiêu chí y tế". */
export const markedReview = (outcome: ReviewOutcome, title: string): string =>
  `${outcomeMarks[outcomeOfReview[outcome]]} ${reviewWord(outcome, title)}`;
