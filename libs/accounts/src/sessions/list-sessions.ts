import { refuse, type Tx } from '@chuan-xa/platform';
import { MoreThan } from 'typeorm';
import { Session } from './session.entity.js';
import type { SessionSettings } from './session-settings.js';

/** The sessions of who asks that still live, the last used first. */
export async function ownSessions(tx: Tx, { idleMinutes }: SessionSettings): Promise<Session[]> {
  const accountId = tx.actor.account;
  if (accountId === null) throw refuse('SIGN_IN_REQUIRED');
  return tx.manager.find(Session, {
    where: {
      province: tx.province,
      accountId,
      endsAt: MoreThan(tx.at),
      seenAt: MoreThan(new Date(tx.at.getTime() - idleMinutes * 60_000)),
    },
    order: { seenAt: 'DESC', openedAt: 'DESC', tokenHash: 'ASC' },
  });
}
