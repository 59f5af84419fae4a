import { randomInt } from 'node:crypto';
import { hashPassword } from './hash-password.js';

/** No i, l, o, 0, 1: what is read aloud or copied by hand is not mistaken. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const DAYS = 7;

/** Four groups of four, about 79 random bits: "k7mp-2xqe-hh4t-9wva". */
export const randomPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join(
    '-',
  );

/** What is kept of a password. */
export interface Secret {
  /** PHC string; null: none, and nobody can sign in. */
  passwordHash: string | null;
  mustChange: boolean;
  /** When it opens nothing any more; null: it does not end. */
  passwordEndsAt: Date | null;
  /** In clear; in a demo alone. */
  shownPassword?: string | null;
}

/** The first moment at which a temporary password given at `at` opens nothing any more: seven days later. */
export const temporaryEnd = (at: Date): Date => new Date(at.getTime() + DAYS * 86_400_000);

/** A password to be told once, and what is kept of it. */
export interface Temporary {
  password: string;
  passwordHash: string;
}

/** Opens nothing, and takes no time to make: of an account that is written to be undone at once. */
export const NO_PASSWORD: Temporary = { password: '', passwordHash: '$argon2id$' };

/** A random password with its hash, to be made before the transaction that keeps it where others may wait for it: hashing takes its time. */
export async function makeTemporary(): Promise<Temporary> {
  const password = randomPassword();
  return { password, passwordHash: await hashPassword(password) };
}
