import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from './installation.js';

const root = resolve(import.meta.dirname, '..', '..', '..');
const MAIN = join(root, 'dist/apps/api/apps/api/src/main.js');
const START_MS = 120_000;

/** A server process, started as its users start it. */
export interface Server {
  pid: number;
  url: string;
  kill(signal: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  /** What it has printed. */
  said(): string;
  /** Milliseconds from its start until it was ready. */
  readyAfter: number;
}

/** Starts the server that was built (`npm run build`) on an installation, and waits until it is ready. */
export async function startServer(installation: Installation, settings: NodeJS.ProcessEnv = {}): Promise<Server> {
  const from = performance.now();
  const server = await launchServer(installation, settings);
  let over: number | string | undefined;
  void server.ended.then((code) => (over = code));
  while (performance.now() - from < START_MS) {
    if (over !== undefined) throw new Error(`it ended with ${over} while it started:\n${server.said()}`);
    if (await isReady(server.url)) return { ...server, readyAfter: Math.round(performance.now() - from) };
    await pause(50);
  }
  server.kill('SIGKILL');
  throw new Error(`not ready within ${START_MS / 1000} s:\n${server.said()}`);
}

/** Starts it and does not wait. */
export async function launchServer(installation: Installation, settings: NodeJS.ProcessEnv = {}): Promise<Server> {
  const port = settings.CHUAN_XA_PORT ?? String(await freePort());
  const log = join(installation.home, `server-${port}-${Date.now()}.log`);
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, [MAIN], {
    cwd: root,
    stdio: ['ignore', out, out],
    env: {
      ...foreignEnv(),
      ...{ TMPDIR: installation.home, CHUAN_XA_DATA: installation.data, CHUAN_XA_PORT: port },
      ...settings,
    },
  });
  closeSync(out);
  const ended = new Promise<number | string>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal ?? '')),
  );
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    kill: (signal) => void child.kill(signal),
    ended,
    said: () => readFileSync(log, 'utf8'),
    readyAfter: 0,
  };
}

/** The environment without what is meant for the suite or for another installation. */
export const foreignEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(CHUAN_XA_|DATABASE_|NODE_OPTIONS$)/.test(name)),
  );

/** Whether it says of itself that it may be sent requests. */
export const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(6_000) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status === 200;
    },
    () => false,
  );

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once('error', fail).listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
