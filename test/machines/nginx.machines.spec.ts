import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser } from './support/browser.js';
import { Clerks } from './support/clerks.js';
import { CLERK, openHouse, type House } from './support/house.js';
import { openRound, type Sheet } from './support/round.js';

const CLERKS = 8;

let house: House;
let clerk: Browser;
let sheets: Sheet[];

beforeAll(async () => {
  house = await openHouse('nginx', { drain: 1 });
  clerk = await house.signedIn(CLERK);
  sheets = await openRound(await house.signedIn('khtc'), CLERK);
});
afterAll(() => house.close());

it('an upgrade under nginx, each server taken out by name, costs no request and no cell', async () => {
  const browsers = Array.from({ length: CLERKS }, () => new Browser(house.proxy.url, { cookie: clerk.cookie }));
  const clerks = new Clerks(browsers, sheets);
  await pause(1000);
  for (const index of [0, 1] as const) {
    await house.proxy.settle(index, false);
    expect(await house.servers[index].process.stop('SIGTERM')).toBe(0);
    await house.start(index);
    await house.proxy.settle(index, true);
    await pause(500);
  }
  const done = await clerks.stop();
  for (const browser of browsers) browser.close();
  expect(done.failed).toEqual([]);
  expect(done.writes).toBeGreaterThan(100);
  console.log(`upgrade under nginx: ${done.writes} writes, ${done.reads} reads, ${done.failed.length} failed`);
});

it('a server that dies takes no read with it', async () => {
  const asked = Array.from({ length: 60 }, async (_, n) => {
    await pause(n * 20);
    return (await clerk.ask('GET', '/api/rounds/2023-2/progress')).status;
  });
  await pause(400);
  await house.servers[1].process.stop('SIGKILL');
  expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
});

it('a workbook of the largest size that the server takes comes through, and the answer is the server’s', async () => {
  const large = await clerk.upload<{ code: string }>(
    `/api/assessments/${sheets[0]?.id ?? ''}/evidence`,
    'lon.pdf',
    Buffer.alloc(20 * 1024 * 1024, '%'),
  );
  expect([large.status, large.body.code]).toEqual([413, 'FILE_TOO_LARGE']);
});

it('what a client says of itself is not believed', async () => {
  const through = new Browser(house.proxy.url, {
    from: '127.0.0.8',
    cookie: clerk.cookie,
    headers: { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-host': 'la.example.vn' },
  });
  await through.signIn(CLERK, 'bon-con-trau-tren-doi-chieu');
  const { body } = await through.ask<{ items: { address: string; current: boolean }[] }>('GET', '/api/sessions');
  expect(body.items.find(({ current }) => current)?.address).toBe('127.0.0.8');
  through.close();
});
