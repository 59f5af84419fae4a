import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Title } from '@chuan-xa/standards';
import type { CaseState } from '@chuan-xa/wording';

/** What is done about a flagged commune: one case a commune and title. It closes and opens again, and is never deleted. */
@Entity({ name: 'review_case' })
export class ReviewCase {
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

  /** The round whose review flagged it. */
  @Column({ name: 'round_id', type: 'text' })
  roundId!: string;

  @Column({ type: 'text' })
  state!: CaseState;

  @Column({ type: 'text', nullable: true })
  shortcoming!: string | null;

  @Column({ type: 'text', nullable: true })
  cause!: string | null;

  @Column({ type: 'text', nullable: true })
  solution!: string | null;

  @Column({ type: 'text', nullable: true })
  responsible!: string | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  /** Number and date of the decision that withdrew the title. */
  @Column({ type: 'text', nullable: true })
  decision!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ name: 'opened_by', type: 'text' })
  openedBy!: string;
}

/** One move of a case: from where to where, who, when. Appended only. */
@Entity({ name: 'case_move' })
export class CaseMove {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @PrimaryColumn({ type: 'smallint' })
  number!: number;

  @Column({ name: 'from_state', type: 'text', nullable: true })
  from!: CaseState | null;

  @Column({ name: 'to_state', type: 'text' })
  to!: CaseState;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  by!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
