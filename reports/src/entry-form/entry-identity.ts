import type { CellValue, ScoreColumn } from '@chuan-xa/assessments';
import type { Identity } from '../workbook-file/index.js';

/** Of how the form is laid out; a form of another is refused. */
export const ENTRY_VERSION = 1;

/** What an entry workbook says of itself: of which round, office and column, and what stood in each cell when it was taken out. */
export interface EntryIdentity extends Identity {
  form: 'entry';
  round: string;
  /** Null: the whole province's, for the appraisers. */
  office: string | null;
  /** Into which column its cells are written. */
  column: ScoreColumn;
  sheets: EntrySheetIdentity[];
}

export interface EntrySheetIdentity {
  /** As it was named: by this name it is known again. */
  name: string;
  edition: string;
  revision: string;
  sha256: string;
  /** By the commune's code. */
  rows: Record<string, EntryRowIdentity>;
}

export interface EntryRowIdentity {
  assessment: string;
  /** By item id (`7`, `7.35`, `disqualified`, `note`, `evidence`): version and value that stood in its cells; absent: nothing ever did. */
  cells: Record<string, { version: number; value: CellValue }>;
}

/**
 * Keys of an entry sheet's columns in its hidden row of keys, after `cx:`: `code` is the commune's, an item's id is its points, value, or
 * có/không; by sex `7.35:male` and `7.35:female`; and these.
 */
export const CODE_KEY = 'code';
