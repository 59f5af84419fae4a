import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Edition } from '@chuan-xa/scoring';

export const REVISION_STATES = ['draft', 'published', 'withdrawn'] as const;
/** `withdrawn`: its publication was undone; it is never judged by again, and its number is never used again. */
export type RevisionState = (typeof REVISION_STATES)[number];

/** One revision of a standard's edition. Once published the database lets no one change or delete it; it can only be withdrawn. */
@Entity({ name: 'standard_revision' })
export class StandardRevision {
  @PrimaryColumn({ name: 'edition_id', type: 'text' })
  editionId!: string;

  /** Shipped: r1, r2 …; the office's own: r1.1 … */
  @PrimaryColumn({ type: 'text' })
  revision!: string;

  /** Of the content's canonical text: `fingerprint`. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text' })
  status!: RevisionState;

  @Column({ type: 'jsonb' })
  content!: Omit<Edition, 'sha256'>;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
}
