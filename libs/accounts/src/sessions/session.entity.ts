import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a browser that signed in may go on with. The token is with the browser alone; here is its hash. */
@Entity({ name: 'session' })
export class Session {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  /** SHA-256 of the token, 64 hexadecimal digits. */
  @PrimaryColumn({ name: 'token_hash', type: 'char', length: 64 })
  tokenHash!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  /** Written at most once a minute. */
  @Column({ name: 'seen_at', type: 'timestamptz' })
  seenAt!: Date;

  /** When the account was last seen before this session began; null: never. */
  @Column({ name: 'last_seen_at', type: 'timestamptz', nullable: true })
  lastSeenAt!: Date | null;

  /** It ends here however much it is used. */
  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  agent!: string;
}
