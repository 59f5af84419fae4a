import type { Client } from 'pg';

/** What a database is made of, in one text: columns, rules, indexes, functions, policies, triggers, grants. */
export async function shapeOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ what: string }>(
    `SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS what
       FROM information_schema.columns WHERE table_schema = 'public'
     UNION ALL SELECT 'rule ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
     UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT 'function ' || pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
     UNION ALL SELECT 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') FROM pg_policies
     UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT 'grant ' || table_name || ' ' || grantee || ' ' || privilege_type FROM information_schema.role_table_grants
       WHERE table_schema = 'public'
     ORDER BY 1`,
  );
  return rows.map(({ what }) => what).join('\n');
}

/** The migrations that ran, in order. */
export async function stepsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('public.migrations') IS NOT NULL AS there",
  );
  if (rows[0]?.there !== true) return [];
  const { rows: steps } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return steps.map(({ name }) => name);
}
