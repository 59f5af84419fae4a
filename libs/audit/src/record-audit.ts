import type { Actor, CommuneKey, Ending, Tx } from '@chuan-xa/platform';
import type { AuditAction } from '@chuan-xa/wording';
import { sealedTextOf, type SealedAct } from './chain.js';

/** What an act did, to what; who and when come from the transaction. */
export interface Act {
  /** Past tense, e.g. `scoreWritten`, `assessmentSubmitted`. */
  action: AuditAction;
  /** Its type is a code that `libs/wording` has a word for. */
  object: { type: string; id: string };
  /** The unit that it is about, so that the office that answers for it can read it. */
  commune?: CommuneKey | null;
  before: unknown;
  after: unknown;
  why?: string | null;
}

type Done = Act & { actor: Actor; at: Date };

const APPEND = Symbol('append to the record');
const CHUNK = 1000;

/** The acts of the transactions that are open. */
const waiting = new WeakMap<Ending, Done[]>();

/** Puts one act on the record, in the transaction of the act itself. */
export async function recordAudit(tx: Tx, act: Act): Promise<void> {
  await recordAudits(tx, [act]);
}

/**
 * Puts each of many acts on the record. They are appended when the transaction is about to commit: the chain is locked last and
 * briefly, and whoever waits for it holds nothing that its holder still needs.
 */
export async function recordAudits(tx: Tx, acts: Act[]): Promise<void> {
  if (acts.length === 0) return;
  const done = waiting.get(tx.ending) ?? [];
  waiting.set(tx.ending, done);
  // All as of now: a transaction may act for several, one after the other, and go on with the objects that it acted on.
  for (const act of acts)
    done.push({ ...act, before: kept(act.before), after: kept(act.after), actor: tx.actor, at: tx.at });
  tx.ending.once(APPEND, () => append(tx, done));
}

async function append({ manager, province }: Tx, done: Done[]): Promise<void> {
  const acts = done.map(asStored).map((act) => ({ ...act, text: sealedTextOf(act) }));
  for (let from = 0; from < acts.length; from += CHUNK)
    await manager.query('SELECT append_to_record($1, $2::jsonb)', [
      province,
      JSON.stringify(acts.slice(from, from + CHUNK)),
    ]);
}

/** A value as it will be read back: what JSON does not keep is not sealed either. */
const kept = (value: unknown): unknown => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown));

function asStored({ actor, at, object, commune, ...act }: Done): Omit<SealedAct, 'province' | 'number'> {
  return {
    at,
    actor: actor.name,
    account: actor.account,
    office: actor.office,
    via: actor.via,
    action: act.action,
    objectType: object.type,
    objectId: object.id,
    period: commune?.period ?? null,
    commune: commune?.code ?? null,
    before: act.before,
    after: act.after,
    why: act.why ?? null,
  };
}
