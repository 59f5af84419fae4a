import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { shapeOf } from './shape.js';

/** A sum over every row of every table and over what the database is made of: two that are alike have the same. */
export async function contentsOf(ownerUrl: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT quote_ident(relname) AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1",
    );
    const sum = createHash('sha256').update(await shapeOf(client));
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string | null }>(
        `SELECT sum(hashtextextended(t::text, 0))::text || ' ' || count(*) AS sum FROM ${name} t`,
      );
      sum.update(`${name} ${rows[0]?.sum ?? ''}\n`);
    }
    return sum.digest('hex');
  } finally {
    await client.end();
  }
}
