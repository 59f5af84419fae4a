import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** An empty database for a while. */
export interface Scratch {
  /** The owner's connection to it. */
  ownerUrl: string;
  drop(): Promise<void>;
}

const NAME = /^chuan_xa_check_[0-9a-f]{12}$/;

/**
 * Makes an empty database beside the others, owned by `owner`; what a process that died left of the kind is dropped first.
 * @param client may make databases
 * @param urlOf the owner's connection to a database of that server
 */
export async function makeScratch(client: Client, owner: string, urlOf: (name: string) => string): Promise<Scratch> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'chuan\\_xa\\_check\\_%'`,
  );
  for (const { name } of rows)
    if (NAME.test(name)) await client.query(`DROP DATABASE IF EXISTS ${name}`).catch(() => undefined); // in use elsewhere
  const name = `chuan_xa_check_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await client.query(
    `CREATE DATABASE ${name} OWNER ${client.escapeIdentifier(owner)} ENCODING 'UTF8' TEMPLATE template0`,
  );
  return {
    ownerUrl: urlOf(name),
    drop: async () => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}
