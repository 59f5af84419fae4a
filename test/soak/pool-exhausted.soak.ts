import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './support/ask.js';
import { openQueries } from './support/check-whole.js';
import { readPool } from './support/figures.js';
import { holdTable } from './support/hold-table.js';
import { makeInstallation, removeInstallation, urlsOf, type Installation } from './support/installation.js';
import { saveThrough } from './support/save-through.js';
import { isReady, startServer, type Server } from './support/server.js';
import { openSessions } from './support/sessions.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);
/** Longer than a request waits for a connection (10 s). */
const HELD_MS = 13_000;
const READERS = 100;

let installation: Installation;
let server: Server;
beforeAll(async () => {
  installation = makeInstallation(inject('soakTemplate'));
  server = await startServer(installation);
});
afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  await removeInstallation(installation);
});

it('every connection is taken for longer than a request waits: it is served or told to come back, and nothing stays open', async () => {
  const [reader = ''] = await openSessions(installation, [{ username: 'thu-doc', roles: ['planningOffice'] }]);
  const told = { served: 0, refused: 0 };
  const strike = async (): Promise<number> => {
    const letGo = await holdTable(urlsOf(installation).owner, 'score');
    const reading = Array.from({ length: READERS }, async () => {
      const { status, body } = await ask<{ code?: string; detail?: string }>(
        server.url,
        reader,
        'GET',
        '/api/rounds/2023-2/progress',
      );
      if (status === 200) told.served += 1;
      else {
        expect([status, body.code]).toEqual([503, 'DATABASE_AWAY']);
        expect(body.detail).toMatch(/^Cơ sở dữ liệu tạm thời không kết nối được\. Hãy thử lại/);
        told.refused += 1;
      }
    });
    await pause(HELD_MS);
    await letGo();
    const from = performance.now();
    await Promise.all(reading);
    while (!(await isReady(server.url))) {
      if (performance.now() - from > 60_000) throw new Error(`not back within 60 s:\n${server.said()}`);
      await pause(50);
    }
    return Math.round(performance.now() - from);
  };
  await saveThrough(installation, () => server, {
    fault: 'mọi kết nối bị giữ 13 giây khi đang lưu',
    times: TIMES,
    strike,
    notes: () => `; of ${TIMES * READERS} reads ${told.served} served, ${told.refused} told to come back`,
  });
  expect(told.served + told.refused).toBe(TIMES * READERS);
  expect(told.refused).toBeGreaterThan(0);
  expect(await openQueries(installation)).toEqual([]);
  const { busy, waiting } = await readPool(server.url);
  expect(busy).toBeLessThanOrEqual(1);
  expect(waiting).toBe(0);
  expect(await isReady(server.url)).toBe(true);
});
