import type { Tx } from '@chuan-xa/platform';
import { Session } from './session.entity.js';
import { defaultSessionSettings } from './session-settings.js';
import { hashToken, newToken } from './token.js';

/** Where a request came from. */
export interface Origin {
  /** IP address. */
  address: string;
  /** What the browser calls itself; the first 200 characters are kept. */
  agent: string;
}

const HOUR = 3_600_000;

/**
 * Opens a session of an account and gives its token, which is shown here once and kept nowhere.
 * @param hours after which it ends, however much it is used
 * @param lastSeenAt when the account was seen before this session, null: never; asked for where it is not given
 */
export async function openSession(
  tx: Tx,
  accountId: string,
  { address, agent }: Origin,
  hours: number = defaultSessionSettings.hours,
  lastSeenAt?: Date | null,
): Promise<string> {
  const token = newToken();
  await tx.manager.insert(Session, {
    province: tx.province,
    tokenHash: hashToken(token),
    accountId,
    openedAt: tx.at,
    seenAt: tx.at,
    lastSeenAt: lastSeenAt === undefined ? await lastSeen(tx, accountId) : lastSeenAt,
    endsAt: new Date(tx.at.getTime() + hours * HOUR),
    address,
    agent: agent.normalize('NFC').slice(0, 200),
  });
  return token;
}

/** When an account was last seen, in a session that still is or in one that is over (`account_seen`). */
async function lastSeen(tx: Tx, accountId: string): Promise<Date | null> {
  const [row] = await tx.manager.query<{ at: Date | null }[]>(
    `SELECT max(seen_at) AS at FROM (
       SELECT seen_at FROM session WHERE province_code = $1 AND account_id = $2
       UNION ALL SELECT seen_at FROM account_seen WHERE province_code = $1 AND account_id = $2) AS seen`,
    [tx.province, accountId],
  );
  return row?.at ?? null;
}
