import { hashPassword } from '@chuan-xa/accounts';
import { Browser } from './browser.js';
import { startPostgres, type Postgres } from './postgres.js';
import { startHaproxy, startNginx, type Proxy } from './proxy.js';
import { startServer, type Server } from './server.js';
import { freePort } from './started.js';

export const PASSWORD = 'bon-con-trau-tren-doi-chieu';
export const CLERK = 'ttyt-trang-dinh';

/** Two servers of one database behind a proxy, with accounts and a round. */
export interface House {
  postgres: Postgres;
  /** From which the servers read, where one was asked for. */
  replica: Postgres | null;
  proxy: Proxy;
  servers: [Server, Server];
  /** Starts a server anew where it was, as another version of it would be, or with other settings. */
  start(server: number, settings?: Record<string, string>): Promise<void>;
  /** A browser of that account, signed in through the proxy. */
  signedIn(username: string): Promise<Browser>;
  close(): Promise<void>;
}

export interface HouseOptions {
  drain?: number;
  /** Whether there is a streaming replica to read from. */
  replica?: boolean;
  /** Of the second server: in place of the project's folder. */
  cwd?: string;
  settings?: Record<string, string>;
}

/** Seconds within which haproxy has heard that a server leaves: it asks each second. */
const DRAIN = 3;

export async function openHouse(which: 'haproxy' | 'nginx', options: HouseOptions = {}): Promise<House> {
  const undo: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await furnish(which, options, undo)), close };
  } catch (error) {
    await close(); // what was started goes, also where the rest did not come
    throw error;
  }
}

async function furnish(
  which: 'haproxy' | 'nginx',
  { drain = DRAIN, replica: isCopied = false, cwd, settings = {} }: HouseOptions,
  undo: (() => unknown)[],
): Promise<Omit<House, 'close'>> {
  const postgres = await startPostgres();
  undo.push(() => postgres.close());
  const replica = isCopied ? await postgres.replica() : null;
  undo.push(() => replica?.close());
  const copied: Record<string, string> = replica === null ? {} : { DATABASE_REPLICA_URL: replica.appUrl };
  const port = await freePort();
  const start = async (index: number, former?: number, other = {}): Promise<Server> => {
    const server = await startServer({
      database: postgres,
      publicUrl: `https://localhost:${port}`,
      settings: { CHUAN_XA_DRAIN_SECONDS: String(drain), ...copied, ...settings, ...other },
      ...(former === undefined ? {} : { port: former }),
      ...(index === 1 && cwd !== undefined ? { cwd } : {}),
    });
    undo.push(() => server.process.stop('SIGKILL'));
    return server;
  };
  // Both at once, as after a power cut: one of them makes the tables.
  const servers = await Promise.all([start(0), start(1)]);
  await makeAccounts(postgres);
  const proxy = await (which === 'haproxy' ? startHaproxy : startNginx)(port, [servers[0].port, servers[1].port]);
  undo.push(() => proxy.close());
  return {
    postgres,
    replica,
    proxy,
    servers,
    async start(index, other) {
      servers[index] = await start(index, servers[index]?.port, other);
    },
    async signedIn(username) {
      const browser = new Browser(proxy.url);
      undo.push(() => browser.close());
      await browser.signIn(username, PASSWORD);
      return browser;
    },
  };
}

/** A health centre, the planning office and an administrator, whose passwords are known. */
async function makeAccounts({ rows }: Postgres): Promise<void> {
  const hash = await hashPassword(PASSWORD);
  for (const [username, role, office] of [
    [CLERK, 'healthCentre', CLERK],
    ['khtc', 'planningOffice', null],
    ['quan-tri', 'administrator', null],
  ])
    await rows(
      `INSERT INTO account (province_code, id, username, unit, post, office_code, roles, password_hash, must_change, created_at, created_by)
       VALUES ('20', gen_random_uuid(), $1, $1, 'kiểm thử', $2, ARRAY[$3], $4, false, now(), 'test')`,
      [username, office, role, hash],
    );
}
