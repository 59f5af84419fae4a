import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isAlive } from '../is-alive.js';
import { openCluster, type Cluster } from './cluster.js';

let folder: string;
let cluster: Cluster;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chuan-xa-revive-'));
  chmodSync(folder, 0o755); // PostgreSQL runs as another user where root starts it
  cluster = await openCluster(folder);
  await cluster.ensureDatabase('mot');
});
afterAll(async () => {
  await cluster.release();
  rmSync(folder, { recursive: true, force: true });
});

const postmaster = (): number =>
  Number(readFileSync(join(folder, 'postgresql', 'postmaster.pid'), 'utf8').split('\n')[0]);

async function ask<T>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: cluster.ownerUrl('mot') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

it('a PostgreSQL that was killed comes back by itself at its address with what was kept, and is stopped by whoever uses it last', async () => {
  await ask('CREATE TABLE kept AS SELECT 1 AS number');
  for (let time = 0; time < 3; time += 1) {
    const killed = postmaster();
    process.kill(killed, 'SIGKILL');
    await expect
      .poll(() => ask<{ number: number }>('SELECT number FROM kept').catch(() => null), { timeout: 15_000 })
      .toEqual([{ number: 1 }]);
    await expect.poll(postmaster).not.toBe(killed);
  }
  // It is held again, also for whoever wants another database of it.
  await expect.poll(() => cluster.hasDatabase('mot').catch(() => null), { timeout: 5_000 }).toBe(true);
  const last = postmaster();
  await cluster.release();
  expect(isAlive(last)).toBe(false);
});
