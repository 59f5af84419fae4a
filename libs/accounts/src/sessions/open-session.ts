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
 */
export async function openSession(
  tx: Tx,
  accountId: string,
  { address, agent }: Origin,
  hours: number = defaultSessionSettings.hours,
): Promise<string> {
  const token = newToken();
  await tx.manager.insert(Session, {
    province: tx.province,
    tokenHash: hashToken(token),
    accountId,
    openedAt: tx.at,
    seenAt: tx.at,
    endsAt: new Date(tx.at.getTime() + hours * HOUR),
    address,
    agent: agent.normalize('NFC').slice(0, 200),
  });
  return token;
}
