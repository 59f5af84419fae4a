import type { TestDatabase } from '../support/test-database.js';

/** What is written also where a request is refused: who asked, and that it was refused; and how far the reading of a file is. */
const KEPT_OF_REFUSALS = `(table_name IN ('session', 'sign_in_try', 'account_seen', 'audit_head')
  OR table_name = 'file_import' AND act = 'UPDATE'
  OR table_name = 'audit_record' AND said IN ('requestRefused', 'signInFailed', 'signInSlowed', 'passwordMistaken'))`;

/** Tells what was written into the database, to the row: a trigger on every table, whose own row goes back with a transaction that is undone. */
export class ChangeWatch {
  constructor(private readonly database: Pick<TestDatabase, 'rows'>) {}

  async begin(): Promise<void> {
    const { rows } = this.database;
    await rows('CREATE TABLE fuzz_change (number bigserial, table_name text, act text, said text)');
    await rows(`CREATE FUNCTION note_fuzz_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO fuzz_change (table_name, act, said)
        VALUES (TG_TABLE_NAME, TG_OP, CASE WHEN TG_TABLE_NAME = 'audit_record' THEN to_jsonb(NEW) ->> 'action' END);
        RETURN NULL;
      END $$`);
    const tables = await rows<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'fuzz_change' ORDER BY 1",
    );
    for (const { name } of tables)
      await rows(`CREATE TRIGGER zz_fuzz AFTER INSERT OR UPDATE OR DELETE ON ${name}
        FOR EACH ROW EXECUTE FUNCTION note_fuzz_change()`);
  }

  /** What was written since the last time, beyond what is kept of every refusal: `score INSERT`, each once. */
  async since(): Promise<string[]> {
    const found = await this.database.rows<{ change: string }>(
      `WITH taken AS (DELETE FROM fuzz_change RETURNING *)
       SELECT DISTINCT table_name || ' ' || act || coalesce(' ' || said, '') AS change FROM taken
       WHERE NOT ${KEPT_OF_REFUSALS} ORDER BY 1`,
    );
    return found.map(({ change }) => change);
  }
}
