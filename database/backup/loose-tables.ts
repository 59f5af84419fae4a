import type { Asked } from './read-shape.js';

/** How to put back what was loosened. */
export interface Bonds {
  bind(): Promise<void>;
}

interface Reference {
  table: string;
  name: string;
  rule: string;
}

/**
 * Empties every table and takes away what would hold up a load in any order: references between tables, and the triggers that keep the record as it is.
 * `bind` puts them back; a reference that leads nowhere fails there. Within the caller's transaction, as the tables' owner.
 */
export async function looseTables(client: Asked): Promise<Bonds> {
  const { rows: references } = await client.query<Reference>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS rule
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conrelid, conname`,
  );
  const { rows: tables } = await client.query<{ name: string; fires: boolean }>(
    `SELECT c.oid::regclass::text AS name, EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal) AS fires
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`,
  );
  const firing = tables.filter(({ fires }) => fires);
  for (const { table, name } of references) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of firing) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  return {
    async bind() {
      for (const { name } of firing) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
      for (const { table, name, rule } of references)
        await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${rule}`);
    },
  };
}
