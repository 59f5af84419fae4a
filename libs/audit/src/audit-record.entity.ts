import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One act, as it will always be read: appended, never changed, deleted or truncated (the database refuses). */
@Entity({ name: 'audit_record' })
export class AuditRecord {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  number!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  actor!: string;

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

  @Column({ type: 'jsonb', nullable: true })
  before!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  after!: unknown;

  @Column({ type: 'text', nullable: true })
  why!: string | null;
}
