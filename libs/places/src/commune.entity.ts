import { Column, Entity, PrimaryColumn } from 'typeorm';

export const communeTypes = ['xa', 'phuong', 'thi-tran', 'dac-khu'] as const;
export type CommuneType = (typeof communeTypes)[number];

/** A unit of one period. The key is the code AND the period: a code alone does not name a place for ever. */
@Entity({ name: 'commune' })
export class Commune {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'smallint' })
  period!: number;

  /** GSO code, five digits. */
  @PrimaryColumn({ type: 'char', length: 5 })
  code!: string;

  @Column({ type: 'text' })
  type!: CommuneType;

  /** Without its type; NFC. */
  @Column({ type: 'text' })
  name!: string;

  /** Other names under which sheets list it. */
  @Column({ name: 'also_written', type: 'text', array: true })
  alsoWritten!: string[];

  @Column({ name: 'district_code', type: 'char', length: 3, nullable: true })
  districtCode!: string | null;

  @Column({ name: 'office_code', type: 'text', nullable: true })
  officeCode!: string | null;

  /** What is to be confirmed about it, in Vietnamese. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
