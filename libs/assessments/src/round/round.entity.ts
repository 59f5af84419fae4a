import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A round of assessment (đợt): about the units of one day, under pinned revisions, until it is closed. */
@Entity({ name: 'round' })
export class Round {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  /** Short and lasting, as it stands in addresses: `2023-2`. */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** The year whose progress the round tells. */
  @Column({ type: 'smallint' })
  year!: number;

  /** The day whose units it is about. */
  @Column({ name: 'units_on', type: 'date' })
  unitsOn!: string;

  /** The period of the units that day falls in. */
  @Column({ type: 'smallint' })
  period!: number;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  /** The last day on which it takes anything; the schedule closes it when that day is over. null: somebody closes it. */
  @Column({ name: 'closes_on', type: 'date', nullable: true })
  closesOn!: string | null;

  /** The review takes recognitions for this year or earlier. */
  @Column({ name: 'cut_off_year', type: 'smallint' })
  cutOffYear!: number;

  /** Invented figures; true for every round of a demo database and for none of a real one. */
  @Column({ type: 'boolean' })
  illustrative!: boolean;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;
}

/** The revision of a standard that a round is judged by. */
@Entity({ name: 'round_standard' })
export class RoundStandard {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ name: 'round_id', type: 'text' })
  roundId!: string;

  @PrimaryColumn({ name: 'edition_id', type: 'text' })
  editionId!: string;

  @Column({ type: 'text' })
  revision!: string;
}
