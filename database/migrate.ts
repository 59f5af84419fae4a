import { DataSource } from 'typeorm';
import { settleInstallation, type Installation, type InstallationKind } from '@chuan-xa/platform';
import { MIGRATING } from './locks.js';
import { dataSourceOptions } from './data-source.js';

/** Brings a database to this version, as its owner, and settles what it is. Returns the migrations that ran. */
export async function migrate(
  ownerUrl: string,
  kind: InstallationKind,
  province: string,
): Promise<{ ran: string[]; installation: Installation }> {
  const owner = new DataSource({ ...dataSourceOptions(ownerUrl), extra: { max: 2 } });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    const ran = await owner.runMigrations();
    const installation = await settleInstallation(owner, kind, province);
    return { ran: ran.map((migration) => migration.name), installation };
  } finally {
    await lock.release();
    await owner.destroy();
  }
}
