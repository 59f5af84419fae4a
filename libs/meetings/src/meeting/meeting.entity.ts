import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Title } from '@chuan-xa/standards';

/** A screen of a meeting: a figure of its snapshot. */
export interface AgendaItem {
  id: string;
  /** The sentence that is the screen's title. */
  finding: string;
}

/** A title that the snapshot tells of, and the standard that judges it. */
export interface JudgedTitle {
  title: Title;
  edition: string;
}

/** A snapshot opened to a meeting, until it is closed; and where its presenter stands. */
@Entity({ name: 'meeting' })
export class Meeting {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'snapshot_id', type: 'uuid' })
  snapshotId!: string;

  /** Of the units of the snapshot. */
  @Column({ type: 'smallint' })
  period!: number;

  /** Codes of the offices that are invited. */
  @Column({ type: 'text', array: true })
  offices!: string[];

  /** Taken over from the snapshot when it was opened: who attends sees every title, and behind them what is presented. */
  @Column({ type: 'jsonb' })
  agenda!: AgendaItem[];

  @Column({ type: 'jsonb' })
  titles!: JudgedTitle[];

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ name: 'opened_by', type: 'text' })
  openedBy!: string;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'closed_by', type: 'text', nullable: true })
  closedBy!: string | null;

  /** From 1; every move of the presenter, and the end, is one more. */
  @Column({ name: 'stand_number', type: 'integer' })
  number!: number;

  /** Id of the figure that is shown. */
  @Column({ type: 'text' })
  screen!: string;

  /** Code of the commune that is shown; null: none. */
  @Column({ name: 'commune_code', type: 'char', length: 5, nullable: true })
  commune!: string | null;

  /** Who moved last; null: nobody yet. */
  @Column({ type: 'text', nullable: true })
  presenter!: string | null;
}

/** Somebody without an account who may follow one meeting. The link is with them alone; here is its hash. */
@Entity({ name: 'meeting_guest' })
export class Guest {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** SHA-256 of the link's token, 64 hexadecimal digits. */
  @Column({ name: 'token_hash', type: 'char', length: 64 })
  tokenHash!: string;

  @Column({ name: 'invited_at', type: 'timestamptz' })
  invitedAt!: Date;

  @Column({ name: 'invited_by', type: 'text' })
  invitedBy!: string;

  /** When the link was used first. */
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}

/** An invited office that has opened the meeting, and since when. */
@Entity({ name: 'meeting_follower' })
export class Follower {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;

  @PrimaryColumn({ name: 'office_code', type: 'text' })
  office!: string;

  @Column({ type: 'timestamptz' })
  since!: Date;
}
