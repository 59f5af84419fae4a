import {
  recordAudits,
  sealOf,
  START,
  verifyChain,
  type Act,
  type ChainHead,
  type KnownHead,
  type SealedAct,
} from '../index.js';
import { machineActor, type Actor } from '@chuan-xa/platform';
import type { TestDatabase } from '../../../../test/support/test-database.js';

export const machine = machineActor('Người kiểm thử', 'test');

/** An act about nothing in particular. */
export const act = (id: string, more: Partial<Act> = {}): Act => ({
  action: 'roundEdited',
  object: { type: 'round', id },
  before: null,
  after: { id },
  ...more,
});

/** Puts acts on the record, in one transaction. */
export const record = (database: TestDatabase, acts: Act[], actor: Actor = machine): Promise<void> =>
  database.transactions.run(actor, (tx) => recordAudits(tx, acts));

export const verify = (database: TestDatabase, known: KnownHead[] = []) =>
  database.transactions.read(machine, (tx) => verifyChain(tx, known));

/** What is really stored, oldest first, and its hash. */
export const stored = (database: TestDatabase): Promise<(SealedAct & { hash: string })[]> =>
  database.rows(
    `SELECT province_code AS province, number::int, at, actor, account_id AS account, office, via, action, object_type AS "objectType",
       object_id AS "objectId", period, commune_code AS commune, before, after, why, hash FROM audit_record ORDER BY number`,
  );

/** Does to the record what the one who owns the machine can do: with its triggers out of the way. */
export async function tamper(database: TestDatabase, sql: string): Promise<void> {
  await database.rows('ALTER TABLE audit_record DISABLE TRIGGER USER');
  await database.rows(sql);
  await database.rows('ALTER TABLE audit_record ENABLE TRIGGER USER');
}

/** Computes every hash and the head anew, as one would who wants an altered record to look whole. */
export async function sealAnew(database: TestDatabase): Promise<void> {
  let head: ChainHead = START;
  const hashes = (await stored(database)).map((row, at) => {
    const number = at + 1;
    head = { number, hash: sealOf(head.hash, { ...row, number }), at: row.at };
    return { was: row.number, number, hash: head.hash };
  });
  await database.rows('ALTER TABLE audit_record DISABLE TRIGGER USER');
  await database.rows(
    `UPDATE audit_record a SET hash = h.hash, number = h.number FROM jsonb_to_recordset($1::jsonb) AS h(was bigint, number bigint, hash text)
     WHERE a.number = h.was`,
    [JSON.stringify(hashes)],
  );
  await database.rows('ALTER TABLE audit_record ENABLE TRIGGER USER');
  await database.rows('ALTER TABLE audit_head DISABLE TRIGGER USER');
  await database.rows('UPDATE audit_head SET number = $1, hash = $2, at = $3', [head.number, head.hash, head.at]);
  await database.rows('ALTER TABLE audit_head ENABLE TRIGGER USER');
}
