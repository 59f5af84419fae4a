import { Column, Entity, PrimaryColumn } from 'typeorm';

export const districtKinds = ['huyen', 'quan', 'thi-xa', 'thanh-pho'] as const;
export type DistrictKind = (typeof districtKinds)[number];

/** A district of a period; since 01/07/2025 there are none. */
@Entity({ name: 'district' })
export class District {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'smallint' })
  period!: number;

  @PrimaryColumn({ type: 'char', length: 3 })
  code!: string;

  @Column({ type: 'text' })
  kind!: DistrictKind;

  @Column({ type: 'text' })
  name!: string;
}
