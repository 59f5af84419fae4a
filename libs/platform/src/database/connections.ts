import type { Settings } from '../settings.js';
import { openCluster } from '../embedded/cluster.js';

/** Where the database is, for both roles, and how to let go of it. */
export interface Connections {
  appUrl: string;
  ownerUrl: string;
  embedded: boolean;
  release(): Promise<void>;
}

/** The server named in the settings, else the embedded cluster; demo and real stand beside each other in it. */
export async function openConnections(settings: Settings): Promise<Connections> {
  if (settings.databaseUrl && settings.databaseOwnerUrl) {
    return {
      appUrl: settings.databaseUrl,
      ownerUrl: settings.databaseOwnerUrl,
      embedded: false,
      release: async () => {},
    };
  }
  const cluster = await openCluster(settings.dataFolder);
  const database = `chuan_xa_${settings.kind}`;
  try {
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
