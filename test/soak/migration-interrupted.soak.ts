import { setTimeout as pause } from 'node:timers/promises';
import { dataSourceOptions, migrationNames } from '@chuan-xa/database';
import { Client } from 'pg';
import { DataSource, MigrationExecutor } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres, type Postgres } from '../machines/support/postgres.js';
import { runCommand, type Command } from './support/command.js';
import { needDebianPostgres } from './support/debian.js';
import { shapeOf, stepsOf } from './support/shape.js';
import { tell } from './support/tell.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);

let postgres: Postgres;
/** What a database is made of after so many migrations. */
const shapes: string[] = [];
beforeAll(async () => {
  needDebianPostgres();
  postgres = await startPostgres();
  const owner = new DataSource({ ...dataSourceOptions(await emptyDatabase('reference')), extra: { max: 1 } });
  await owner.initialize();
  const executor = new MigrationExecutor(owner, owner.createQueryRunner());
  const pending = await executor.getPendingMigrations();
  for (const migration of pending) {
    await executor.executeMigration(migration);
    shapes.push(await within('reference', shapeOf));
  }
  await owner.destroy();
});
afterAll(() => postgres?.close());

const urlOf = (name: string, role: 'owner' | 'app'): string => {
  const { ownerUrl, appUrl } = postgres;
  return Object.assign(new URL(role === 'owner' ? ownerUrl : appUrl), { pathname: `/${name}` }).href;
};

async function emptyDatabase(name: string): Promise<string> {
  await postgres.rows(`CREATE DATABASE ${name} OWNER chuan_xa_owner ENCODING 'UTF8' TEMPLATE template0`);
  return urlOf(name, 'owner');
}

async function within<T>(name: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlOf(name, 'owner') });
  await client.connect();
  return work(client).finally(() => client.end());
}

const migrate = (name: string): Command =>
  runCommand(['--real', 'migrate'], { DATABASE_URL: urlOf(name, 'app'), DATABASE_OWNER_URL: urlOf(name, 'owner') });

/** Waits until PostgreSQL has seen that the one who asked is gone. */
async function alone(name: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const others = await postgres.rows('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name]);
    if (others.length === 0) return;
    await pause(50);
  }
  throw new Error(`somebody is still connected to ${name}`);
}

/** Waits until so many migrations are done there. */
const arrived = (name: string, steps: number): Promise<void> =>
  within(name, async (client) => {
    for (let tries = 0; tries < 20_000; tries += 1) {
      if (await isThere(client, steps)) return;
      await pause(1);
    }
    throw new Error(`${steps} migrations were not reached`);
  });

/** Of none, that it is connected and at work. */
async function isThere(client: Client, steps: number): Promise<boolean> {
  if (steps > 0) return (await stepsOf(client)).length >= steps;
  const { rowCount } = await client.query(
    'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  return (rowCount ?? 0) > 0;
}

it('migrate is killed: the database is wholly at some step, and the next run finishes it', async () => {
  const names = migrationNames();
  const reached: number[] = [];
  let halfDone = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const name = `killed_${time}`;
    await emptyDatabase(name);
    const command = migrate(name);
    // Somewhere between its first step and its last, each time further on.
    await arrived(name, Math.floor(((names.length - 1) * (time + Math.random())) / TIMES));
    await pause(Math.random() * 10);
    command.kill();
    await command.ended;
    await alone(name);
    const steps = await within(name, stepsOf);
    reached.push(steps.length);
    expect(steps).toEqual(names.slice(0, steps.length));
    const shape = await within(name, shapeOf);
    // The table that names the steps comes before the first of them.
    const isWhole = steps.length === 0 ? !/^column (?!migrations\.)/m.test(shape) : shape === shapes[steps.length - 1];
    if (!isWhole) halfDone += 1;
    expect(await migrate(name).ended).toMatchObject({ code: 0 });
    expect(await within(name, shapeOf)).toBe(shapes.at(-1));
  }
  tell({
    ...{ fault: 'nâng cấp cơ sở dữ liệu (migrate) bị giết (SIGKILL)', times: TIMES, lost: 0, doubled: 0, halfDone },
    notes: `killed after ${reached.join(', ')} of ${names.length} steps; each finished by the next run`,
  });
  expect(halfDone).toBe(0);
  expect(reached.some((count) => count > 0 && count < names.length)).toBe(true);
});
