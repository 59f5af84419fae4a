import { wordFor } from './lookup.js';

/** The three columns beside each other; none overwrites another. */
export type ScoreColumn = 'self' | 'district' | 'appraised';
export const columnWords: Record<ScoreColumn, string> = {
  self: 'tự chấm',
  district: 'phúc tra',
  appraised: 'thẩm định',
};
/** "phúc tra" from "district". */
export const columnWord = (column: string | number): string => wordFor(columnWords, column);

export type AssessmentState = 'draft' | 'submitted' | 'accepted' | 'returned';
export const stateWords: Record<AssessmentState, string> = {
  draft: 'đang nhập',
  submitted: 'đã nộp',
  accepted: 'đã thẩm định',
  returned: 'bị trả lại',
};

/** As the first page counts sheets: a draft in which nothing is entered stands apart. */
export const sheetStandWords: Record<'notStarted' | AssessmentState, string> = {
  notStarted: 'chưa nhập',
  ...stateWords,
};

/** "đã nộp" from "submitted"; with a progress, "đang nhập 3/10" from "draft". */
export const stateWord = (state: string | number, progress?: { entered: number; of: number }): string => {
  const word = wordFor(stateWords, state);
  return state === 'draft' && progress ? `${word} ${progress.entered}/${progress.of}` : word;
};

/** What moves a sheet from one state to the next. */
export type AssessmentMove = 'submit' | 'return' | 'accept' | 'unlock';
export const moveWords: Record<AssessmentMove, string> = {
  submit: 'nộp',
  return: 'trả lại',
  accept: 'xác nhận thẩm định',
  unlock: 'mở khóa',
};
export const moveWord = (move: string | number): string => wordFor(moveWords, move);
