import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The province whose register this is, under its code of before 01/07/2025. */
@Entity({ name: 'province' })
export class Province {
  @PrimaryColumn({ type: 'char', length: 2 })
  code!: string;

  @Column({ type: 'text' })
  name!: string;
}
