import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A round's results frozen for a meeting. Never changed, never taken away. */
@Entity({ name: 'snapshot' })
export class Snapshot {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId!: string;

  /** The how-manieth of its round. */
  @Column({ type: 'integer' })
  number!: number;

  /** What it is for: "Họp rà soát ngày 01/11/2023". */
  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'meets_on', type: 'date', nullable: true })
  meetsOn!: string | null;

  /** The instant of the data. */
  @Column({ name: 'taken_at', type: 'timestamptz' })
  takenAt!: Date;

  @Column({ name: 'taken_by', type: 'text' })
  takenBy!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Of all its documents' paths and hashes, in the order of the paths: 64 hexadecimal digits. */
  @Column({ type: 'char', length: 64 })
  sha256!: string;

  /** How many documents it has. */
  @Column({ type: 'integer' })
  documents!: number;
}

/** One document of a snapshot: canonical JSON under a path such as `commune/06463`. */
@Entity({ name: 'snapshot_document' })
export class SnapshotDocument {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'snapshot_id', type: 'uuid' })
  snapshotId!: string;

  @PrimaryColumn({ type: 'text' })
  path!: string;

  /** Of `content`, as UTF-8. */
  @Column({ type: 'char', length: 64 })
  sha256!: string;

  @Column({ type: 'text' })
  content!: string;
}
