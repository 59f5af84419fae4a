import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { refuse } from '@chuan-xa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Origin } from '../sessions/open-session.js';
import type { FoundSession } from '../sessions/find-session.js';
import type { SessionSettings } from '../sessions/session-settings.js';

/** Where the request carries its session; set by the guard that found it. */
export const SESSION = 'session';

/** A request whose session the guard may have found. */
export type SessionRequest = FastifyRequest & { [SESSION]?: FoundSession };

/** The session of a request that nobody makes without one. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): FoundSession => {
  const found = context.switchToHttp().getRequest<SessionRequest>()[SESSION];
  if (!found) throw refuse('SIGN_IN_REQUIRED');
  return found;
});

/** What the record says of where an act came from. */
export const viaOf = ({ ip }: { ip: string }): string => `http ${ip}`;

export const originOf = ({ ip, headers }: FastifyRequest): Origin => ({
  address: ip,
  agent: headers['user-agent'] ?? '',
});

/** The token that the browser sent; an empty cookie is none. */
export const tokenOf = ({ cookies }: FastifyRequest, { cookie }: SessionSettings): string | null =>
  cookies[cookie] || null;

const attributes = ({ secure }: SessionSettings) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** Gives the browser the token, for no script to read; it forgets it when it is closed. */
export const giveToken = (reply: FastifyReply, settings: SessionSettings, token: string): void =>
  void reply.setCookie(settings.cookie, token, attributes(settings));

export const takeTokenBack = (reply: FastifyReply, settings: SessionSettings): void =>
  void reply.clearCookie(settings.cookie, attributes(settings));
