import { useSyncExternalStore } from 'react';
import type { CellValue } from '@chuan-xa/scoring';
import { linkState, onLink } from '../api/link.js';
import { currentVault, isSessionOpen, onSignedIn, whenSignedOut, whileSignedIn } from '../app/session.js';
import { sendCells, type WrittenSheet } from './send-cells.js';
import { bySheet } from './by-sheet.js';
import { cellKey, type CellAddress, type UnsentCell, type UnsentOf } from './unsent-cell.js';
import { dropUnsent, keepUnsent, keptUnsent } from './unsent-store.js';
import type { Vault } from './vault.js';

/**
 * What was typed and not yet taken by the server: kept in the browser first, then sent, a sheet at a time and in the order of typing, as
 * long as the account that typed it is the one signed in. One tab sends; the others hear of it.
 */
let cells: ReadonlyMap<string, UnsentCell> = new Map();
let grouped: ReadonlyMap<string, UnsentOf> = new Map();
let sending = false;
let turn = 0;
/** The last word of the browser's own store: something could not be kept there (full, or forbidden). */
let unkept = false;
/** Cells on their way into the browser's store: what is read from there does not know them yet. */
const onTheirWay = new Map<string, number>();
/** The last of them. */
let keeping: Promise<unknown> = Promise.resolve();
/** Another tab of this application is open. */
let others = false;
const listeners = new Set<() => void>();
const savedListeners = new Set<(sheet: WrittenSheet, saved: readonly UnsentCell[]) => void>();
const MOST_AT_ONCE = 500;
const RETRY_MS = 5_000;

function now(next: ReadonlyMap<string, UnsentCell>): void {
  cells = next;
  grouped = bySheet(next, grouped);
  listeners.forEach((tell) => tell());
}

const withCell = (cell: UnsentCell): Map<string, UnsentCell> => new Map(cells).set(cellKey(cell), cell);
const without = (address: CellAddress): Map<string, UnsentCell> => {
  const next = new Map(cells);
  next.delete(cellKey(address));
  return next;
};

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Everything that is not yet sent; a new map at each change. */
export const unsentCells = (): ReadonlyMap<string, UnsentCell> => cells;
export const useUnsent = (): ReadonlyMap<string, UnsentCell> => useSyncExternalStore(subscribe, unsentCells);

/** The same by sheet: `unsentOf` gives a sheet's own. */
export const useUnsentBySheet = (): ReadonlyMap<string, UnsentOf> => useSyncExternalStore(subscribe, () => grouped);

/** The sheets in which something cannot be sent as it is: refused, or another wrote there; one text, so that a page is drawn anew only when they change. */
export const useStuckSheets = (): string =>
  useSyncExternalStore(subscribe, () =>
    [...grouped]
      .filter(([, own]) => [...own.values()].some(({ state }) => state !== 'waiting'))
      .map(([sheet]) => sheet)
      .join(' '),
  );

/** Whether something is on its way at this moment, and whether the browser could not keep what was typed. */
export const useSending = (): boolean => useSyncExternalStore(subscribe, () => sending);
export const useUnkept = (): boolean => useSyncExternalStore(subscribe, () => unkept);

/** Calls back with the sheet as it stands whenever the server has taken cells of it. */
export function onSaved(tell: (sheet: WrittenSheet, saved: readonly UnsentCell[]) => void): () => void {
  savedListeners.add(tell);
  return () => savedListeners.delete(tell);
}

/** Grows with every typing, in whatever tab. */
const nextTurn = (): number => (turn = Math.max(turn + 1, Date.now()));

/** A typing: `unread` is the text that is no value, with why; it is kept as it was typed and goes nowhere. */
export type Typed = CellAddress & { value: CellValue; seen: number; unread?: { text: string; why: string } };

/** Takes what was typed: kept and shown at once, sent as soon as may be. `seen`: the version that stood there when typing began. */
export function typed(entries: readonly Typed[]): void {
  const next = new Map(cells);
  for (const entry of entries) {
    const { sheet, column, item, value, unread } = entry;
    const before = next.get(cellKey(entry));
    const seen = before?.standing?.version ?? before?.seen ?? entry.seen;
    const made = { sheet, column, item, value, seen, typedAt: Date.now(), turn: nextTurn() };
    const cell: UnsentCell = unread
      ? { ...made, state: 'refused', text: unread.text, why: unread.why }
      : { ...made, state: 'waiting' };
    next.set(cellKey(cell), cell);
    void keep(cell);
  }
  now(next);
  void send();
}

/** Of a clash: mine is written over what stands there, now that I have seen it. */
export function keepMine(cell: UnsentCell): void {
  const mine: UnsentCell = { ...cell, seen: cell.standing?.version ?? cell.seen, state: 'waiting', turn: nextTurn() };
  delete mine.why;
  delete mine.standing;
  now(withCell(mine));
  void keep(mine);
  void send();
}

/** Lets go of what was typed in a cell: what stands there stays. */
export function letGo(address: CellAddress): void {
  now(without(address));
  void drop(address);
}

async function keep(cell: UnsentCell): Promise<void> {
  const vault = currentVault();
  if (vault === null) return;
  const key = cellKey(cell);
  onTheirWay.set(key, cell.turn);
  try {
    // one after the other, or what was typed first might be kept last
    const kept = keeping.then(() => keepUnsent(vault, cell));
    keeping = kept.catch(() => undefined);
    await kept;
    // sent and taken meanwhile
    if (vault === currentVault() && !cells.has(key)) await dropUnsent(vault, cell);
    told(false);
  } catch {
    told(true);
  } finally {
    if (onTheirWay.get(key) === cell.turn) onTheirWay.delete(key);
    tabs.postMessage('changed');
  }
}

async function drop(address: CellAddress): Promise<void> {
  const vault = currentVault();
  if (vault === null) return;
  await dropUnsent(vault, address).catch(() => undefined);
  tabs.postMessage('changed');
}

function told(next: boolean): void {
  if (unkept === next) return;
  unkept = next;
  listeners.forEach((tell) => tell());
}

/** Sends what waits until nothing does. One tab at a time: a browser without locks has one tab that types. */
async function send(): Promise<void> {
  const vault = currentVault();
  if (sending || vault === null || !isSessionOpen() || linkState() === 'down') return;
  sending = true;
  listeners.forEach((tell) => tell());
  const later = await navigator.locks
    .request(`chuan-xa-send-${vault.account}`, () => sendWaiting(vault))
    .finally(() => {
      sending = false;
      listeners.forEach((tell) => tell());
    });
  // the link's return is told; a server that only asks to wait is asked again
  if (later) setTimeout(() => void send(), RETRY_MS);
  else if (nextBatch().length > 0) void send(); // typed while the lock was being given back
}

/** Whether something is left to be sent later. */
async function sendWaiting(vault: Vault): Promise<boolean> {
  if (others) await recall();
  for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
    const taken = await whileSignedIn(vault, () => sendCells(batch));
    if (taken === null) return true;
    if (vault !== currentVault()) return false; // the account has left: what came back is not for whoever is here now
    settle(taken.saved, taken.held, taken.sheet);
    if (taken.later) return true;
  }
  return false;
}

/** The cells of the sheet that waits longest. */
function nextBatch(): UnsentCell[] {
  const waiting = [...cells.values()]
    .filter(({ state }) => state === 'waiting')
    .sort((one, other) => one.turn - other.turn);
  return waiting.filter(({ sheet }) => sheet === waiting[0]?.sheet).slice(0, MOST_AT_ONCE);
}

function settle(saved: UnsentCell[], held: UnsentCell[], sheet: WrittenSheet | null): void {
  const next = new Map(cells);
  for (const cell of saved) {
    const here = next.get(cellKey(cell));
    if (here === undefined) continue;
    if (here.turn === cell.turn) {
      next.delete(cellKey(cell));
      void drop(cell);
      continue;
    }
    // typed again while it was on its way: what it saw is what we have just written
    const version = sheet?.cells.find(({ id, column }) => id === cell.item && column === cell.column)?.version;
    const again = { ...here, seen: version ?? cell.standing?.version ?? here.seen };
    next.set(cellKey(again), again);
    void keep(again);
  }
  for (const cell of held) {
    if (next.get(cellKey(cell))?.turn !== cell.turn) continue;
    next.set(cellKey(cell), cell);
    void keep(cell);
  }
  // first the sheet, so that no cell shows for a moment what stood there before
  if (sheet !== null) savedListeners.forEach((tell) => tell(sheet, saved));
  now(next);
}

/** What the browser keeps of this account, read again: at sign-in, and when another tab has typed or sent. */
async function recall(): Promise<void> {
  const vault = currentVault();
  if (vault === null) return;
  const kept = await keptUnsent(vault).catch(() => null);
  if (kept === null || vault !== currentVault()) return;
  const next = new Map(kept.map((cell) => [cellKey(cell), cell]));
  for (const [key, cell] of cells)
    if (onTheirWay.has(key) || (next.get(key)?.turn ?? Infinity) < cell.turn) next.set(key, cell);
  turn = Math.max(turn, ...[...next.values()].map((cell) => cell.turn));
  now(next);
}

const tabs = new BroadcastChannel('chuan-xa-unsent');
tabs.onmessage = ({ data }) => {
  others = true;
  if (data === 'hello') tabs.postMessage('changed');
  void recall().then(send);
};
tabs.postMessage('hello');

onLink(() => void send());
onSignedIn(() => void recall().then(send));
whenSignedOut(() => now(new Map()));
