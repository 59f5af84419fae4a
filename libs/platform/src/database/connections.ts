import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../refusal.js';
import type { Settings } from '../settings.js';
import { openCluster } from '../embedded/cluster.js';

/** Where the database is, for both roles, and how to let go of it. */
export interface Connections {
  appUrl: string;
  ownerUrl: string;
  embedded: boolean;
  release(): Promise<void>;
}

/**
 * The server named in the settings, else the embedded cluster; demo and real stand beside each other in it.
 * @param make false: what is not there is not made, so that a command in the wrong folder does not work on an empty database
 */
export async function openConnections(settings: Settings, make = true): Promise<Connections> {
  if (settings.databaseUrl && settings.databaseOwnerUrl) {
    return {
      appUrl: settings.databaseUrl,
      ownerUrl: settings.databaseOwnerUrl,
      embedded: false,
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
    release: () => cluster.release(),
  };
}
