import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * `unchanged`: same code, name and type, nothing added or taken: still the same unit;
 * `whole`: went wholly into it, or went on enlarged or renamed; `divided`: went into several.
 */
export const successionKinds = ['unchanged', 'whole', 'divided'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** What became of a unit from one period to the next. */
@Entity({ name: 'succession' })
export class Succession {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'from_period', type: 'smallint' })
  fromPeriod!: number;

  @PrimaryColumn({ name: 'from_code', type: 'char', length: 5 })
  fromCode!: string;

  @Column({ name: 'to_period', type: 'smallint' })
  toPeriod!: number;

  @PrimaryColumn({ name: 'to_code', type: 'char', length: 5 })
  toCode!: string;

  @Column({ type: 'text' })
  kind!: SuccessionKind;

  /** Of a divided unit, the part that went there; null where it is not known. */
  @Column({ name: 'share_area_km2', type: 'numeric', precision: 10, scale: 2, nullable: true })
  shareAreaKm2!: string | null;

  @Column({ name: 'share_people', type: 'integer', nullable: true })
  sharePeople!: number | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
