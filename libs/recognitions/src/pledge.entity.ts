import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Title } from '@chuan-xa/standards';

/** A commune registered to reach a title in a year. A pledge given up stays, with its day. */
@Entity({ name: 'pledge' })
export class Pledge {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: Title;

  @Column({ type: 'smallint' })
  year!: number;

  @Column({ type: 'smallint' })
  period!: number;

  @Column({ name: 'commune_code', type: 'char', length: 5 })
  communeCode!: string;

  /** The document it was registered by. */
  @Column({ type: 'text', nullable: true })
  document!: string | null;

  @Column({ name: 'dropped_on', type: 'date', nullable: true })
  droppedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
