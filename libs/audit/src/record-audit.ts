import type { Actor, CommuneKey, Ending, Tx } from '@chuan-xa/platform';
import type { AuditAction } from '@chuan-xa/wording';
import { sealOf, type ChainHead, type SealedAct } from './chain.js';

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
  let head = await lockHead(manager, province);
  for (let from = 0; from < done.length; from += CHUNK) {
    const rows = done.slice(from, from + CHUNK).map((act) => {
      const sealed = asStored(province, head.number + 1, act);
      head = { number: sealed.number, hash: sealOf(head.hash, sealed), at: sealed.at };
      return { ...sealed, hash: head.hash };
    });
    await manager.query(
      `INSERT INTO audit_record (province_code, number, at, actor, account_id, office, via, action, object_type, object_id,
         period, commune_code, before, after, why, hash)
       SELECT $1, r.number, r.at, r.actor, r.account, r.office, r.via, r.action, r."objectType", r."objectId",
         r.period, r.commune, nullif(r.before, 'null'), nullif(r.after, 'null'), r.why, r.hash
       FROM jsonb_to_recordset($2::jsonb) AS r(number bigint, at timestamptz, actor text, account uuid, office text, via text, action text,
         "objectType" text, "objectId" text, period smallint, commune text, before jsonb, after jsonb, why text, hash text)`,
      [province, JSON.stringify(rows)],
    );
  }
  await manager.query('UPDATE audit_head SET number = $2, hash = $3, at = $4 WHERE province_code = $1', [
    province,
    head.number,
    head.hash,
    head.at,
  ]);
}

async function lockHead(manager: Tx['manager'], province: string): Promise<ChainHead> {
  const lock = 'SELECT number::int, hash, at FROM audit_head WHERE province_code = $1 FOR UPDATE';
  const [head] = await manager.query<ChainHead[]>(lock, [province]);
  if (head) return head;
  await manager.query('INSERT INTO audit_head (province_code) VALUES ($1) ON CONFLICT DO NOTHING', [province]);
  const [made] = await manager.query<ChainHead[]>(lock, [province]);
  if (!made) throw new Error(`The record of province ${province} has no head`);
  return made;
}

/** A value as it will be read back: what JSON does not keep is not sealed either. */
const kept = (value: unknown): unknown => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown));

function asStored(province: string, number: number, { actor, at, object, commune, ...act }: Done): SealedAct {
  return {
    province,
    number,
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
