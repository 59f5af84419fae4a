import { randomUUID } from 'node:crypto';
import { openCluster, type InstallationKind } from '@chuan-xa/platform';
import { connect, type Connected } from '@chuan-xa/database';
import pg from 'pg';
import { inject } from 'vitest';
import { StoppedClock } from './stopped-clock.js';

/** A database of this test file's own: migrated, with the law and the places of Lạng Sơn, nothing else. */
export interface TestDatabase extends Connected {
  appUrl: string;
  ownerUrl: string;
  clock: StoppedClock;
  /** Asks the database as its owner, whom row security does not hold: what is really stored. */
  rows<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** What a test begins with: an empty real or demo database, or a demo with its two rounds played. */
export type TestKind = InstallationKind | 'played';

const TEMPLATES = { real: 'template', demo: 'demoTemplate', played: 'playedTemplate' } as const;

export async function openTestDatabase(kind: TestKind = 'real', now = '2023-10-31T09:00:00Z'): Promise<TestDatabase> {
  const cluster = await openCluster(inject('dataFolder'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await cluster.ensureDatabase(name, inject(TEMPLATES[kind]));
  const clock = new StoppedClock(now);
  const connected = await connect(cluster.appUrl(name), '20', clock);
  const owner = new pg.Pool({ connectionString: cluster.ownerUrl(name), max: 2 });
  owner.on('error', () => undefined); // a connection that the dropped database cut off
  return {
    ...connected,
    appUrl: cluster.appUrl(name),
    ownerUrl: cluster.ownerUrl(name),
    clock,
    async rows<T>(sql: string, parameters?: unknown[]) {
      return (await owner.query(sql, parameters)).rows as T[];
    },
    async close() {
      await owner.end();
      await connected.close();
      await cluster.dropDatabase(name);
      await cluster.release();
    },
  };
}
