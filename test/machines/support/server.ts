import { join, resolve } from 'node:path';
import type { Postgres } from './postgres.js';
import { freePort, Started } from './started.js';

const PROGRAM = resolve('dist', 'apps', 'api', 'apps', 'api', 'src', 'main.js');

export interface ServerOptions {
  database: Pick<Postgres, 'appUrl' | 'ownerUrl'>;
  /** What people type: the proxy's address. */
  publicUrl: string;
  port?: number;
  /** In place of the project's folder, for a web application of another build. */
  cwd?: string;
  settings?: Record<string, string>;
}

/** What was built, as a process of its own that serves a real database. */
export interface Server {
  port: number;
  url: string;
  process: Started;
  isReady(): Promise<boolean>;
}

/** Starts one; it has to be ready before this comes back. */
export async function startServer({ database, publicUrl, port, cwd, settings }: ServerOptions): Promise<Server> {
  const at = port ?? (await freePort());
  const url = `http://127.0.0.1:${at}`;
  const process = new Started('node', [PROGRAM, '--real'], {
    cwd: cwd ?? resolve('.'),
    env: {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      CHUAN_XA_DATA: join('/nonexistent', 'chuan-xa'),
      CHUAN_XA_PORT: String(at),
      CHUAN_XA_URL: publicUrl,
      CHUAN_XA_PROXY: '127.0.0.1',
      ...settings,
    },
  });
  const isReady = async (): Promise<boolean> => (await fetch(`${url}/api/health/ready`)).ok;
  await process.until(isReady).catch(async (error: unknown) => {
    await process.stop('SIGKILL');
    throw error;
  });
  return { port: at, url, process, isReady };
}
