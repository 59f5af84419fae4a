import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Commune } from './commune.entity.js';

/** What of a unit the office may put right; its key, type and district are the law's. */
export type CorrectedFields = Partial<Pick<Commune, 'name' | 'alsoWritten' | 'officeCode' | 'note'>>;

/** What the office put right of a unit: it stands over what the shipped list says, now and after the next loading. */
@Entity({ name: 'commune_correction' })
export class CommuneCorrection {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'smallint' })
  period!: number;

  @PrimaryColumn({ type: 'char', length: 5 })
  code!: string;

  /** Of the corrected fields, what the shipped list says. */
  @Column({ type: 'jsonb' })
  shipped!: CorrectedFields;

  @Column({ type: 'jsonb' })
  corrected!: CorrectedFields;

  @Column({ name: 'corrected_at', type: 'timestamptz' })
  correctedAt!: Date;

  @Column({ name: 'corrected_by', type: 'text' })
  correctedBy!: string;
}
