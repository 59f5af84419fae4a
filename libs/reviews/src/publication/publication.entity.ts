import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Summary } from './summary.js';

/** One publication of a revision: what it took the place of, what it changed, and whether it was undone. */
@Entity({ name: 'publication' })
export class Publication {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'edition_id', type: 'text' })
  editionId!: string;

  /** The how-manieth of its edition. */
  @Column({ type: 'integer' })
  number!: number;

  /** Null: nothing of the edition was published before. */
  @Column({ name: 'from_revision', type: 'text', nullable: true })
  fromRevision!: string | null;

  @Column({ name: 'to_revision', type: 'text' })
  toRevision!: string;

  @Column({ name: 'to_sha256', type: 'char', length: 64 })
  toSha256!: string;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  @Column({ name: 'published_by', type: 'text' })
  publishedBy!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  summary!: Summary;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'undone_by', type: 'text', nullable: true })
  undoneBy!: string | null;

  @Column({ name: 'undo_reason', type: 'text', nullable: true })
  undoReason!: string | null;
}
