import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionKind } from '@chuan-xa/wording';

export const DECISION_KINDS = ['decision', 'note'] as const satisfies DecisionKind[];

/** What a decision says. */
export interface DecisionText {
  /** `note`: written down, nothing decided. */
  kind: DecisionKind;
  text: string;
  /** Id of the figure that was shown. */
  screen: string | null;
  /** Code of the commune that it is about; its case, if it has one, is found by it and left alone. */
  commune: string | null;
  /** Whose decision a secretary wrote down; null: the writer's own. */
  inNameOf: string | null;
  responsible: string | null;
  /** A day. */
  dueOn: string | null;
}

/** Something decided or noted in a meeting, as it stands now. */
@Entity({ name: 'meeting_decision' })
export class Decision implements DecisionText {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;

  /** Chosen by the browser, which may have had no link. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The how-manieth of its meeting, in the order in which they came here. */
  @Column({ type: 'integer' })
  number!: number;

  /** From 1. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  kind!: DecisionKind;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', nullable: true })
  screen!: string | null;

  @Column({ name: 'commune_code', type: 'char', length: 5, nullable: true })
  commune!: string | null;

  @Column({ name: 'in_name_of', type: 'text', nullable: true })
  inNameOf!: string | null;

  @Column({ type: 'text', nullable: true })
  responsible!: string | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  /** When this version was written, by the clock of the browser. */
  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ name: 'written_by', type: 'text' })
  writtenBy!: string;

  /** When this version came here. */
  @Column({ name: 'kept_at', type: 'timestamptz' })
  keptAt!: Date;

  /** Why it was withdrawn; null: it stands. */
  @Column({ type: 'text', nullable: true })
  withdrawn!: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'withdrawn_by', type: 'text', nullable: true })
  withdrawnBy!: string | null;
}

/** What a version that was mended since said, and who had written it; instants ISO 8601. */
export type FormerContent = DecisionText & { writtenAt: string; writtenBy: string; keptAt: string };

/** A version that was mended since. Never changed. */
@Entity({ name: 'decision_version' })
export class DecisionVersion {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;

  @PrimaryColumn({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  content!: FormerContent;
}
