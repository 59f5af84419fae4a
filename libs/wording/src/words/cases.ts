import { wordFor } from './lookup.js';

/** Where a flagged commune's case stands. */
export type CaseState = 'open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice';

export const caseStateWords: Record<CaseState, string> = {
  open: 'mới mở',
  planAgreed: 'đã thống nhất giải pháp',
  restored: 'đã đạt lại',
  withdrawalProposed: 'đã đề nghị thu hồi',
  withdrawn: 'đã thu hồi',
  reportedToNtmOffice: 'đã báo cáo cơ quan điều phối NTM',
};

/** "đã thống nhất giải pháp" from "planAgreed". */
export const caseStateWord = (state: string | number): string => wordFor(caseStateWords, state);

/** The facts of a case: what each unit states for the meeting. */
export type CaseField =
  'shortcoming' | 'cause' | 'solution' | 'proposal' | 'responsible' | 'dueOn' | 'note' | 'decision';

export const caseFieldWords: Record<CaseField, string> = {
  shortcoming: 'hạn chế',
  cause: 'nguyên nhân',
  solution: 'giải pháp',
  proposal: 'kiến nghị',
  responsible: 'người thực hiện',
  dueOn: 'thời hạn',
  note: 'ghi chú',
  decision: 'quyết định',
};

/** "nguyên nhân" from "cause". */
export const caseFieldWord = (field: string | number): string => wordFor(caseFieldWords, field);
