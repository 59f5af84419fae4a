import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { machineActor } from './actor.js';
import { OutcomeUnknown } from './outcome-unknown.js';

const actor = machineActor('Người kiểm thử', 'test');
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  // What is checked only when the transaction ends, and slowly: so that it can be cut off there.
  await database.rows('CREATE TABLE late (name text PRIMARY KEY)');
  await database.rows('GRANT SELECT, INSERT ON late TO chuan_xa_app');
  await database.rows(`CREATE FUNCTION look_late() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.name = 'refused' THEN RAISE EXCEPTION 'refused at the end' USING ERRCODE = 'check_violation'; END IF;
      PERFORM pg_sleep(5);
      RETURN NULL;
    END $$`);
  await database.rows(
    'CREATE CONSTRAINT TRIGGER late_look AFTER INSERT ON late DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION look_late()',
  );
});
afterAll(() => database.close());

const write = (name: string): Promise<unknown> =>
  database.transactions.run(actor, ({ manager }) => manager.query('INSERT INTO late VALUES ($1)', [name]));

describe('the end of a transaction', () => {
  it('at which the connection breaks leaves open what became of it, and says so', async () => {
    const writing = write('cut');
    writing.catch(() => undefined);
    let cut = 0;
    for (let tried = 0; cut === 0 && tried < 100; tried += 1) {
      const killed = await database.database.query<{ done: boolean }[]>(
        "SELECT pg_terminate_backend(pid) AS done FROM pg_stat_activity WHERE query = 'COMMIT' AND state = 'active' AND datname = current_database()",
      );
      cut = killed.length;
    }
    expect(cut).toBe(1);
    await expect(writing).rejects.toBeInstanceOf(OutcomeUnknown);
  });

  it('at which something is refused is no riddle: it was undone', async () => {
    const failure: unknown = await write('refused').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(OutcomeUnknown);
    expect(await database.rows("SELECT 1 FROM late WHERE name = 'refused'")).toEqual([]);
  });
});
