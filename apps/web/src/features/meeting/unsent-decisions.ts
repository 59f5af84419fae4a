import { useSyncExternalStore } from 'react';
import { answered, server } from '../../api/client.js';
import { linkState, onLink } from '../../api/link.js';
import { isPassing, Problem, sentenceOf } from '../../api/problem.js';
import { nowOld } from '../../app/questions.js';
import { currentVault, isSessionOpen, onSignedIn, whenSignedOut, whileSignedIn } from '../../app/session.js';
import { dropDecision, keepDecision, keptDecisions } from '../../offline/decision-store.js';
import type { Vault } from '../../offline/vault.js';
import { meetingOf, type Decision, type Unsent } from './decisions.js';
import { overStanding, recalled, refusedFor, withDecision, withRefused, withTaken } from './unsent-decision.js';

/** Decisions that the server has not yet taken: kept in the browser first, then sent in the order of writing. */
let unsent: readonly Unsent[] = [];
let sending = false;
/** Something was written while others were on their way. */
let again = false;
const listeners = new Set<() => void>();
const RETRY_MS = 5_000;

function now(next: readonly Unsent[]): void {
  unsent = next;
  listeners.forEach((tell) => tell());
}

export const useUnsentDecisions = (): readonly Unsent[] =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => unsent,
  );

/** Takes a decision: shown at once, kept, sent as soon as may be. */
export function writeDecision(decision: Omit<Unsent, 'state' | 'why' | 'standing'>): void {
  put({ ...decision, state: 'waiting', why: null, standing: null });
}

/** Of two that clash: ours is written over the other, now that it has been seen. */
export const keepOurs = (one: Unsent): void => put(overStanding(one));

/** Lets go of what was not sent. */
export function letGoOfDecision(id: string): void {
  now(unsent.filter((one) => one.id !== id));
  const vault = currentVault();
  if (vault !== null) void dropDecision(vault, id);
}

function put(decision: Unsent): void {
  now(withDecision(unsent, decision));
  const vault = currentVault();
  if (vault === null) return;
  void keepDecision(vault, decision)
    .catch(() => undefined) // a full store: it stands in memory and goes out all the same
    .then(send);
}

async function send(): Promise<void> {
  const vault = currentVault();
  again ||= sending;
  if (sending || vault === null || !isSessionOpen() || linkState() === 'down') return;
  if (!unsent.some(({ state }) => state === 'waiting')) return;
  sending = true;
  try {
    const done = await navigator.locks.request(`chuan-xa-decisions-${vault.account}`, () =>
      whileSignedIn(vault, () => sendWaiting(vault)),
    );
    if (done === false) setTimeout(() => void send(), RETRY_MS);
  } finally {
    sending = false;
    if (again) void send();
    again = false;
  }
}

/** Whether nothing is left that another try could send. */
async function sendWaiting(vault: Vault): Promise<boolean> {
  try {
    const { items } = await answered(server.GET('/api/meetings'));
    for (const one of unsent.filter(({ state }) => state === 'waiting')) {
      // Not opened to a meeting yet: it is sent when it is.
      const meeting = meetingOf(items, one.snapshot);
      if (meeting !== null) await sendOne(vault, meeting.id, one);
    }
    return true;
  } catch (error) {
    if (isPassing(error)) return false;
    throw error;
  }
}

async function sendOne(vault: Vault, meeting: string, one: Unsent): Promise<void> {
  const { id, snapshot: _snapshot, state: _state, why: _why, standing: _standing, ...body } = one;
  try {
    const { version } = await answered(
      server.PUT('/api/meetings/{id}/decisions/{decision}', { params: { path: { id: meeting, decision: id } }, body }),
    );
    now(withTaken(unsent, one, version));
    const newer = unsent.find((other) => other.id === id);
    await (newer === undefined ? dropDecision(vault, id) : keepDecision(vault, newer)).catch(() => undefined);
    await nowOld('GET /api/meetings/:id/decisions');
  } catch (error) {
    if (isPassing(error) || !(error instanceof Problem) || error.status === 401) throw error;
    const stuck = refusedFor(one, sentenceOf(error), (error.body.kept ?? null) as Decision | null);
    if (!unsent.includes(one)) return; // written again, or let go of, meanwhile
    now(withRefused(unsent, one, stuck));
    await keepDecision(vault, stuck).catch(() => undefined);
  }
}

async function recall(): Promise<void> {
  const vault = currentVault();
  if (vault === null) return;
  const kept = (await keptDecisions(vault).catch(() => [])) as Unsent[];
  if (vault !== currentVault()) return;
  now(recalled(kept, unsent));
  await send();
}

/** Tries again: a meeting has been opened, or the page has come. */
export const sendDecisions = (): void => void recall();

onLink(() => void send());
onSignedIn(() => void recall());
whenSignedOut(() => now([]));
void recall();
