import type { Tx } from '@chuan-xa/platform';
import { accountKey } from './account-key.js';
import { waitFor, WINDOW, type Wait } from './limits.js';

/** A try of the window that just went by, at the account or from the address that are asked about. */
interface Recent {
  address: string;
  /** Milliseconds. */
  at: number;
  refusedBy: Wait['by'] | null;
  /** Whether it was at the account. */
  ours: boolean;
  /** Whether the account signed in from its address of late. */
  known: boolean;
}

const KNOWN_FOR = 90 * 86_400_000;

/** Namespaces of the advisory locks under which tries are counted: of an address, then of an account, always in this order. */
const BY_ADDRESS = 7_700_041;
const BY_ACCOUNT = 7_700_042;

/** Holds both until the transaction ends; those who wait for an account are one an address. */
export const lockTries = (tx: Tx, key: string, address: string): Promise<unknown> =>
  tx.manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2)), pg_advisory_xact_lock($3, hashtext($4))', [
    BY_ADDRESS,
    `${tx.province} ${address}`,
    BY_ACCOUNT,
    `${tx.province} ${key}`,
  ]);

/** What stands in the way of a try, and whether it is the first within the window that it stands in the way of. */
export async function waitNow(tx: Tx, key: string, address: string): Promise<(Wait & { first: boolean }) | null> {
  const now = tx.at.getTime();
  const [read] = await tx.manager.query<{ known: boolean; tries: Recent[] }[]>(RECENT, [
    tx.province,
    key,
    address,
    new Date(now - WINDOW),
    new Date(now - KNOWN_FOR),
  ]);
  const { known = false, tries = [] } = read ?? {};
  const answered = tries.filter(({ refusedBy }) => refusedBy === null);
  const ofAddress = answered.filter((one) => one.address === address).map(({ at }) => at);
  const wait = waitFor({ now, address, known, ofAddress, ofAccount: answered.filter(({ ours }) => ours) });
  const alike = (one: Recent): boolean =>
    one.refusedBy === wait?.by && (one.refusedBy === 'account' ? one.ours : one.address === address);
  return wait && { ...wait, first: !tries.some(alike) };
}

const RECENT = `
  WITH known AS (
    SELECT DISTINCT address FROM sign_in_try WHERE province_code = $1 AND account_key = $2 AND succeeded AND at >= $5
  )
  SELECT EXISTS (SELECT FROM known WHERE address = $3) AS known, coalesce((
    SELECT jsonb_agg(jsonb_build_object('address', t.address, 'at', round(extract(epoch FROM t.at) * 1000),
      'refusedBy', t.refused_by, 'ours', t.account_key = $2, 'known', t.address IN (SELECT address FROM known)))
    FROM sign_in_try t WHERE t.province_code = $1 AND t.at >= $4 AND (t.account_key = $2 OR t.address = $3)), '[]') AS tries`;

/** Forgets every try at an account, and with it where the account is known. */
export const forgetTries = (tx: Tx, username: string): Promise<unknown> =>
  tx.manager.query('DELETE FROM sign_in_try WHERE province_code = $1 AND account_key = $2', [
    tx.province,
    accountKey(username),
  ]);

/** Writes a try down, answered or refused; gives its number. */
export async function writeTry(tx: Tx, key: string, address: string, refusedBy: Wait['by'] | null): Promise<string> {
  const [row] = await tx.manager.query<{ number: string }[]>(
    `INSERT INTO sign_in_try (province_code, account_key, address, at, refused_by) VALUES ($1, $2, $3, $4, $5)
     RETURNING number::text`,
    [tx.province, key, address, tx.at, refusedBy],
  );
  if (!row) throw new Error('A try was not written');
  return row.number;
}
