import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Letterhead } from './letterhead.js';

/** A version of the letterhead; the last one is in force, none is changed or removed. */
@Entity({ name: 'letterhead' })
export class LetterheadVersion {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  /** From 1. */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  content!: Letterhead;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ name: 'written_by', type: 'text' })
  writtenBy!: string;
}
