import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/**
 * Has the database count what is in its tables where it never did, as after a first load or a restore. It would do so by itself a minute
 * later; until then it takes every table for a small one, and what a page asks for can take it ten times as long.
 * @param ownerUrl only the tables' owner may
 * @returns whether there was anything to count
 */
export async function gatherStatistics(ownerUrl: string): Promise<boolean> {
  const owner = new DataSource({ ...dataSourceOptions(ownerUrl), extra: { max: 1, statement_timeout: 0 } });
  await owner.initialize();
  try {
    const [uncounted] = await owner.query<unknown[]>(
      "SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND reltuples = -1 LIMIT 1",
    );
    if (uncounted !== undefined) await owner.query('ANALYZE');
    return uncounted !== undefined;
  } finally {
    await owner.destroy();
  }
}
