import type { CellValue, ScoreColumn, State } from '@chuan-xa/assessments';
import type { Edition, Zone } from '@chuan-xa/scoring';

/** Everything that an entry workbook says, gathered: what `writeEntryForm` needs and no more. */
export interface EntryForm {
  province: string;
  provinceName: string;
  /** When its values stood in the database. */
  at: Date;
  /** Invented figures. */
  demo: boolean;
  round: EntryRound;
  /** Null: the whole province's. */
  office: { code: string; name: string } | null;
  /** Into which column its cells are written. */
  column: ScoreColumn;
  sheets: EntrySheet[];
}

export interface EntryRound {
  id: string;
  name: string;
  /** `YYYY-MM-DD` */
  dueOn: string | null;
  closed: boolean;
}

/** One standard of the round with its communes, in the order in which they stand. */
export interface EntrySheet {
  edition: Edition;
  rows: EntryRow[];
}

export interface EntryRow {
  assessment: string;
  code: string;
  /** Of a period with districts, else the office's short name. */
  group: string;
  hasDistrict: boolean;
  /** Type and name: "xã Chi Lăng". */
  commune: string;
  zone: Zone | null;
  state: State;
  /** Whether the column takes scores now. */
  open: boolean;
  /** Of the derived indicator (15.2): met or not; null where neither is known. */
  derived: boolean | null;
  /** What stands in the column, by item id, remarks among them. */
  cells: ReadonlyMap<string, EntryCell>;
  /** What the district has written, for the appraisers; empty in a form for another column. */
  district: ReadonlyMap<string, CellValue>;
}

export interface EntryCell {
  version: number;
  value: CellValue;
}
