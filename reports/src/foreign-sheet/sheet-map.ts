import type { ReadOptions } from '../workbook-file/read-table.js';

/** Whose score a column holds. */
export type ScoreColumn = 'self' | 'district' | 'appraised';
export const SCORE_COLUMNS = ['self', 'district', 'appraised'] as const satisfies readonly ScoreColumn[];

/** One column of the sheet, by any spelling of its head (`group > head` under a merged head) or by its place. */
export interface ColumnRef {
  heads: string[];
  /** From 1; null when it is found by its head. */
  number: number | null;
  /** Where the map says so, for a fault: the field and its line. */
  path: string;
  place: string;
}

/** A fact that stands in a column, or is the same for the whole file. */
export type Source = { kind: 'column'; column: ColumnRef } | { kind: 'constant'; text: string };

export type DistrictSource =
  | Source
  /** Each district once, above or beside its first commune. */
  | { kind: 'column'; column: ColumnRef; fillDown: true }
  /** Rows such as "I. Huyện Tràng Định" above the communes. */
  | { kind: 'groupRows' };

export interface CommuneSource {
  name: ColumnRef | null;
  type: Source | null;
  district: DistrictSource | null;
  code: ColumnRef | null;
}

/** Where the head stands: rows by number, or found by a text in it; null when every column is named by its place. */
export type Head = { kind: 'rows'; from: number; to: number } | { kind: 'find'; texts: string[]; rows: number | null };

export type AnswerKind = 'points' | 'value' | 'male' | 'female' | 'met';
export const ANSWER_KINDS = ['points', 'value', 'male', 'female', 'met'] as const satisfies readonly AnswerKind[];

export interface AnswerColumn {
  column: ColumnRef;
  id: string;
  scores: ScoreColumn;
  answer: AnswerKind;
  /** Words that mean the same as an empty cell. */
  blank: string[];
  notApplicable: string[];
  /** Of `met`. */
  yes: string[];
  no: string[];
}

export interface DisqualifiedColumn {
  column: ColumnRef;
  scores: ScoreColumn;
  yes: string[];
  no: string[];
  /** What an empty cell means: nothing was declared, or nothing disqualifies. */
  blank: 'undeclared' | 'no';
}

interface CommonMap {
  read: ReadOptions;
  head: Head | null;
  /** The first row of data; null: the row under the head. */
  dataFrom: number | null;
  commune: CommuneSource;
  /** Rows that begin the table's end: signatures, notes. */
  end: string[];
  /** Rows to leave out: subtotals. */
  skip: string[];
}

export interface AssessmentsMap extends CommonMap {
  kind: 'assessments';
  edition: string;
  answers: AnswerColumn[];
  disqualified: DisqualifiedColumn | null;
}

/** As titles are written in code; see `wording`. */
export const TITLES = ['BTCQGYTX', 'ntm', 'ntm-advanced', 'ntm-model'] as const;
export type TitleCode = (typeof TITLES)[number];

export interface RecognitionsMap extends CommonMap {
  kind: 'recognitions';
  title: Source;
  /** The office's own words for titles, besides the usual ones. */
  titleWords: [word: string, title: TitleCode][];
  year: Source;
  decisionNumber: Source;
  /** Null: it stands in the number's cell, "99/QĐ-UBND ngày 26/01/2023". */
  decisionDate: Source | null;
  termEnd: { column: ColumnRef; counts: 'lastDay' | 'dayAfter' } | null;
  edition: Source | null;
  note: ColumnRef | null;
}

export type SheetMap = AssessmentsMap | RecognitionsMap;
