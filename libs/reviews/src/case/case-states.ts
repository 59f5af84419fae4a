import type { CaseState } from '@chuan-xa/wording';

export const CASE_STATES = [
  'open',
  'planAgreed',
  'restored',
  'withdrawalProposed',
  'withdrawn',
  'reportedToNtmOffice',
] as const;

/**
 * verdict.md §5: open → plan agreed → restored, or withdrawal proposed → withdrawn; of an NTM title reported to its office
 * instead, because health alone withdraws none. Whatever is closed may open again.
 */
export const caseMoves: Record<CaseState, CaseState[]> = {
  open: ['planAgreed', 'restored', 'withdrawalProposed', 'reportedToNtmOffice'],
  planAgreed: ['open', 'restored', 'withdrawalProposed', 'reportedToNtmOffice'],
  withdrawalProposed: ['planAgreed', 'restored', 'withdrawn'],
  reportedToNtmOffice: ['planAgreed', 'restored', 'open'],
  restored: ['open'],
  withdrawn: ['open'],
};
