import type { Answer } from './verdict.js';

export const SCORE_COLUMNS = ['self', 'district', 'appraised'] as const;
/** Whose scores: the unit's own, the district's, the appraiser's. They stand beside each other, none overwrites another. */
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** The id under which the declaration of điểm liệt is kept beside the scores. */
export const DISQUALIFIED = 'disqualified';

/** The ids of a column's remarks on the whole sheet: a note, and where the evidence is to be found. */
export const REMARKS = ['note', 'evidence'] as const;
const ITEM_NOTE = 'note:';

/** "note:7.35": the id of a note on one criterion or indicator. */
export const itemNoteId = (item: string): string => `${ITEM_NOTE}${item}`;

/** The criterion or indicator that a note is about, "7.35" of "note:7.35"; null where the id is of no such note. */
export const notedItem = (id: string): string | null => (id.startsWith(ITEM_NOTE) ? id.slice(ITEM_NOTE.length) : null);

/** Whether a cell's id is of a remark on the whole sheet. */
export const isSheetRemark = (id: string): boolean => (REMARKS as readonly string[]).includes(id);

/** Whether a cell counts for nothing: it says something beside the scores, of the whole sheet or of one item. */
export const isRemark = (id: string): boolean => isSheetRemark(id) || notedItem(id) !== null;

/** What a cell holds: an answer, the declaration of điểm liệt, a remark, or nothing. */
export type CellValue = Answer | { declared: boolean } | { text: string } | null;

/** A cell of a sheet with its place; null: nothing, or cleared. */
export interface SheetCell {
  id: string;
  column: ScoreColumn;
  value: CellValue;
}
