import type { Tx } from '@chuan-xa/platform';
import type { Book, Identity, ImportFault, Watch } from '../workbook-file/index.js';

/** What can be brought in from a file. */
export const IMPORT_KINDS = [
  'assessments',
  'recognitions',
  'pledges',
  'zones',
  'communes',
  'accounts',
  'standard',
] as const;
export type ImportKindName = (typeof IMPORT_KINDS)[number];

/** A place in the person's own file. */
export interface Place {
  /** Null in a CSV and for the file as a whole. */
  sheet: string | null;
  cell: string | null;
}

/** A value that would be written, as it is shown before it is taken; `from` is empty where nothing stands. */
export interface ShownChange extends Place {
  /** Of what: `xã Đại Đồng, tiêu chí 3`. */
  what: string;
  from: string;
  to: string;
}

/** A value that another wrote after the file was taken out, and that the file would change too. */
export interface Conflict extends Place {
  /** The commune, or the record, that the value is of: what is decided together. */
  of: string;
  what: string;
  file: string;
  system: string;
  by: string;
  /** ISO moment. */
  at: string;
}

/** What a file says, put beside what stands. Nothing was written to find it out. */
export interface Reading<Plan> {
  /** All there are, at once; with one of them nothing is applied. */
  faults: ImportFault[];
  changes: ShownChange[];
  conflicts: Conflict[];
  /** Rows that hold something for us, and rows passed over (subtotals, signatures). */
  rows: number;
  skipped: number;
  /** The round that a form of ours is of. */
  round?: string;
  /** Of a foreign sheet: the map that it was read by. */
  mapUsed?: MapNeeded;
  /** What `apply` writes, as JSON: with the versions that were seen, so that what changes meanwhile is noticed. */
  plan: Plan;
}

/** A foreign sheet's columns: of which nobody has said yet what they are, or as they were taken. */
export interface MapNeeded {
  /** Tells sheets with the same heads from others: under it the confirmed map is kept; "" where the heads cannot be made out. */
  heads: string;
  /** The map proposed or in use, in the YAML of docs/nhap-tep.md, to be confirmed or put right. */
  map: string;
  /** What the proposal takes each column for, with some of what stands there. */
  columns: { column: string; head: string; meaning: string | null; samples: string[] }[];
  /** Why the proposal is not whole, as sentences. */
  doubts: string[];
}

export interface ImportOptions {
  round?: string;
  /** Of a file of scores: submits the sheets that it scored. */
  submit?: boolean;
  /** Whose day's names the communes bear; `YYYY-MM-DD`. */
  unitsOn?: string;
  /** The map of a foreign sheet, in YAML, as somebody confirmed it. */
  map?: string;
  /** Of the sheet that the map was confirmed for: under it the map is kept once it has served. */
  heads?: string;
  /** Of an annex: the edition whose draft it makes. */
  edition?: string;
}

/** The opened file and what was said with it. */
export interface Source {
  book: Book;
  /** Null: not one of our forms. */
  identity: Identity | null;
  options: ImportOptions;
  watch: Watch;
}

/** Which value is taken where file and system differ: neither (all is refused), the file's, or the system's. */
export type Take = 'neither' | 'file' | 'system';
/** Says it of each cell where they differ. */
export type TakeAt = (place: Place) => Take;

export interface Applied<Undo> {
  /** Cells, rows or revisions written. */
  written: number;
  /** Of these, such that held something else before. */
  replaced: number;
  /** Sheets that were submitted with it. */
  submitted?: number;
  /** What `undo` needs, as JSON; null where the act cannot be undone. */
  undo: Undo | null;
  /** Shown once and kept nowhere: temporary passwords. */
  shownOnce?: { name: string; text: string }[];
}

/** One kind of file that can be brought in: read beside what stands, applied whole, undone whole. */
export interface ImportKind<Plan extends object = object, Undo extends object = object> {
  readonly name: ImportKindName;
  /** In a transaction that only reads. */
  read(tx: Tx, source: Source): Promise<Reading<Plan> | MapNeeded>;
  /**
   * Writes with the use cases' own checks and records; throws their refusals.
   * @param takeAt asked at the places of the reading's conflicts alone
   * @param trial that all of it will be undone: what takes its time and refuses nothing may be left out
   */
  apply(tx: Tx, plan: Plan, takeAt: TakeAt, trial?: boolean): Promise<Applied<Undo>>;
  /** Puts back what `apply` wrote; refuses where it was changed since. */
  undo(tx: Tx, undo: Undo): Promise<void>;
  /** Where in the file a refusal of `apply` belongs, by its field; null: the file as a whole. */
  placeOf(plan: Plan, field: string): Place | null;
}
