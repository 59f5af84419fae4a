import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Conversion } from './conversions.js';
import type { Conflict, ImportKindName, ImportOptions, MapNeeded, ShownChange } from './import-kind.js';
import type { ImportFault } from '../workbook-file/index.js';

/** `toMap`: a foreign sheet whose columns nobody has named yet; `broken`: the reading ended without a result. */
export const IMPORT_STATES = [
  'reading',
  'toMap',
  'faulty',
  'ready',
  'applied',
  'undone',
  'cancelled',
  'broken',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What the reading of a file came to, as it is shown. */
export interface Finding {
  faults: ImportFault[];
  changes: ShownChange[];
  conflicts: Conflict[];
  /** Texts in an old font that were turned into Unicode. */
  conversions: Conversion[];
  rows: number;
  skipped: number;
  /** Where the columns have to be named first. */
  mapNeeded: MapNeeded | null;
  /** How many faults there are; of very many only the first are kept. */
  faultsInAll: number;
  /** Of a foreign sheet: the map that it was read by, to be put right as long as nothing is written. */
  mapUsed?: MapNeeded;
}

/** A file that was sent in: its bytes, what it would write, what was written. Seen with the same reach as it was sent with. */
@Entity({ name: 'file_import' })
export class FileImport {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ImportKindName;

  @Column({ type: 'text' })
  reach!: string;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ name: 'round_id', type: 'text', nullable: true })
  roundId!: string | null;

  @Column({ type: 'jsonb' })
  options!: ImportOptions;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'char', length: 64 })
  sha256!: string;

  @Column({ type: 'bytea', select: false })
  bytes!: Buffer;

  @Column({ type: 'text' })
  state!: ImportState;

  @Column({ name: 'rows_done', type: 'integer' })
  rowsDone!: number;

  @Column({ name: 'rows_of', type: 'integer', nullable: true })
  rowsOf!: number | null;

  /** When the reading last told how far it is: one that tells nothing any more has broken off. */
  @Column({ name: 'told_at', type: 'timestamptz' })
  toldAt!: Date;

  @Column({ type: 'jsonb', nullable: true, select: false })
  finding!: Finding | null;

  @Column({ type: 'jsonb', nullable: true, select: false })
  plan!: object | null;

  /** SHA-256 of the file and the plan: who applies it names what they saw. */
  @Column({ type: 'char', length: 64, nullable: true })
  token!: string | null;

  @Column({ type: 'jsonb', nullable: true, select: false })
  undo!: object | null;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  @Column({ name: 'received_by', type: 'text' })
  receivedBy!: string;

  @Column({ name: 'applied_at', type: 'timestamptz', nullable: true })
  appliedAt!: Date | null;

  @Column({ name: 'applied_by', type: 'text', nullable: true })
  appliedBy!: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'undone_by', type: 'text', nullable: true })
  undoneBy!: string | null;
}
