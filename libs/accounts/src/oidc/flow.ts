import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionSettings } from '../sessions/session-settings.js';

/** What the browser keeps while it is at the identity service, each 43 random characters. Nothing is kept here: any server takes it back. */
export interface Flow {
  state: string;
  nonce: string;
  verifier: string;
}

const SECONDS = 600;
const PART = /^[A-Za-z0-9_-]{43}$/;

const nameOf = ({ cookie }: SessionSettings): string => `${cookie}_oidc`;

const attributes = ({ secure }: SessionSettings) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** The browser keeps it ten minutes, for no script to read. */
export const giveFlow = (reply: FastifyReply, settings: SessionSettings, { state, nonce, verifier }: Flow): void =>
  void reply.setCookie(nameOf(settings), [state, nonce, verifier].join('.'), {
    ...attributes(settings),
    maxAge: SECONDS,
  });

/** It is good for one try. */
export const takeFlowBack = (reply: FastifyReply, settings: SessionSettings): void =>
  void reply.clearCookie(nameOf(settings), attributes(settings));

/** null where the browser has none, or it is not of our making. */
export function flowOf({ cookies }: FastifyRequest, settings: SessionSettings): Flow | null {
  const parts = (cookies[nameOf(settings)] ?? '').split('.');
  const [state, nonce, verifier] = parts;
  if (state === undefined || nonce === undefined || verifier === undefined) return null;
  return parts.length === 3 && parts.every((part) => PART.test(part)) ? { state, nonce, verifier } : null;
}
