import { wordFor } from './lookup.js';

/** How far an office is with what it states for a meeting. */
export type StatementState = 'missing' | 'draft' | 'submitted' | 'confirmed';

export const statementStateWords: Record<StatementState, string> = {
  missing: 'chưa có',
  draft: 'đang soạn',
  submitted: 'đã nộp',
  confirmed: 'đã xác nhận',
};

/** "đang soạn" from "draft". */
export const statementStateWord = (state: string | number): string => wordFor(statementStateWords, state);

/** The parts of a statement, in the order in which they are read. */
export const statementPartWords = {
  shortcomings: 'hạn chế',
  causes: 'nguyên nhân',
  solutions: 'giải pháp',
  proposals: 'kiến nghị, đề xuất',
} as const;
