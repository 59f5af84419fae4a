import { useSyncExternalStore } from 'react';
import { linkState, onLink } from '../../api/link.js';
import { LinkDown } from '../../api/problem.js';
import { nowOld } from '../../app/questions.js';
import { currentVault, isSessionOpen, onSignedIn, whenSignedOut, whileSignedIn } from '../../app/session.js';
import { keptStatements, putStatement } from '../../offline/statement-store.js';
import type { Vault } from '../../offline/vault.js';
import type { Parts } from './parts.js';
import { nowStand } from './statements.js';
import { writeStatement } from './write-statement.js';
import {
  afterRefused,
  afterTaken,
  mineOver,
  textKey,
  theirsStay,
  typedIn,
  type Standing,
  type TextOf,
  type UnsentStatement,
} from './unsent-statement.js';

/**
 * What was typed of statements and not yet taken by the server: each letter is kept in the browser, and sent when the field is left, as long
 * as the account that typed it is the one signed in.
 */
let texts: ReadonlyMap<string, UnsentStatement> = new Map();
/** The text in whose fields this tab's keyboard stands: it is sent when one of them is left. */
let held: string | null = null;
/** The texts of which a field was left since they were last sent. */
const due = new Set<string>();
let turn = 0;
/** The last word of the browser's own store: something could not be kept there (full, or forbidden). */
let unkept = false;
let sending: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();
const RETRY_MS = 5_000;

function now(next: ReadonlyMap<string, UnsentStatement>): void {
  texts = next;
  if (texts.size > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  listeners.forEach((tell) => tell());
}

/** Whoever leaves with something unsent is asked; a page that another account takes over is not held back. */
function warn(event: BeforeUnloadEvent): void {
  if (currentVault() !== null) event.preventDefault();
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** All that is not yet sent; a new map at each change. */
export const unsentStatements = (): ReadonlyMap<string, UnsentStatement> => texts;
export const useUnsentStatements = (): ReadonlyMap<string, UnsentStatement> =>
  useSyncExternalStore(subscribe, unsentStatements);

/** Whether the browser could not keep what was typed. */
export const useStatementUnkept = (): boolean => useSyncExternalStore(subscribe, () => unkept);

const nextTurn = (): number => (turn = Math.max(turn + 1, Date.now()));

/** Takes what was typed: shown and kept at once. */
export function typeStatement(of: TextOf, standing: Standing, typed: Partial<Parts>): void {
  put(textKey(of), typedIn(texts.get(textKey(of)) ?? null, of, standing, typed, nextTurn()));
}

/** The keyboard has come to a field of the text. */
export function holdStatement(of: TextOf): void {
  held = textKey(of);
}

/** It has left one, be it for another of the same text: what is typed is sent. */
export function leaveStatement(of: TextOf): void {
  held = null;
  due.add(textKey(of));
  void send();
}

/** Sends a text now, also one that was refused for what it was. Gives whether it is with the server; throws LinkDown. */
export async function sendStatement(of: TextOf): Promise<boolean> {
  const key = textKey(of);
  const one = texts.get(key);
  if (one?.state === 'refused' && one.standing === null) put(key, { ...one, state: 'waiting' });
  due.add(key);
  await send();
  if (texts.get(key)?.state === 'waiting' && linkState() === 'down') throw new LinkDown();
  return !texts.has(key);
}

/** Of a clash: what was typed here is written over what stands there. */
export function keepMine(one: UnsentStatement): void {
  decide(one, mineOver(one));
}

/** Of a clash: where both wrote, what stands there stays. */
export function takeTheirs(one: UnsentStatement): void {
  decide(one, theirsStay(one));
}

/** Lets go of what was typed: what stands there stays. */
export function letGoOfStatement(one: UnsentStatement): void {
  decide(one, null);
}

function decide(one: UnsentStatement, left: UnsentStatement | null): void {
  put(textKey(one), left && { ...left, turn: nextTurn() });
  due.add(textKey(one));
  if (left === null) void nowOld('GET /api/rounds/:round/statements');
  else void send();
}

/** Puts a text in its place, or takes it away (null), here and in the browser's store. */
function put(key: string, one: UnsentStatement | null): void {
  const next = new Map(texts);
  if (one === null) next.delete(key);
  else next.set(key, one);
  now(next);
  const vault = currentVault();
  if (vault !== null) void putStatement(vault, key, one).then(told);
}

function told(isKept: boolean): void {
  if (unkept === !isKept) return;
  unkept = !isKept;
  listeners.forEach((tell) => tell());
}

/** Sends what waits until nothing does, one sending after the other. */
const send = (): Promise<void> => (sending = sending.then(sendAll).catch(() => undefined));

const nextToSend = (): UnsentStatement | undefined =>
  [...texts].find(([key, { state }]) => state === 'waiting' && (key !== held || due.has(key)))?.[1];

async function sendAll(): Promise<void> {
  const vault = currentVault();
  if (vault === null || !isSessionOpen() || linkState() === 'down' || nextToSend() === undefined) return;
  const done = await navigator.locks.request(`chuan-xa-statements-${vault.account}`, () =>
    whileSignedIn(vault, async () => {
      for (let one = nextToSend(); one !== undefined; one = nextToSend())
        if (!(await sendOne(vault, one))) return false;
      return true;
    }),
  );
  // the link's return is told; a server that only asks to wait is asked again
  if (done === false) setTimeout(() => void send(), RETRY_MS);
}

/** Whether the server has answered for it, be it with a refusal. */
async function sendOne(vault: Vault, one: UnsentStatement): Promise<boolean> {
  const key = textKey(one);
  due.delete(key);
  const answer = await writeStatement(one);
  if (answer === null || vault !== currentVault()) {
    due.add(key);
    return false;
  }
  if ('refused' in answer) {
    const here = texts.get(key);
    if (here === undefined) return true;
    due.add(key); // what both wrote apart goes out again at once
    put(key, afterRefused(here, answer.refused));
    return true;
  }
  nowStand(one.round, answer.all);
  taken(one, answer.standing);
  tabs.postMessage({ account: vault.account, one, standing: answer.standing } satisfies Told);
  return true;
}

function taken(sent: UnsentStatement, standing: Standing): void {
  const here = texts.get(textKey(sent));
  if (here !== undefined) put(textKey(sent), afterTaken(here, sent, standing));
}

/** What one tab tells the others of its account: what the server has taken, and what then stands. */
interface Told {
  account: string;
  one: UnsentStatement;
  standing: Standing;
}
const tabs = new BroadcastChannel('chuan-xa-statements');
tabs.onmessage = ({ data }: MessageEvent<Told>) => {
  if (data.account !== currentVault()?.account) return;
  taken(data.one, data.standing);
  void nowOld('GET /api/rounds/:round/statements');
};

/** What the browser keeps of this account: read at sign-in, and sent. */
async function recall(): Promise<void> {
  const vault = currentVault();
  if (vault === null) return;
  const kept = (await keptStatements(vault).catch(() => [])) as UnsentStatement[];
  if (vault !== currentVault()) return;
  turn = Math.max(turn, ...kept.map((one) => one.turn));
  now(new Map([...kept.map((one) => [textKey(one), one] as const), ...texts]));
  await send();
}

onLink(() => void send());
onSignedIn(() => void recall());
whenSignedOut(() => {
  held = null;
  due.clear();
  now(new Map());
});
