import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, inject, it } from 'vitest';
import {
  isAlive,
  makeInstallation,
  postmasterOf,
  removeInstallation,
  type Installation,
} from './support/installation.js';
import { saveThrough } from './support/save-through.js';
import { freePort, isReady, startServer, type Server } from './support/server.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);

let installation: Installation;
let server: Server;
let port: string;
beforeEach(async () => {
  installation = makeInstallation(inject('soakTemplate'));
  port = String(await freePort());
  server = await startServer(installation, { CHUAN_XA_PORT: port });
});
afterEach(async () => {
  server.kill('SIGKILL');
  await server.ended;
  await removeInstallation(installation);
});

describe('while clerks save', () => {
  it('the server is killed', async () => {
    const strike = async (): Promise<number> => {
      server.kill('SIGKILL');
      await server.ended;
      server = await startServer(installation, { CHUAN_XA_PORT: port });
      return server.readyAfter;
    };
    await saveThrough(installation, () => server, {
      fault: 'máy chủ bị giết (SIGKILL) khi đang lưu',
      times: TIMES,
      strike,
    });
  });

  it('PostgreSQL is killed, and comes back by itself', async () => {
    const strike = async (): Promise<number> => {
      const running = postmasterOf(installation);
      if (!running) throw new Error('no PostgreSQL runs');
      const from = performance.now();
      process.kill(running.pid, 'SIGKILL');
      while (isAlive(running.pid)) await pause(10);
      while (!(await isReady(server.url))) {
        if (performance.now() - from > 60_000) throw new Error(`not back within 60 s:\n${server.said()}`);
        await pause(50);
      }
      return Math.round(performance.now() - from);
    };
    await saveThrough(installation, () => server, {
      fault: 'PostgreSQL bị giết (SIGKILL) khi đang lưu',
      times: TIMES,
      strike,
    });
  });
});
