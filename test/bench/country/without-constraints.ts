import type pg from 'pg';

/**
 * Does a piece of work while tables have neither keys nor indexes nor references, and gives them back afterwards as they were: what was loaded is then
 * checked all at once instead of row by row.
 */
export async function withoutConstraints(
  owner: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows: constraints } = await owner.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE contype IN ('p', 'u', 'f') AND (conrelid::regclass::text = ANY ($1) OR confrelid::regclass::text = ANY ($1))
     ORDER BY contype = 'f'`,
    [tables],
  );
  const { rows: indexes } = await owner.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index i
     WHERE indrelid::regclass::text = ANY ($1) AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid)`,
    [tables],
  );
  for (const { table, name } of constraints.toReversed())
    await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  for (const { name } of indexes) await owner.query(`DROP INDEX ${name}`);
  await work();
  await owner.query("SET maintenance_work_mem = '512MB'");
  for (const { table, name, definition } of constraints)
    await owner.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition}`);
  for (const { definition } of indexes) await owner.query(definition);
}
