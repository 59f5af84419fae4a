import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CellValue, ScoreColumn } from '@chuan-xa/scoring';

/** Sheets of one round that an office handed in as one act, with the official letter, which may follow. */
@Entity({ name: 'submission' })
export class Submission {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId!: string;

  @Column({ name: 'office_code', type: 'text' })
  officeCode!: string;

  /** Số công văn. */
  @Column({ name: 'dispatch_number', type: 'text', nullable: true })
  number!: string | null;

  /** The day that the letter bears. */
  @Column({ name: 'dispatch_date', type: 'date', nullable: true })
  date!: string | null;

  @Column({ type: 'text', nullable: true })
  signer!: string | null;

  /** The scanned letter; all four or none. */
  @Column({ name: 'scan_sha256', type: 'char', length: 64, nullable: true })
  scanSha256!: string | null;

  @Column({ name: 'scan_name', type: 'text', nullable: true })
  scanName!: string | null;

  @Column({ name: 'scan_size', type: 'integer', nullable: true })
  scanSize!: number | null;

  @Column({ name: 'scan_media_type', type: 'text', nullable: true })
  scanMediaType!: string | null;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt!: Date;

  @Column({ name: 'submitted_by', type: 'text' })
  submittedBy!: string;
}

/** A cell as it stood when its sheet was handed in. */
export interface SubmittedCell {
  id: string;
  column: ScoreColumn;
  value: CellValue;
}

/** One sheet of a submission. */
@Entity({ name: 'submission_sheet' })
export class SubmissionSheet {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;

  /** The how-manieth time the sheet is handed in, from 1. */
  @Column({ type: 'integer' })
  turn!: number;

  /** Those that held something. */
  @Column({ type: 'jsonb' })
  cells!: SubmittedCell[];
}
