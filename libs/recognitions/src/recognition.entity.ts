import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Title } from '@chuan-xa/standards';

/** A title that a commune was given: for which year, by which decision, until when. Withdrawn ones stay. */
@Entity({ name: 'recognition' })
export class Recognition {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: Title;

  @Column({ type: 'smallint' })
  period!: number;

  @Column({ name: 'commune_code', type: 'char', length: 5 })
  communeCode!: string;

  /** The year recognised *for*: not that of the decision's date. */
  @Column({ type: 'smallint' })
  year!: number;

  @Column({ name: 'decision_number', type: 'text' })
  decisionNumber!: string;

  @Column({ name: 'decision_date', type: 'date' })
  decisionDate!: string;

  /** The first day after the term, where the decision itself names it. */
  @Column({ name: 'term_ends_on', type: 'date', nullable: true })
  termEndsOn!: string | null;

  /** The edition it was given under, where that is known; its term holds if the decision names none. */
  @Column({ name: 'edition_id', type: 'text', nullable: true })
  editionId!: string | null;

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: string | null;

  @Column({ name: 'withdrawal_number', type: 'text', nullable: true })
  withdrawalNumber!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
