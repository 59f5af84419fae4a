import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `derived`: name and area follow from a rule, not from a paper that we have; see offices.yaml. */
export const howKnown = ['given', 'derived'] as const;
export type HowKnown = (typeof howKnown)[number];

/** The unit that answers for communes in a period; the code stays when the name changes. */
@Entity({ name: 'office' })
export class Office {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'smallint' })
  period!: number;

  /** e.g. `ttyt-trang-dinh` */
  @PrimaryColumn({ type: 'text' })
  code!: string;

  /** Its place in lists: the order of the districts in the GSO list. */
  @Column({ type: 'smallint' })
  place!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'short_name', type: 'text' })
  shortName!: string;

  @Column({ type: 'text' })
  how!: HowKnown;
}
