import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One act, as it will always be read: appended, never changed, deleted or truncated (the database refuses). */
@Entity({ name: 'audit_record' })
export class AuditRecord {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  /** From 1 in each province, without a gap. */
  @PrimaryColumn({ type: 'bigint' })
  number!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  actor!: string;

  /** Who was signed in; null for the machine. */
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  account!: string | null;

  @Column({ type: 'text', nullable: true })
  office!: string | null;

  @Column({ type: 'text' })
  via!: string;

  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'object_type', type: 'text' })
  objectType!: string;

  @Column({ name: 'object_id', type: 'text' })
  objectId!: string;

  /** The unit that the act is about, where it is about one. */
  @Column({ type: 'smallint', nullable: true })
  period!: number | null;

  @Column({ name: 'commune_code', type: 'char', length: 5, nullable: true })
  commune!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  before!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  after!: unknown;

  @Column({ type: 'text', nullable: true })
  why!: string | null;

  /** Seals this act and, through the one before it, all earlier ones. */
  @Column({ type: 'char', length: 64 })
  hash!: string;
}
