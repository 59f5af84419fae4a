import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SheetMap } from './sheet-map.js';

/** A map that somebody of an office confirmed: sheets of the same make are read by it without asking again. */
@Entity({ name: 'sheet_map' })
export class KeptMap {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  /** Of the department: empty. */
  @PrimaryColumn({ name: 'office_code', type: 'text' })
  office!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: SheetMap['kind'];

  /** See `headsOf`. */
  @PrimaryColumn({ type: 'char', length: 64 })
  heads!: string;

  /** YAML, as it was confirmed. */
  @Column({ type: 'text' })
  map!: string;

  @Column({ name: 'confirmed_at', type: 'timestamptz' })
  confirmedAt!: Date;

  @Column({ name: 'confirmed_by', type: 'text' })
  confirmedBy!: string;
}
