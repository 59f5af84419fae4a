import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatementState } from '@chuan-xa/wording';

/** What is stated for a meeting; a part that says nothing is empty. */
export interface StatementText {
  shortcomings: string;
  causes: string;
  solutions: string;
  proposals: string;
}

/** Of both: a round's text, and who wrote it last. */
export abstract class WrittenStatement implements StatementText {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'round_id', type: 'text' })
  roundId!: string;

  @Column({ type: 'text' })
  shortcomings!: string;

  @Column({ type: 'text' })
  causes!: string;

  @Column({ type: 'text' })
  solutions!: string;

  @Column({ type: 'text' })
  proposals!: string;

  /** From 1; every change of the text is one more. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ name: 'written_by', type: 'text' })
  writtenBy!: string;
}

/** What an office states for the meeting of a round. */
@Entity({ name: 'statement' })
export class Statement extends WrittenStatement {
  @PrimaryColumn({ name: 'office_code', type: 'text' })
  office!: string;

  @Column({ type: 'text' })
  state!: Exclude<StatementState, 'missing'>;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ name: 'submitted_by', type: 'text', nullable: true })
  submittedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'confirmed_by', type: 'text', nullable: true })
  confirmedBy!: string | null;

  /** Why it was last given back; null: it was not, or was handed in again since. */
  @Column({ name: 'returned_for', type: 'text', nullable: true })
  returnedFor!: string | null;
}

/** What the department makes of all statements of a round. */
@Entity({ name: 'statement_summary' })
export class StatementSummary extends WrittenStatement {}

/** When the statements of a round are due, and in which order they stand. */
@Entity({ name: 'statement_plan' })
export class StatementPlan {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'round_id', type: 'text' })
  roundId!: string;

  /** A day; null: the round's own. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  /** Codes of the offices that stand first, in their order. */
  @Column({ type: 'text', array: true })
  offices!: string[];
}
