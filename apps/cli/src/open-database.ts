import type { Command } from 'commander';
import { connect, migrate, type Connected } from '@chuan-xa/database';
import {
  machineActor,
  openConnections,
  readSettings,
  refuseOwnerRole,
  type Actor,
  type Connections,
  type Settings,
} from '@chuan-xa/platform';

/** What a command works with. */
export interface Opened {
  settings: Settings;
  connections: Connections;
  actor: Actor;
}

/**
 * The settings and the database of the command line: the running server's, or one started for this command alone.
 * @param make whether a database that is not there is made
 */
export async function withConnections<T>(
  command: Command,
  work: (opened: Opened) => Promise<T>,
  make = false,
): Promise<T> {
  const real = command.optsWithGlobals<{ real?: boolean }>().real ?? false;
  const settings = readSettings(process.env, { real, serving: false });
  const connections = await openConnections(settings, make);
  try {
    return await work({ settings, connections, actor: machineActor(settings.operator, 'cli') });
  } finally {
    await connections.release();
  }
}

/** What a command works with that has the database open. */
export type Work = Opened & Connected;

/** As above, migrated and connected as the application's role. */
export async function withDatabase<T>(command: Command, work: (opened: Work) => Promise<T>, make = false): Promise<T> {
  const connectedWork = async (opened: Opened): Promise<T> => {
    const { installation } = await migrate(opened.connections.ownerUrl, opened.settings.kind, opened.settings.province);
    const connected = await connect(opened.connections.appUrl, installation.province);
    try {
      await refuseOwnerRole(connected.database);
      return await work({ ...opened, ...connected });
    } finally {
      await connected.close();
    }
  };
  return withConnections(command, connectedWork, make);
}
