import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { compareTimes, printFigures } from '../bench/measure.js';
import { openBrowserTest, type BrowserTest } from './support/browser-test.js';
import { openSlowPage } from './support/slow-page.js';

const ROUND = '2023-2';
const RUNS = 5;
const ASSETS = join(inject('webFolder'), 'assets');
const FLOOR = join(ASSETS, 'floor.js');
const CHART_JS = join(dirname(createRequire(import.meta.url).resolve('chart.js')), 'chart.umd.min.js');
let test: BrowserTest;
let snapshot: string;
let cookies: Awaited<ReturnType<BrowserContext['storageState']>>['cookies'];

beforeAll(async () => {
  // the server lists its files when it starts
  mkdirSync(ASSETS, { recursive: true });
  writeFloor('', '');
  copyFileSync(CHART_JS, join(ASSETS, 'chart-floor.js'));
  writeFileSync(
    join(ASSETS, 'turn-floor.js'),
    `const [canvas, chart] = [document.querySelector('canvas'), { at: 0, drawn: null }];
const { documents } = await (await fetch('/api/snapshots/' + location.search.slice(1))).json();
const contents = new Map(documents.map(({ path, content }) => [path, content]));
const figures = JSON.parse(contents.get('order')).figures.map((id) => JSON.parse(contents.get('figure/' + id)));
const draw = () => {
  const { columns, rows } = figures[chart.at];
  const datasets = columns.map(({ label }, place) => ({ label, data: rows.map(({ cells }) => Number(cells[place]?.value ?? 0)) }));
  chart.drawn?.destroy();
  chart.drawn = new Chart(canvas, {
    type: 'bar',
    data: { labels: rows.map(({ label }) => label), datasets },
    options: { animation: false, scales: { x: { stacked: true }, y: { stacked: true } } },
  });
};
draw();
addEventListener('keydown', () => {
  chart.at += 1;
  draw();
});
document.body.dataset.drawn = 'true';`,
  );
  writeFileSync(
    join(inject('webFolder'), 'turn-floor.html'),
    '<!doctype html><title>Floor</title><body><div style="width:1200px;height:500px"><canvas></canvas></div><script src="/assets/chart-floor.js"></script><script type="module" src="/assets/turn-floor.js"></script></body>',
  );
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

/** From the arrow key going down until the next screen's chart is painted; on a page without screens, until the next frame is. */
async function turned(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.timed = new Promise((resolve) => {
      const painted = (from: number): void => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - from);
        requestAnimationFrame(() => port2.postMessage(null));
      };
      const place = (): string | undefined => document.querySelector('footer p')?.textContent ?? undefined;
      const before = place();
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const look = (): void => {
            const isNext = before === undefined || place() !== before;
            if (isNext && document.querySelector('[data-drawn]') !== null) painted(timeStamp);
            else requestAnimationFrame(look);
          };
          // after the page's own act on the key
          queueMicrotask(look);
        },
        { capture: true, once: true },
      );
    });
  });
  await page.keyboard.press('ArrowRight');
  return page.evaluate(() => window.timed ?? Number.NaN);
}

it('opening the meeting on 200 communes, and the next screen', async () => {
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

  const turn = async (slow: boolean, name: string): Promise<void> => {
    const open = async (context: BrowserContext): Promise<Page> =>
      slow ? (await openSlowPage(context)).page : context.newPage();
    const [screens, charts] = [await open(ours), await open(theirs)];
    await opened(screens, place);
    await opened(charts, `/turn-floor.html?${snapshot}`);
    await compareTimes(
      name,
      'a key on an empty page where Chart.js, bare, draws the same numbers',
      2 * RUNS,
      () => turned(screens),
      () => turned(charts),
    );
    await Promise.all([screens.close(), charts.close()]);
  };
  await turn(true, 'the next screen, from the key until its chart is painted');
  await turn(false, 'the same, the processor not slowed');
});
