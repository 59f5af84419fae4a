import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { Account } from '../account.entity.js';
import { lockAdministrators, refuseLastAdministrator } from '../last-administrator.js';
import { lockOpenAccount } from '../read-account.js';
import { endSessions } from '../sessions/end-sessions.js';
import { IdentityService } from './identity-service.js';

/** Whose account it is from now on. */
export interface BindingInput {
  /** As the identity service says it, letter by letter. */
  identity: string;
  why: string;
}

/**
 * Binds an account to one identity of the identity service: from now on that is the way in, and its password is gone; resetting the password is the way
 * back. One administrator always keeps a password, for the day on which the service is away.
 * Refuses: SIGN_IN_SERVICE_OFF, ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED, REASON_REQUIRED, IDENTITY_TAKEN, LAST_ADMINISTRATOR.
 */
@Injectable()
export class BindIdentity {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(IdentityService) private readonly service: IdentityService,
  ) {}

  async run(actor: Actor, id: string, { identity, why }: BindingInput): Promise<Account> {
    const { issuer } = this.service.settings;
    return this.transactions.run(actor, async (tx) => {
      await lockAdministrators(tx); // also: one binding at a time
      const account = await lockOpenAccount(tx, id);
      if (!why.trim()) throw refuse('REASON_REQUIRED');
      const { province } = tx;
      const holder = await tx.manager.findOneBy(Account, { province, identityIssuer: issuer, identity });
      if (holder && holder.id !== id) throw refuse('IDENTITY_TAKEN', { username: holder.username });
      if (account.roles.includes('administrator')) await refuseLastAdministrator(tx, id);
      const before = { identity: account.identity };
      const bound = { identityIssuer: issuer, identity, mustChange: false, passwordEndsAt: null };
      const noPassword = { passwordHash: null, formerPasswordHash: null, shownPassword: null };
      await tx.manager.update(Account, { province, id }, { ...bound, ...noPassword });
      const after = { username: account.username, identity, ended: await endSessions(tx, id) };
      await recordAudit(tx, { action: 'identityBound', object: { type: 'account', id }, before, after, why });
      return Object.assign(account, bound);
    });
  }
}
