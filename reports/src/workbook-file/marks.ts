/** What is wrong at one cell of a person's own workbook: shown there in colour and as a comment. */
export interface Mark {
  /** Null: the first sheet. */
  sheet: string | null;
  /** `B17`; null where the file or the sheet as a whole is meant: shown at A1. */
  cell: string | null;
  /** What is wrong and what to do, in Vietnamese. */
  text: string;
}
