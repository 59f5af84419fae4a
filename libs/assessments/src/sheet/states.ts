import type { ScoreColumn } from '@chuan-xa/scoring';
import type { AuditAction } from '@chuan-xa/wording';
import type { State } from './assessment.entity.js';

/** What may be done to a sheet. */
export const MOVES = ['submit', 'return', 'accept', 'unlock'] as const;
export type Move = (typeof MOVES)[number];

interface MoveRule {
  from: State[];
  to: State;
  /** Past tense, for the record. */
  action: AuditAction;
  needsReason: boolean;
}

/** verdict.md §4: draft → submitted → accepted; submitted → returned → submitted; accepted –unlock→ returned. */
export const moveRules: Record<Move, MoveRule> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', action: 'assessmentSubmitted', needsReason: false },
  return: { from: ['submitted'], to: 'returned', action: 'assessmentReturned', needsReason: true },
  accept: { from: ['submitted'], to: 'accepted', action: 'assessmentAccepted', needsReason: false },
  unlock: { from: ['accepted'], to: 'returned', action: 'assessmentUnlocked', needsReason: true },
};

/** Which columns take scores in which state: the office's own until it submits, the appraiser's while it is submitted. */
export const openColumns: Record<State, ScoreColumn[]> = {
  draft: ['self', 'district'],
  returned: ['self', 'district'],
  submitted: ['appraised'],
  accepted: [],
};

/** Review, progress and workbook count these; draft and returned are not assessed. */
export const COUNTED: State[] = ['submitted', 'accepted'];
export const isCounted = (state: State): boolean => COUNTED.includes(state);
