import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, strangerActor, Transactions, type Tx } from '@chuan-xa/platform';
import { accountActor } from '../access/account-actor.js';
import { Account } from '../account.entity.js';
import { hashPassword, isOutdated, refuseWhenBusy, verifyPassword } from '../passwords/hash-password.js';
import { lockAccount, passwordHashOf } from '../read-account.js';
import { foldUsername, recordedName } from '../throttle/account-key.js';
import { SignInTries } from '../throttle/sign-in-tries.js';
import type { Origin } from './open-session.js';
import { openSignedIn } from './open-signed-in.js';
import { SESSION_SETTINGS, type SessionSettings } from './session-settings.js';

/** Who wants to come in. */
export interface SignInInput {
  username: string;
  password: string;
  /** The token that the browser had until now: its session is ended, and another account's is recorded as signed out. */
  oldToken: string | null;
}

type Failure = 'unknownAccount' | 'wrongPassword' | 'closed' | 'passwordEnded';

/**
 * Opens a session for who knows the password, and gives its token. An unknown name, a wrong password and a closed account are
 * answered alike and take alike. Refuses: TOO_MANY_TRIES, SIGN_IN_REFUSED, TEMPORARY_PASSWORD_ENDED.
 */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(SignInTries) private readonly tries: SignInTries,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  async run(input: SignInInput, origin: Origin): Promise<string> {
    const via = `http ${origin.address}`;
    // Before the try is counted: one that cannot be looked at is none.
    refuseWhenBusy();
    const number = await this.tries.take({ username: input.username, address: origin.address });
    const held = await this.transactions.read(strangerActor(via), (tx) => accountAndHash(tx, input.username));
    const right = await verifyPassword(held?.hash ?? null, input.password);
    if (!held || !right) return this.fail(via, number, input.username, held ? 'wrongPassword' : 'unknownAccount');
    const renewed = isOutdated(held.hash) ? await hashPassword(input.password) : null;
    const opened = await this.transactions.run(accountActor(held.account, via), async (tx) => {
      const failure = await failureOf(tx, held);
      if (failure) return { failure };
      if (renewed)
        await tx.manager.update(Account, { province: tx.province, id: held.account.id }, { passwordHash: renewed });
      await this.tries.settle(tx, number, true);
      return { token: await openSignedIn(tx, held.account.id, input.oldToken, origin, this.settings.hours) };
    });
    return opened.token ?? this.fail(via, number, input.username, opened.failure);
  }

  private async fail(via: string, number: string, username: string, failure: Failure): Promise<never> {
    await this.transactions.run(strangerActor(via), async (tx) => {
      await this.tries.settle(tx, number, false);
      const object = { type: 'session', id: recordedName(username) } as const;
      await recordAudit(tx, { action: 'signInFailed', object, before: null, after: { failure } });
    });
    throw refuse(failure === 'passwordEnded' ? 'TEMPORARY_PASSWORD_ENDED' : 'SIGN_IN_REFUSED');
  }
}

interface Held {
  account: Account;
  hash: string;
}

async function accountAndHash(tx: Tx, username: string): Promise<Held | null> {
  const account = await tx.manager.findOneBy(Account, { province: tx.province, username: foldUsername(username) });
  const hash = await passwordHashOf(tx, account?.id ?? NOBODY);
  return account && hash !== null ? { account, hash } : null;
}

/** The id of no account, so that an unknown name asks the database as often as a known one. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Why the right password opens nothing; a password that was changed while it was verified is a wrong one. */
async function failureOf(tx: Tx, { account: { id }, hash }: Held): Promise<Failure | null> {
  const account = await lockAccount(tx, id);
  if ((await passwordHashOf(tx, id)) !== hash) return 'wrongPassword';
  if (account.closedAt) return 'closed';
  return account.passwordEndsAt && account.passwordEndsAt <= tx.at ? 'passwordEnded' : null;
}
