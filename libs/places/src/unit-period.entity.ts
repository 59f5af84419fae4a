import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A span of days in which one list of units stood; both days included, null where it is open. */
@Entity({ name: 'unit_period' })
export class UnitPeriod {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  /** From 1, in order of time. */
  @PrimaryColumn({ type: 'smallint' })
  period!: number;

  /** `YYYY-MM-DD`; null: before anything that is recorded here. */
  @Column({ name: 'from_day', type: 'date', nullable: true })
  from!: string | null;

  @Column({ name: 'until_day', type: 'date', nullable: true })
  until!: string | null;

  /** The province that the units belonged to: another code and name where provinces were merged in 2025. */
  @Column({ name: 'governed_code', type: 'char', length: 2 })
  governedCode!: string;

  @Column({ name: 'governed_name', type: 'text' })
  governedName!: string;

  /** What the list rests on. */
  @Column({ type: 'text' })
  source!: string;
}
