import { Column, Entity, PrimaryColumn } from 'typeorm';

export const STATES = ['draft', 'submitted', 'returned', 'accepted'] as const;
export type State = (typeof STATES)[number];

/** A sheet (phiếu chấm điểm): one commune, one round, one standard. */
@Entity({ name: 'assessment' })
export class Assessment {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId!: string;

  @Column({ name: 'edition_id', type: 'text' })
  editionId!: string;

  @Column({ type: 'smallint' })
  period!: number;

  @Column({ name: 'commune_code', type: 'char', length: 5 })
  communeCode!: string;

  /** The office that answers for the commune in that period. */
  @Column({ name: 'office_code', type: 'text' })
  officeCode!: string;

  @Column({ type: 'text' })
  state!: State;

  /** Why it was returned or unlocked. */
  @Column({ name: 'state_reason', type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ name: 'state_at', type: 'timestamptz' })
  stateAt!: Date;

  @Column({ name: 'state_by', type: 'text' })
  stateBy!: string;
}
