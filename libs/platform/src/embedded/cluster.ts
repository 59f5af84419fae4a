import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { binaries } from './binaries.js';
import { prepareDataFolder, type Secrets } from './data-folder.js';
import { answering, runningPostmaster, startPostmaster } from './postmaster.js';
import { canEnter, serverUser } from './server-user.js';
import { makeScratch, type Scratch } from '../database/scratch.js';
import { isAlive } from '../is-alive.js';
import { refuse } from '../refusal.js';

/** Held shared by every process that uses the cluster; whoever can take it alone is the last, and stops the server. */
const IN_USE = 7_700_001;

/** An embedded PostgreSQL cluster in use by this process. */
export interface Cluster {
  port: number;
  /** The owner's connection: migrations. */
  ownerUrl(database: string): string;
  /** The application's connection: owns nothing, no superuser, no bypass of row security. */
  appUrl(database: string): string;
  /** Makes the database, owned by the owner role, unless it is there. `template`: another database to copy. */
  ensureDatabase(database: string, template?: string): Promise<void>;
  hasDatabase(database: string): Promise<boolean>;
  dropDatabase(database: string): Promise<void>;
  /** An empty database of the owner role, for a while. */
  scratch(): Promise<Scratch>;
  /** Ends this process's use; the last to leave stops the server. */
  release(): Promise<void>;
}

/** Opens the cluster of a data folder: makes it at first, starts it or adopts the one that runs. */
export async function openCluster(folder: string): Promise<Cluster> {
  const user = serverUser();
  if (user && !canEnter(folder, user)) throw refuse('DATA_FOLDER_NOT_ENTERABLE', { folder });
  const programs = binaries(user);
  const secrets = prepareDataFolder(folder, programs, user);
  for (let tries = 0; ; tries += 1) {
    if (!runningPostmaster(folder)) await startPostmaster(folder, programs, user);
    try {
      const { port, pid } = await answering(folder, secrets.admin, 30);
      const revive = async (): Promise<Held> => {
        const isOver = runningPostmaster(folder) ? undefined : await startPostmaster(folder, programs, user, port);
        const back = await answering(folder, secrets.admin, 30, isOver);
        return { pid: back.pid, client: await hold(port, secrets) };
      };
      return new OpenCluster(port, secrets, { pid, client: await hold(port, secrets) }, revive);
    } catch (error) {
      if (tries === 3) throw error; // the last user of the server was just stopping it: start again
      await pause(300);
    }
  }
}

/** The server as it runs now, and the connection that says that this process uses it. */
interface Held {
  pid: number;
  client: Client;
}

/** Between two tries to start a server again that went away. */
const REVIVE_MS = 500;

async function hold(port: number, secrets: Secrets): Promise<Client> {
  const client = admin(port, secrets);
  client.on('error', () => undefined); // a server that goes away is met where it is asked
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [IN_USE]);
    await makeRoles(client, secrets);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined); // else each try would keep a connection
    throw error;
  }
}

async function makeRoles(client: Client, secrets: Secrets): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [IN_USE + 1]);
  for (const [role, password] of [
    ['chuan_xa_owner', secrets.owner],
    ['chuan_xa_app', secrets.app],
  ] as const) {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const attributes = `LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`;
    if (rowCount === 0) await client.query(`CREATE ROLE ${role} ${attributes}`);
  }
  await client.query('SELECT pg_advisory_unlock($1)', [IN_USE + 1]);
}

const admin = (port: number, secrets: Secrets): Client =>
  new Client({ host: '127.0.0.1', port, user: 'postgres', password: secrets.admin, database: 'postgres' });

class OpenCluster implements Cluster {
  private released = false;

  /** @param revive starts the server again where it is gone, on the same port, and holds it */
  constructor(
    readonly port: number,
    private readonly secrets: Secrets,
    private held: Held,
    private readonly revive: () => Promise<Held>,
  ) {
    this.watch();
  }

  private get holder(): Client {
    return this.held.client;
  }

  /**
   * A server that was killed, by hand or for want of memory, is started again: whoever asks meanwhile is told to try later, and what was
   * acknowledged is there, as after any crash of PostgreSQL.
   */
  private watch(): void {
    this.held.client.once('end', () => void this.comeBack());
  }

  private async comeBack(): Promise<void> {
    let held: Held | null = null;
    while (held === null && this.isInUse()) {
      await pause(REVIVE_MS, undefined, { ref: false });
      // Its last processes have not ended yet, or the disk is full: it is tried until it is back or we end. Readiness says that it is away.
      held = await this.revive().catch(() => null);
    }
    if (held === null) return;
    if (!this.isInUse()) {
      await held.client.end();
      return;
    }
    this.held = held;
    this.watch();
  }

  private isInUse(): boolean {
    return !this.released;
  }

  ownerUrl(database: string): string {
    return `postgres://chuan_xa_owner:${this.secrets.owner}@127.0.0.1:${this.port}/${database}`;
  }

  appUrl(database: string): string {
    return `postgres://chuan_xa_app:${this.secrets.app}@127.0.0.1:${this.port}/${database}`;
  }

  async ensureDatabase(database: string, template = 'template0'): Promise<void> {
    const name = this.holder.escapeIdentifier(database);
    await this.holder.query('SELECT pg_advisory_lock($1)', [IN_USE + 1]);
    try {
      if (await this.hasDatabase(database)) return;
      await this.holder.query(
        `CREATE DATABASE ${name} OWNER chuan_xa_owner ENCODING 'UTF8' TEMPLATE ${this.holder.escapeIdentifier(template)}`,
      );
      await this.holder.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
      await this.holder.query(`GRANT CONNECT ON DATABASE ${name} TO chuan_xa_app`);
    } finally {
      await this.holder.query('SELECT pg_advisory_unlock($1)', [IN_USE + 1]);
    }
  }

  async hasDatabase(database: string): Promise<boolean> {
    const { rowCount } = await this.holder.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    return rowCount === 1;
  }

  async dropDatabase(database: string): Promise<void> {
    await this.holder.query(`DROP DATABASE IF EXISTS ${this.holder.escapeIdentifier(database)} WITH (FORCE)`);
  }

  scratch(): Promise<Scratch> {
    return makeScratch(this.holder, 'chuan_xa_owner', (name) => this.ownerUrl(name));
  }

  async release(): Promise<void> {
    this.released = true;
    const { pid } = this.held;
    const last = await this.isLast().catch(() => false);
    if (last) process.kill(pid, 'SIGINT'); // fast shutdown: open transactions are undone, nothing is lost
    await this.holder.end().catch(() => undefined);
    for (let tries = 0; last && isAlive(pid) && tries < 300; tries += 1) await pause(50);
  }

  private async isLast(): Promise<boolean> {
    await this.holder.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE]);
    const { rows } = await this.holder.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [IN_USE]);
    return rows[0]?.taken === true;
  }
}
