import { Client } from 'pg';
import { refuse } from '../refusal.js';

const SERVING = 7_700_010;

/**
 * Holds the embedded database for this one server; a second start learns in one sentence where the first listens.
 * The lock ends with its connection, so a killed server leaves none behind.
 */
export async function becomeSoleServer(appUrl: string, address: string): Promise<{ release(): Promise<void> }> {
  const client = new Client({ connectionString: appUrl, application_name: `chuan-xa ${address}` });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [SERVING]);
  if (rows[0]?.taken) return { release: () => client.end().catch(() => undefined) };
  const holders = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted AND a.datname = current_database()`,
    [SERVING],
  );
  await client.end();
  throw refuse('ALREADY_RUNNING', { address: holders.rows[0]?.name.replace('chuan-xa ', '') ?? '' });
}
