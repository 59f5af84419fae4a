import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Outcome, Verdict } from '@chuan-xa/scoring';

/** The verdict that follows from a sheet's counted scores, with the revision and engine it rests on. Points in hundredths. */
@Entity({ name: 'verdict' })
export class StoredVerdict {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;

  @Column({ type: 'text' })
  outcome!: Outcome;

  @Column({ type: 'boolean' })
  provisional!: boolean;

  @Column({ type: 'integer', nullable: true })
  total!: number | null;

  /** Least sum of points that brings it back. */
  @Column({ type: 'integer', nullable: true })
  short!: number | null;

  @Column({ name: 'edition_id', type: 'text' })
  editionId!: string;

  @Column({ type: 'text' })
  revision!: string;

  @Column({ type: 'char', length: 64 })
  sha256!: string;

  @Column({ type: 'text' })
  engine!: string;

  /** The day that terms of recognition were taken on. */
  @Column({ name: 'judged_on', type: 'date' })
  judgedOn!: string;

  @Column({ name: 'judged_at', type: 'timestamptz' })
  judgedAt!: Date;

  @Column({ type: 'jsonb' })
  document!: Verdict;
}
