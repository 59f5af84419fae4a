import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@chuan-xa/wording';

/** A username as it is kept: lower case without marks, digits, hyphens; 2 to 40 characters. */
export const USERNAME = /^[a-z0-9][a-z0-9-]{1,39}$/;

/** Who may sign in: an office's post, and the person who holds it now. Closed, never deleted. */
@Entity({ name: 'account' })
export class Account {
  @PrimaryColumn({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** See `USERNAME`; never changed, never given to another. */
  @Column({ type: 'text' })
  username!: string;

  /** e.g. "TTYT Tràng Định" */
  @Column({ type: 'text' })
  unit!: string;

  /** e.g. "nhập liệu" */
  @Column({ type: 'text' })
  post!: string;

  /** The person who holds the post now. */
  @Column({ type: 'text', nullable: true })
  holder!: string | null;

  /** The health centre that it acts for; of that role alone. */
  @Column({ name: 'office_code', type: 'text', nullable: true })
  office!: string | null;

  @Column({ type: 'text', array: true })
  roles!: Role[];

  /** PHC string of argon2id; null: nobody can sign in until a password is set. Read only where it is asked for by name. */
  @Column({ name: 'password_hash', type: 'text', nullable: true, select: false })
  passwordHash!: string | null;

  /** The password that an administrator reset away, until the holder chose another; null: none. Read only where it is asked for by name. */
  @Column({ name: 'former_password_hash', type: 'text', nullable: true, select: false })
  formerPasswordHash!: string | null;

  @Column({ name: 'must_change', type: 'boolean' })
  mustChange!: boolean;

  /** A temporary password opens nothing from this moment on. */
  @Column({ name: 'password_ends_at', type: 'timestamptz', nullable: true })
  passwordEndsAt!: Date | null;

  /** A demo's password, for every start to print. Read only where it is asked for by name. */
  @Column({ name: 'shown_password', type: 'text', nullable: true, select: false })
  shownPassword!: string | null;

  /** 32 random bytes that the database makes, with which the holder's browser seals what it has not sent. Read only where it is asked for by name. */
  @Column({ name: 'browser_key', type: 'bytea', select: false, insert: false })
  browserKey!: Buffer;

  /** Whose the service is that says `identity`; null: it signs in with a password. */
  @Column({ name: 'identity_issuer', type: 'text', nullable: true })
  identityIssuer!: string | null;

  /** Who its holder is to the identity service, letter by letter; then there is no password. */
  @Column({ type: 'text', nullable: true })
  identity!: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'closed_why', type: 'text', nullable: true })
  closedWhy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;
}

/** What of an account may be written into the record, field by field: no password and no key in any form. */
export const recordOf = (account: Account) => {
  const { username, unit, post, holder, office, roles, mustChange, passwordEndsAt, closedAt, closedWhy } = account;
  return { username, unit, post, holder, office, roles, mustChange, passwordEndsAt, closedAt, closedWhy };
};
