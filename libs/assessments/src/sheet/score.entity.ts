import type { ScoreColumn } from '@chuan-xa/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export { DISQUALIFIED, isRemark, REMARKS, SCORE_COLUMNS, type ScoreColumn } from '@chuan-xa/scoring';

/** Characters of a remark. */
export const LONGEST_REMARK = 2000;

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
