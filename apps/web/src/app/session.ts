import { useSyncExternalStore } from 'react';
import { answered, onSignedOut, server } from '../api/client.js';
import { LinkDown, Problem } from '../api/problem.js';
import type { components } from '../api/schema.js';
import { lastVault, openVault, shutVault, type Vault } from '../offline/vault.js';

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

const atSignIn = new Set<() => void>();

/** Called when an account has come, or come back. */
export function onSignedIn(act: () => void): void {
  atSignIn.add(act);
}

/** Tabs of the same browser hear of each other's sign-ins: what one shuts, no other may go on reading. */
const tabs = new BroadcastChannel('chuan-xa-session');
tabs.onmessage = ({ data }) => {
  if (standing.kind === 'in' && data !== standing.session.account.id) window.location.reload();
};

async function signedIn(session: Session): Promise<void> {
  if (standing.kind === 'in' && standing.session.account.id !== session.account.id) atSignOut.forEach((act) => act());
  vault = await openVault(session.account.id, session.browserKey, { ...session, browserKey: '' });
  stand({ kind: 'in', session, ended: false });
  atSignIn.forEach((act) => act());
  tabs.postMessage(session.account.id);
}

/** Set by a sign-out that the server could not be told of. */
const LEFT = 'chuan-xa-left';

/** Finds out who is signed in; without the link, who last was. */
export async function findSession(): Promise<void> {
  try {
    if (localStorage.getItem(LEFT) !== null) await leave();
    await signedIn(await answered(server.GET('/api/session')));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) {
      await shutVault();
      vault = null;
      stand({ kind: 'out' });
      return;
    }
    const last = error instanceof LinkDown ? await lastVault() : null;
    if (last === null) {
      stand({ kind: 'failed', error });
      return;
    }
    vault = last.vault;
    stand({ kind: 'in', session: last.session as Session, ended: false });
    atSignIn.forEach((act) => act());
  }
}

/** Throws what the server refuses. */
export async function signIn(username: string, password: string): Promise<void> {
  if (localStorage.getItem(LEFT) !== null) await leave();
  await signedIn(await answered(server.POST('/api/session', { body: { username, password } })));
}

/** Throws what the server refuses. */
export async function changePassword(current: string, next: string): Promise<void> {
  await signedIn(await answered(server.POST('/api/session/password', { body: { current, next } })));
}

async function leave(): Promise<void> {
  await server.DELETE('/api/session');
  localStorage.removeItem(LEFT);
}

/** Ends the session here and seals what was not sent. Without the link the server hears of it before anything else is asked of it. */
export async function signOut(): Promise<void> {
  localStorage.setItem(LEFT, '');
  await shutVault();
  await leave().catch((error: unknown) => {
    if (!(error instanceof LinkDown)) throw error;
  });
  vault = null;
  atSignOut.forEach((act) => act());
  stand({ kind: 'out' });
  tabs.postMessage(null);
}

/** Whether the account may do an operation, as the one table of the roles says: "PATCH /api/rounds/:round". */
export const may = (session: Session, operation: string): boolean => session.operations.includes(operation);

onSignedOut(() => {
  if (standing.kind === 'in') stand({ ...standing, ended: true });
});
