import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SCORE_COLUMNS = ['self', 'district', 'appraised'] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** The id under which the declaration of điểm liệt is kept beside the scores. */
export const DISQUALIFIED = 'disqualified';

/** The ids under which a column's remarks are kept beside its scores: a note, and where the evidence is to be found. */
export const REMARKS = ['note', 'evidence'] as const;
/** Characters of a remark. */
export const LONGEST_REMARK = 2000;

/** Whether a cell counts for nothing: it says something beside the scores. */
export const isRemark = (id: string): boolean => (REMARKS as readonly string[]).includes(id);

/**
 * One cell of a sheet. Numbers are integer hundredths. At most one kind of answer is set; none after it was cleared.
 * The version counts the writes, so that a second writer learns what the first wrote.
 */
@Entity({ name: 'score' })
export class Score {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;

  @PrimaryColumn({ name: 'score_column', type: 'text' })
  column!: ScoreColumn;

  @PrimaryColumn({ name: 'item_id', type: 'text' })
  itemId!: string;

  @Column({ type: 'integer', nullable: true })
  points!: number | null;

  @Column({ type: 'integer', nullable: true })
  value!: number | null;

  @Column({ type: 'integer', nullable: true })
  male!: number | null;

  @Column({ type: 'integer', nullable: true })
  female!: number | null;

  @Column({ type: 'boolean', nullable: true })
  met!: boolean | null;

  @Column({ name: 'not_applicable', type: 'boolean', nullable: true })
  notApplicable!: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  declared!: boolean | null;

  /** Of a remark. */
  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ name: 'written_by', type: 'text' })
  writtenBy!: string;
}
