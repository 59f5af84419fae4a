import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The zones of Decision 1300; not khu vực I/II/III of 861/QĐ-TTg. */
export const zones = ['1', '2', '3'] as const;
export type Zone = (typeof zones)[number];

/** One entry of a commune's zone by one decision: appended, never changed; a correction replaces it by another. */
@Entity({ name: 'zone' })
export class ZoneEntry {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  number!: string;

  @Column({ type: 'smallint' })
  period!: number;

  @Column({ name: 'commune_code', type: 'char', length: 5 })
  code!: string;

  /** Null only in an entry that withdraws another. */
  @Column({ type: 'char', length: 1, nullable: true })
  zone!: Zone | null;

  @Column({ name: 'decision_number', type: 'text' })
  decisionNumber!: string;

  @Column({ name: 'decision_date', type: 'date' })
  decisionDate!: string;

  /** The entry that this one corrects or withdraws; that one is no longer read. */
  @Column({ type: 'bigint', nullable: true })
  replaces!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
