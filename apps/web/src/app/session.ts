import { useSyncExternalStore } from 'react';
import { answered, onSignedOut, server } from '../api/client.js';
import { isPassing, LinkDown, Problem } from '../api/problem.js';
import type { components } from '../api/schema.js';
import { isHolder, lastVault, openVault, shutVault, type LastHeld, type Vault } from '../offline/vault.js';

export type Session = components['schemas']['SessionView'];

/**
 * Who is signed in. `ended`: the server no longer knows the session while the page is open; what was typed waits until the same account
 * signs in again.
 */
export type Standing =
  | { kind: 'unknown' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'out' }
  | { kind: 'in'; session: Session; ended: boolean };

let standing: Standing = { kind: 'unknown' };
let vault: Vault | null = null;
const listeners = new Set<() => void>();
/** What has to be done before another account's page may be shown, or none: the last of it waits for the first. */
const atSignOut = new Set<() => void>();

function stand(next: Standing): void {
  standing = next;
  listeners.forEach((tell) => tell());
}

export const useStanding = (): Standing =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => standing,
  );

export const currentVault = (): Vault | null => vault;

/** Whether the server still knew the session when it was last asked. */
export const isSessionOpen = (): boolean => standing.kind === 'in' && !standing.ended;

/** Called when the account leaves, so that nothing of it stays in memory. */
export function whenSignedOut(act: () => void): void {
  atSignOut.add(act);
}

const atSignIn = new Set<(session: Session) => void>();

/** Called when an account has come, or come back. */
export function onSignedIn(act: (session: Session) => void): void {
  atSignIn.add(act);
}

/** Tabs of the same browser hear of each other's sign-ins and sign-outs (`null`): what one shuts, no other may go on reading. */
const tabs = new BroadcastChannel('chuan-xa-session');
tabs.onmessage = ({ data }) => {
  if (standing.kind !== 'in' || data === standing.session.account.id) return;
  if (data === null) forget();
  else {
    vault = null; // nothing of the former account holds the page back
    window.location.reload();
  }
};

/** Nothing of the account stays in this tab. */
function forget(): void {
  vault = null;
  setHere(null);
  atSignOut.forEach((act) => act());
  stand({ kind: 'out' });
}

/** Held alone by whoever signs in, together by whoever does something as the account that is signed in; by all tabs of this browser. */
const ACCOUNT_LOCK = 'chuan-xa-account';
const together = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(ACCOUNT_LOCK, { mode: 'shared' }, work);

/** While the server is asked who is signed in. Who was last may stand here meanwhile; as that account nothing is sent, and nothing kept. */
let asking: Promise<void> = Promise.resolve();
let isAsked = true;

/** Once the server has said who is signed in, or cannot be asked. */
export const whenAsked = (): Promise<void> => asking;

/**
 * Does the work as the vault's account, which no sign-in changes meanwhile. null, and nothing done, where this browser is no longer that
 * account's, though this tab has not heard of it yet.
 */
export async function whileSignedIn<T>(of: Vault, work: () => Promise<T>): Promise<T | null> {
  await asking;
  return together(async () => {
    if (await isHolder(of)) return work();
    if (of === vault) sessionEnded();
    return null;
  });
}

/** Lives as long as the session's own cookie, which no script can see: a browser that was closed has neither. */
const HERE = 'chuan-xa-here';
const isHere = ({ account }: Session): boolean => document.cookie.split('; ').includes(`${HERE}=${account.id}`);
function setHere(session: Session | null): void {
  const value = session === null ? '; max-age=0' : session.account.id;
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${HERE}=${value}; path=/; samesite=strict${secure}`;
}

async function signedIn(session: Session): Promise<void> {
  if (standing.kind === 'in' && standing.session.account.id !== session.account.id) {
    // first, so that nothing of the former account is read again while the other's vault opens
    vault = null;
    atSignOut.forEach((act) => act());
  }
  const kept = { ...session, browserKey: '' };
  vault = await openVault(session.account.id, session.browserKey, kept, vault);
  setHere(session);
  standAs(kept);
  tabs.postMessage(session.account.id);
}

/** What stands already is not drawn anew. */
function standAs(session: Session): void {
  const same =
    standing.kind === 'in' && !standing.ended && JSON.stringify(standing.session) === JSON.stringify(session);
  if (!same) stand({ kind: 'in', session, ended: false });
  atSignIn.forEach((act) => act(session));
}

/** Set by a sign-out that the server has not been told of. */
const LEFT = 'chuan-xa-left';
/** After which an answer about the session is no more waited for. */
const PATIENCE_MS = 15_000;

/** A sign-out that came to no end, be it in another tab, is ended before anything else is asked. Gives whether there was one. */
async function endLeaving(): Promise<boolean> {
  if (localStorage.getItem(LEFT) === null) return false;
  await shutVault();
  await server.DELETE('/api/session', { signal: AbortSignal.timeout(PATIENCE_MS) });
  localStorage.removeItem(LEFT);
  return true;
}

/** Finds out who is signed in; without the link, who last was. */
export function findSession(): Promise<void> {
  isAsked = false;
  asking = askWhoIsIn().finally(() => {
    isAsked = true;
  });
  return asking;
}

async function askWhoIsIn(): Promise<void> {
  try {
    await together(async () => {
      // Not asked after a sign-out: an answer from before it must not open what it shut.
      const session = (await endLeaving()) ? null : await openSession();
      if (session !== null) return signedIn(session);
      await shutVault();
      forget();
    });
  } catch (error) {
    if (standing.kind === 'in' && isPassing(error)) return;
    const last = error instanceof LinkDown ? await lastVault().catch(() => null) : null;
    if (last === null) stand({ kind: 'failed', error });
    else standAsLast(last);
  }
}

/**
 * Whoever may still be signed in need not wait until the server has said so: what is kept here is shown meanwhile. null where nobody is, where
 * the browser was closed since, or where the session must have ended by now.
 */
export async function standAsBefore(): Promise<Session | null> {
  const last = await lastVault();
  if (last === null || standing.kind !== 'unknown' || localStorage.getItem(LEFT) !== null) return null;
  const session = last.session as Session;
  if (!isHere(session) || Date.now() > Math.min(Date.parse(session.endsAt), last.at + session.idleMinutes * 60_000))
    return null;
  standAsLast(last);
  return session;
}

function standAsLast(last: LastHeld): void {
  vault = last.vault;
  standAs(last.session as Session);
}

/** The session that the server knows; null: none. */
async function openSession(): Promise<Session | null> {
  try {
    return await answered(server.GET('/api/session', { signal: AbortSignal.timeout(PATIENCE_MS) }));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

/** Throws what the server refuses. */
export const signIn = (username: string, password: string): Promise<void> =>
  navigator.locks.request(ACCOUNT_LOCK, async () => {
    await endLeaving();
    const patience = AbortSignal.timeout(PATIENCE_MS);
    await signedIn(await answered(server.POST('/api/session', { body: { username, password }, signal: patience })));
  });

/** As by password, with what the identity service gave the browser. Throws what the server refuses. */
export const signInByService = (query: string): Promise<void> =>
  navigator.locks.request(ACCOUNT_LOCK, async () => {
    await endLeaving();
    const patience = AbortSignal.timeout(PATIENCE_MS);
    await signedIn(await answered(server.POST('/api/session/service', { body: { query }, signal: patience })));
  });

/** Throws what the server refuses. */
export async function changePassword(current: string, next: string): Promise<void> {
  await signedIn(await answered(server.POST('/api/session/password', { body: { current, next } })));
}

/**
 * Ends the session here at once and seals what was not sent. A server that cannot be told, or refuses to hear it, is told before anything
 * else is asked of it.
 */
export async function signOut(): Promise<void> {
  localStorage.setItem(LEFT, '');
  forget();
  tabs.postMessage(null);
  await together(endLeaving).catch(() => undefined);
}

/** Whether the account may do an operation, as the one table of the roles says: "PATCH /api/rounds/:round". */
export const may = (session: Session, operation: string): boolean => session.operations.includes(operation);

/** Not told by a question that went out before it was known whether there is a session. */
function sessionEnded(): void {
  if (isAsked && standing.kind === 'in' && !standing.ended) stand({ ...standing, ended: true });
}

onSignedOut(sessionEnded);
