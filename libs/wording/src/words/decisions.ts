import { wordFor } from './lookup.js';

/** What is written down at a meeting. */
export type DecisionKind = 'decision' | 'note';

export const decisionKindWords: Record<DecisionKind, string> = { decision: 'kết luận', note: 'ghi chép' };

/** "kết luận" from "decision". */
export const decisionKindWord = (kind: string | number): string => wordFor(decisionKindWords, kind);
