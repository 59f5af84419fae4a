import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, refuseAll, Transactions, type Actor, type Fault } from '@chuan-xa/platform';
import { Account } from './account.entity.js';
import { hashPassword, refuseWhenBusy, verifyPassword } from './passwords/hash-password.js';
import { passwordFaults } from './passwords/password-faults.js';
import { formerPasswordHashOf, lockOpenAccount, passwordHashOf } from './read-account.js';
import { endSessions } from './sessions/end-sessions.js';
import { openSession, type Origin } from './sessions/open-session.js';
import { SESSION_SETTINGS, type SessionSettings } from './sessions/session-settings.js';
import { SignInTries } from './throttle/sign-in-tries.js';

/**
 * Who is signed in takes another password: every session of the account ends, and a new one is opened, whose token is given.
 * The current password is a try like any other. Refuses: TOO_MANY_TRIES, PASSWORD_CHANGED_MEANWHILE, and faults of `current` and `next`.
 */
@Injectable()
export class ChangePassword {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(SignInTries) private readonly tries: SignInTries,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  /** @param lastSeenAt what the session that asks knew of the time before it: the new one goes on from there */
  async run(
    actor: Actor,
    input: { current: string; next: string },
    origin: Origin,
    lastSeenAt?: Date | null,
  ): Promise<string> {
    const id = actor.account;
    if (id === null) throw refuse('SIGN_IN_REQUIRED');
    // Before the try is counted: one that cannot be looked at is none.
    refuseWhenBusy();
    const { account, hash, former } = await this.transactions.run(actor, async (tx) => ({
      account: await lockOpenAccount(tx, id),
      hash: await passwordHashOf(tx, id),
      former: await formerPasswordHashOf(tx, id),
    }));
    // A new one that cannot be taken is no try at the current one.
    const unfit = await passwordFaults('next', input.next, account);
    if (unfit.length > 0) throw refuseAll(unfit);
    const number = await this.tries.take({ username: account.username, address: origin.address });
    const right = await verifyPassword(hash, input.current);
    await this.settle(actor, number, right, id);
    const faults = faultsOf(input, right);
    if (faults.length > 0) throw refuseAll(faults);
    if (former !== null && (await verifyPassword(former, input.next)))
      throw refuseAll([{ field: 'next', code: 'PASSWORD_FORMER' }]);
    const passwordHash = await hashPassword(input.next);
    return this.transactions.run(actor, async (tx) => {
      await lockOpenAccount(tx, id);
      if ((await passwordHashOf(tx, id)) !== hash) throw refuse('PASSWORD_CHANGED_MEANWHILE');
      const secret = {
        passwordHash,
        formerPasswordHash: null,
        mustChange: false,
        passwordEndsAt: null,
        shownPassword: null,
      };
      await tx.manager.update(Account, { province: tx.province, id }, secret);
      const ended = await endSessions(tx, id);
      const object = { type: 'account', id } as const;
      await recordAudit(tx, { action: 'passwordChanged', object, before: null, after: { ended } });
      return openSession(tx, id, origin, this.settings.hours, lastSeenAt);
    });
  }

  private async settle(actor: Actor, number: string, right: boolean, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await this.tries.settle(tx, number, right);
      const object = { type: 'session', id } as const;
      if (!right) await recordAudit(tx, { action: 'passwordMistaken', object, before: null, after: null });
    });
  }
}

/** What is wrong with a pair of which the new one is fit by itself. */
function faultsOf({ current, next }: { current: string; next: string }, right: boolean): Fault[] {
  if (!right) return [{ field: 'current', code: 'PASSWORD_WRONG' }];
  return current.normalize('NFC') === next.normalize('NFC') ? [{ field: 'next', code: 'PASSWORD_SAME' }] : [];
}
