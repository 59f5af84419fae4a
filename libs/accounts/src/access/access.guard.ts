import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ACTOR, refuse } from '@chuan-xa/platform';
import { SESSION, tokenOf, viaOf, type SessionRequest } from '../http/request.js';
import { FindSession, type FoundSession } from '../sessions/find-session.js';
import { SESSION_SETTINGS, type SessionSettings } from '../sessions/session-settings.js';
import { accountActor } from './account-actor.js';
import { grantOf } from './grant-of.js';
import { whoMay } from './who-may.js';

/** What can be done before a temporary password is changed. */
const BEFORE_CHANGE = new Set(['GET /api/session', 'POST /api/session/password']);

/** Lets a request through as the table of operations says, and names its actor; what the table does not name is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(FindSession) private readonly find: FindSession,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SessionRequest>();
    const operation = operationOf(request);
    if (!Object.hasOwn(whoMay, operation)) throw refuse('FORBIDDEN');
    if (whoMay[operation]?.who === 'anyone') return true;
    const session = await this.sessionOf(request);
    const via = viaOf(request);
    // Named before anything is refused, for the record; without a grant they reach nothing.
    Object.assign(request, { [ACTOR]: accountActor(session.account, via), [SESSION]: session });
    if (session.account.mustChange && !BEFORE_CHANGE.has(operation)) throw refuse('PASSWORD_CHANGE_REQUIRED');
    const grant = grantOf(operation, session.account.roles);
    if (!grant) throw refuse('FORBIDDEN');
    Object.assign(request, { [ACTOR]: accountActor(session.account, via, grant) });
    return true;
  }

  private async sessionOf(request: SessionRequest): Promise<FoundSession> {
    const token = tokenOf(request, this.settings);
    const session = token === null ? null : await this.find.run(token);
    if (!session) throw refuse('SIGN_IN_REQUIRED');
    return session;
  }
}

/** The operation as it is routed, its kind named; HEAD is a GET of which the answer's body is left out. */
export const operationOf = ({ method, routeOptions, params }: RoutedRequest): string => {
  const { kind } = params as { kind?: string };
  // A kind is one word: nothing else may stand in for a part of the address that names another operation.
  const named = /^[a-z]+$/.test(kind ?? '') ? kind : undefined;
  const route = (routeOptions.url ?? '').replace(':kind', () => named ?? ':kind');
  return `${method === 'HEAD' ? 'GET' : method} ${route}`;
};

type RoutedRequest = Pick<SessionRequest, 'method' | 'routeOptions' | 'params'>;
