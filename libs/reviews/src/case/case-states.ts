import type { Title } from '@chuan-xa/standards';
import type { CaseState } from '@chuan-xa/wording';

export const CASE_STATES = [
  'open',
  'planAgreed',
  'restored',
  'withdrawalProposed',
  'withdrawn',
  'reportedToNtmOffice',
] as const;

/** A closed case takes no facts until it is opened again. */
export const isClosed = (state: CaseState): boolean => state === 'restored' || state === 'withdrawn';

/**
 * verdict.md §5: open → plan agreed → restored, or withdrawal proposed → withdrawn; of an NTM title reported to its office
 * instead, because health alone withdraws none. Whatever is closed may open again.
 */
export const caseMoves: Record<CaseState, CaseState[]> = {
  open: ['planAgreed'],
  planAgreed: ['restored', 'withdrawalProposed', 'reportedToNtmOffice'],
  withdrawalProposed: ['planAgreed', 'restored', 'withdrawn'],
  reportedToNtmOffice: ['planAgreed', 'restored'],
  restored: ['open'],
  withdrawn: ['open'],
};

/** Where a case of the title may move: an NTM title is not withdrawn here, and only an NTM title is reported to its office. */
export const nextStates = (title: Title, state: CaseState): CaseState[] =>
  caseMoves[state].filter((to) =>
    title === 'BTCQGYTX' ? to !== 'reportedToNtmOffice' : to !== 'withdrawalProposed' && to !== 'withdrawn',
  );
