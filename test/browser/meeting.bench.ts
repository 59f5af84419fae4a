import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { compareTimes, printFigures } from '../bench/measure.js';
import { openBrowserTest, type BrowserTest } from './support/browser-test.js';
import { openSlowPage } from './support/slow-page.js';

const ROUND = '2023-2';
const RUNS = 5;
const FLOOR = join(inject('webFolder'), 'assets', 'floor.js');
let test: BrowserTest;
let snapshot: string;
let cookies: Awaited<ReturnType<BrowserContext['storageState']>>['cookies'];

beforeAll(async () => {
  // the server lists its files when it starts
  mkdirSync(join(FLOOR, '..'), { recursive: true });
  writeFloor('', '');
  writeFileSync(
    join(inject('webFolder'), 'floor.html'),
    '<!doctype html><title>Floor</title><body><canvas width="1200" height="500"></canvas><script type="module" src="/assets/floor.js"></script></body>',
  );
  test = await openBrowserTest();
  const page = await test.pageOf('khtc', '/', { serviceWorkers: 'block' });
  snapshot = await page.evaluate(
    async ([round, body]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`/api/rounds/${round}/snapshots`, { method: 'POST', headers, body });
      return ((await answer.json()) as { id: string }).id;
    },
    [ROUND, JSON.stringify({ name: 'Họp đo tốc độ' })] as const,
  );
  ({ cookies } = await page.context().storageState());
  await page.context().close();
});
afterAll(async () => {
  printFigures();
  await test.close();
});

/** A script that carries the text of all of ours, asks for the same snapshot and draws one bar for each of its documents. */
function writeFloor(text: string, id: string): void {
  const script = `const carried = ${JSON.stringify(text)};
const { documents = [] } = await (await fetch('/api/snapshots/${id}')).json();
const canvas = document.querySelector('canvas');
const context = canvas.getContext('2d');
documents.forEach(({ content }, at) => context.fillRect(0, at * 2, JSON.stringify(JSON.parse(content)).length / 100, 1));
canvas.title = carried.length;
document.body.dataset.drawn = 'true';`;
  writeFileSync(FLOOR, script);
  writeFileSync(`${FLOOR}.br`, brotliCompressSync(script));
}

const newContext = (): Promise<BrowserContext> =>
  test.newContext({ storageState: { cookies, origins: [] }, viewport: { width: 1280, height: 720 } });

/** From the address being asked for until something is drawn and painted, milliseconds. */
async function opened(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const look = (): void => {
      const drawn = document.querySelector('[data-drawn]') !== null;
      requestAnimationFrame(drawn ? () => (window.usableAt = performance.now()) : look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: 'commit' });
  const at = await page.waitForFunction(() => window.usableAt, undefined, { polling: 100, timeout: 60_000 });
  return (await at.jsonValue()) ?? Number.NaN;
}

it('opening the meeting on 200 communes', async () => {
  const place = `/hop/${snapshot}?dot=${ROUND}`;
  const first = await openSlowPage(await newContext());
  await opened(first.page, place);
  const scripts = first.received().files.flatMap((file) => /^\/assets\/\S+\.js/.exec(file) ?? []);
  writeFloor(scripts.map((path) => readFileSync(join(inject('webFolder'), path), 'utf8')).join(''), snapshot);
  await first.page.context().close();
  const once = async (address: string): Promise<number> => {
    const { page } = await openSlowPage(await newContext());
    const ms = await opened(page, address);
    await page.context().close();
    return ms;
  };
  await compareTimes(
    'the meeting opened for the first time until the first chart is drawn',
    'an empty page of the same server: one script of the same text, the same snapshot asked for and read, one bar a document',
    RUNS,
    () => once(place),
    () => once('/floor.html'),
  );

  const [ours, theirs] = [await newContext(), await newContext()];
  const again = async (context: BrowserContext, address: string): Promise<number> => {
    const { page } = await openSlowPage(context);
    const ms = await opened(page, address);
    await page.close();
    return ms;
  };
  const before = await ours.newPage();
  await opened(before, place);
  await before.evaluate(async () => void (await navigator.serviceWorker.ready));
  await before.close();
  await compareTimes(
    'the meeting opened again',
    'the same empty page, its script in the browser’s cache',
    RUNS,
    () => again(ours, place),
    () => again(theirs, '/floor.html'),
  );
});
