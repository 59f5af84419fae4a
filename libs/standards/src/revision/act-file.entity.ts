import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A copy of an act (scan or photograph) in which values of an edition were read. It is never taken away. */
@Entity({ name: 'standard_act_file' })
export class ActFile {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'edition_id', type: 'text' })
  editionId!: string;

  /** Of the bytes, which are kept once however often they are sent. */
  @Column({ type: 'char', length: 64 })
  sha256!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Bytes. */
  @Column({ type: 'integer' })
  size!: number;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  /** Of the act: "1300/QĐ-BYT". */
  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt!: Date;

  @Column({ name: 'added_by', type: 'text' })
  addedBy!: string;
}

/**
 * That a value, exactly as it then stood, was read in a copy of an act. By the value's own fingerprint, so that it goes on into later
 * revisions for as long as the value is the same, and says nothing of another value at the same path.
 */
@Entity({ name: 'standard_value_reading' })
export class ValueReading {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'edition_id', type: 'text' })
  editionId!: string;

  @PrimaryColumn({ type: 'text' })
  path!: string;

  /** Of the value's canonical text: `valueFingerprint`. */
  @PrimaryColumn({ name: 'value_sha256', type: 'char', length: 64 })
  valueSha256!: string;

  @Column({ name: 'act_file_id', type: 'uuid' })
  actFileId!: string;

  @Column({ name: 'read_at', type: 'timestamptz' })
  readAt!: Date;

  @Column({ name: 'read_by', type: 'text' })
  readBy!: string;
}
