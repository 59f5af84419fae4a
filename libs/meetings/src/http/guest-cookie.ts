import { viaOf, type SessionSettings } from '@chuan-xa/accounts';
import { refuse, type Actor } from '@chuan-xa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guestActor } from '../meeting/guest-actor.js';

const nameOf = ({ cookie }: SessionSettings): string => `${cookie}-khach`;

const attributes = ({ secure }: SessionSettings) =>
  ({ path: '/api', httpOnly: true, sameSite: 'strict', secure }) as const;

/** The token of a guest's link that the browser sent; an empty cookie is none. It is not the session's cookie. */
export const guestTokenOf = ({ cookies }: FastifyRequest, settings: SessionSettings): string | null =>
  cookies[nameOf(settings)] || null;

/** Gives the browser the token, for no script to read; it forgets it when it is closed. */
export const giveGuestToken = (reply: FastifyReply, settings: SessionSettings, token: string): void =>
  void reply.setCookie(nameOf(settings), token, attributes(settings));

export const takeGuestTokenBack = (reply: FastifyReply, settings: SessionSettings): void =>
  void reply.clearCookie(nameOf(settings), attributes(settings));

/** Whoever asks with a guest's link. Refuses: GUEST_LINK_ENDED, where there is none. */
export function guestOf(request: FastifyRequest, settings: SessionSettings): Actor {
  const token = guestTokenOf(request, settings);
  if (token === null) throw refuse('GUEST_LINK_ENDED');
  return guestActor(token, viaOf(request));
}
