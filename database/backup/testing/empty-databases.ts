import { randomUUID } from 'node:crypto';
import { openCluster, type Cluster } from '@chuan-xa/platform';
import { inject } from 'vitest';

/** Databases with nothing in them, dropped together. */
export interface EmptyDatabases {
  cluster: Cluster;
  /** Name of a new one. */
  make(): Promise<string>;
  close(): Promise<void>;
}

export async function openEmptyDatabases(): Promise<EmptyDatabases> {
  const cluster = await openCluster(inject('dataFolder'));
  const made: string[] = [];
  return {
    cluster,
    async make() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await cluster.ensureDatabase(name);
      made.push(name);
      return name;
    },
    async close() {
      for (const name of made) await cluster.dropDatabase(name);
      await cluster.release();
    },
  };
}
