import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { refuse } from '../refusal.js';
import type { Settings } from '../settings.js';
import { openCluster } from '../embedded/cluster.js';
import { makeScratch, type Scratch } from './scratch.js';

/** Where the database is, for both roles, and how to let go of it. */
export interface Connections {
  appUrl: string;
  ownerUrl: string;
  embedded: boolean;
  /** Makes an empty database for a while; null where the owner role may not make one (CREATEDB). */
  scratch: () => Promise<Scratch | null>;
  release(): Promise<void>;
}

/**
 * The server named in the settings, else the embedded cluster; demo and real stand beside each other in it.
 * @param make false: what is not there is not made, so that a command in the wrong folder does not work on an empty database
 */
export async function openConnections(settings: Settings, make = true): Promise<Connections> {
  if (settings.databaseUrl && settings.databaseOwnerUrl) {
    const { databaseOwnerUrl: ownerUrl } = settings;
    return {
      appUrl: settings.databaseUrl,
      ownerUrl,
      embedded: false,
      scratch: () => scratchBeside(ownerUrl),
      release: async () => {},
    };
  }
  const { dataFolder: folder } = settings;
  if (!make && !existsSync(join(folder, 'postgresql'))) throw refuse('NO_DATABASE_HERE', { folder });
  const cluster = await openCluster(folder);
  const database = `chuan_xa_${settings.kind}`;
  try {
    if (!make && !(await cluster.hasDatabase(database))) throw refuse('NO_DATABASE_HERE', { folder });
    await cluster.ensureDatabase(database);
  } catch (error) {
    await cluster.release();
    throw error;
  }
  return {
    appUrl: cluster.appUrl(database),
    ownerUrl: cluster.ownerUrl(database),
    embedded: true,
    scratch: () => cluster.scratch(),
    release: () => cluster.release(),
  };
}

/** An empty database on the server that the owner's connection leads to. */
export async function scratchBeside(ownerUrl: string): Promise<Scratch | null> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined); // met where it is asked
  await client.connect();
  const { rows } = await client.query<{ name: string; may: boolean }>(
    'SELECT rolname AS name, rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user',
  );
  const [role] = rows;
  if (role?.may !== true) {
    await client.end();
    return null;
  }
  const urlOf = (name: string): string => Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).href;
  const scratch = await makeScratch(client, role.name, urlOf);
  const drop = (): Promise<void> => scratch.drop().finally(() => client.end());
  return { ...scratch, drop };
}
