import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { refuse } from '../refusal.js';

const SERVING = 7_700_010;

/** Between two tries to take the lock again after PostgreSQL went away. */
const AGAIN_MS = 500;

/**
 * Holds the embedded database for this one server; a second start learns in one sentence where the first listens.
 * The lock ends with its connection, so a killed server leaves none behind; where PostgreSQL itself was started again, it is taken anew.
 */
export async function becomeSoleServer(appUrl: string, address: string): Promise<{ release(): Promise<void> }> {
  const client = await connected(appUrl, address);
  if (await take(client)) return holding(client, () => connected(appUrl, address));
  const holders = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted AND a.datname = current_database()`,
    [SERVING],
  );
  await client.end();
  throw refuse('ALREADY_RUNNING', { address: holders.rows[0]?.name.replace('chuan-xa ', '') ?? '' });
}

async function connected(appUrl: string, address: string): Promise<Client> {
  const client = new Client({ connectionString: appUrl, application_name: `chuan-xa ${address}` });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function take(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [SERVING]);
  return rows[0]?.taken === true;
}

/** Keeps the lock for as long as the server lives. */
function holding(first: Client, connect: () => Promise<Client>): { release(): Promise<void> } {
  let client = first;
  let released = false;
  const isHeld = (): boolean => !released;
  const takeAgain = async (): Promise<void> => {
    while (isHeld()) {
      await pause(AGAIN_MS, undefined, { ref: false });
      const next = await connect().catch(() => null);
      if (next === null) continue;
      if (isHeld() && (await take(next).catch(() => false))) {
        client = next;
        watch();
        return;
      }
      await next.end().catch(() => undefined);
    }
  };
  const watch = (): void => void client.once('end', () => void takeAgain());
  watch();
  return {
    release: () => {
      released = true;
      return client.end().catch(() => undefined);
    },
  };
}
