import type { MapGround } from '@chuan-xa/charts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the communes of a period lie, as the office loaded it. One stands at a time; those that stood before are kept. */
@Entity({ name: 'boundary' })
export class Boundary {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Of the communes. */
  @Column({ type: 'smallint' })
  period!: number;

  /** Where it comes from, as the office says. */
  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  /** Of the file as it was sent, 64 hexadecimal digits. */
  @Column({ type: 'char', length: 64 })
  sha256!: string;

  /** What is drawn: made plain for the screen, no survey. */
  @Column({ type: 'jsonb', select: false })
  ground!: MapGround;

  @Column({ name: 'loaded_at', type: 'timestamptz' })
  loadedAt!: Date;

  @Column({ name: 'loaded_by', type: 'text' })
  loadedBy!: string;

  /** null: it stands. */
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_by', type: 'text', nullable: true })
  endedBy!: string | null;
}
