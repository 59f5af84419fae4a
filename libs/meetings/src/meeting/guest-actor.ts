import { hashToken } from '@chuan-xa/accounts';
import { strangerActor, type Actor } from '@chuan-xa/platform';

/** Whoever holds the token of a guest's link: what that one meeting shows is all that it reaches. */
export const guestActor = (token: string, via: string): Actor => ({ ...strangerActor(via), guest: hashToken(token) });

/** The same once it is known who it is. */
export const namedGuest = (actor: Actor, name: string): Actor => ({ ...actor, name: `khách: ${name}` });
