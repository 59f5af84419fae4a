import type { Tx } from '@chuan-xa/platform';

/** What an act did, to what; who and when come from the transaction. */
export interface Act {
  /** Past tense, e.g. `scoreWritten`, `assessmentSubmitted`. */
  action: string;
  object: { type: string; id: string };
  before: unknown;
  after: unknown;
  why?: string | null;
}

const CHUNK = 1000;

/** Appends one row to the record, in the transaction of the act itself. */
export async function recordAudit(tx: Tx, act: Act): Promise<void> {
  await recordAudits(tx, [act]);
}

/** Appends a row for each of many acts done as one; one statement a thousand. */
export async function recordAudits(tx: Tx, acts: Act[]): Promise<void> {
  for (let from = 0; from < acts.length; from += CHUNK) {
    const rows = acts.slice(from, from + CHUNK).map(({ action, object, before, after, why }, place) => ({
      place,
      action,
      type: object.type,
      id: object.id,
      before: before ?? null,
      after: after ?? null,
      why: why ?? null,
    }));
    await tx.manager.query(
      `INSERT INTO audit_record (province_code, at, actor, office, via, action, object_type, object_id, before, after, why)
       SELECT $1, $2::timestamptz, $3, $4, $5, r.action, r.type, r.id, nullif(r.before, 'null'), nullif(r.after, 'null'), r.why
       FROM jsonb_to_recordset($6::jsonb) AS r(place int, action text, type text, id text, before jsonb, after jsonb, why text)
       ORDER BY r.place`,
      [tx.province, tx.at, tx.actor.name, tx.actor.office, tx.actor.via, JSON.stringify(rows)],
    );
  }
}
