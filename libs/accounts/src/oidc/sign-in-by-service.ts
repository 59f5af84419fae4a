import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, strangerActor, Transactions, type Tx } from '@chuan-xa/platform';
import { accountActor } from '../access/account-actor.js';
import { Account } from '../account.entity.js';
import { lockAccount } from '../read-account.js';
import { openSignedIn } from '../sessions/open-signed-in.js';
import type { Origin } from '../sessions/open-session.js';
import { SESSION_SETTINGS, type SessionSettings } from '../sessions/session-settings.js';
import type { Flow } from './flow.js';
import { IdentityService, type Identity } from './identity-service.js';

/** Who comes back from the identity service. */
export interface Returning {
  /** Our address that the service sent the browser to. */
  back: string;
  /** What the service gave it, without the question mark. */
  query: string;
  flow: Flow;
  /** As at a sign-in by password. */
  oldToken: string | null;
}

/**
 * Opens a session for who the identity service says somebody is, where an administrator bound that identity to an account; gives its token. No account is
 * made, and none is found by a name that looks alike. One that is bound to nothing and a closed account are answered alike.
 * Refuses: SIGN_IN_SERVICE_OFF, SIGN_IN_SERVICE_AWAY, SIGN_IN_SERVICE_REFUSED, SIGN_IN_SERVICE_UNBOUND.
 */
@Injectable()
export class SignInByService {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(IdentityService) private readonly service: IdentityService,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  async run({ back, query, flow, oldToken }: Returning, origin: Origin): Promise<string> {
    const identity = await this.service.finish(back, query, flow);
    const via = `http ${origin.address}`;
    const bound = await this.transactions.read(strangerActor(via), (tx) => accountOf(tx, identity));
    if (!bound) return this.fail(via, identity, 'unboundIdentity');
    const token = await this.transactions.run(accountActor(bound, via), async (tx) => {
      const account = await lockAccount(tx, bound.id);
      // As it stands now: it may have been closed, or bound to another, since it was found.
      const isStill = account.identity === identity.subject && account.identityIssuer === identity.issuer;
      if (!isStill || account.closedAt) return null;
      return openSignedIn(tx, account.id, oldToken, origin, this.settings.hours, { identity: identity.subject });
    });
    return token ?? this.fail(via, identity, 'closed');
  }

  /** The administrator reads here which identity wanted in: it is what an account is bound to. */
  private async fail(via: string, { subject }: Identity, failure: 'unboundIdentity' | 'closed'): Promise<never> {
    await this.transactions.run(strangerActor(via), (tx) => {
      const object = { type: 'session', id: 'dịch vụ định danh' } as const;
      return recordAudit(tx, { action: 'signInFailed', object, before: null, after: { failure, identity: subject } });
    });
    throw refuse('SIGN_IN_SERVICE_UNBOUND', { service: this.service.settings.name });
  }
}

const accountOf = (tx: Tx, { issuer, subject }: Identity): Promise<Account | null> =>
  tx.manager.findOneBy(Account, { province: tx.province, identityIssuer: issuer, identity: subject });
