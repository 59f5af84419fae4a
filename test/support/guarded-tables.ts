import type { TestDatabase } from './test-database.js';

/** The tables that row security holds, as the database has them, in order of name. */
export async function guardedTables({ rows }: Pick<TestDatabase, 'rows'>): Promise<string[]> {
  const found = await rows<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace ORDER BY 1",
  );
  return found.map(({ name }) => name);
}

/** Takes row security away from tables, or puts it back. */
export async function settleRowSecurity(
  { rows }: Pick<TestDatabase, 'rows'>,
  tables: string[],
  how: 'ENABLE' | 'DISABLE',
): Promise<void> {
  for (const table of tables) await rows(`ALTER TABLE ${table} ${how} ROW LEVEL SECURITY`);
}
