import { Client } from 'pg';

/** Keeps a table to itself, so that whoever writes or reads it waits with its connection in hand. Gives how to let go. */
export async function holdTable(ownerUrl: string, table: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}
