import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Browser } from './support/browser.js';
import { CLERK, openHouse } from './support/house.js';
import { openRound } from './support/round.js';

const SAVERS = 4;
const READERS = 8;
const SECONDS = 10;

interface Figures {
  reads: number[];
  saves: number[];
}

/** Clerks who save while others read, for some seconds; how long each took, in milliseconds. */
async function load(isCopied: boolean): Promise<Figures> {
  const house = await openHouse('haproxy', { replica: isCopied, drain: 0 });
  try {
    const [clerk, planner] = [await house.signedIn(CLERK), await house.signedIn('khtc')];
    const sheets = await openRound(planner, CLERK);
    const figures: Figures = { reads: [], saves: [] };
    const browsers = (one: Browser, count: number): Browser[] =>
      Array.from({ length: count }, () => new Browser(house.proxy.url, { cookie: one.cookie }));
    await pause(3000);
    const until = Date.now() + SECONDS * 1000;
    const time = async (times: number[], work: () => Promise<{ status: number }>): Promise<void> => {
      const from = performance.now();
      expect((await work()).status).toBe(200);
      times.push(performance.now() - from);
    };
    await Promise.all([
      ...browsers(clerk, SAVERS).map(async (browser, index) => {
        for (let seen = 0; Date.now() < until; seen += 1) {
          const cells = [{ id: '1', column: 'district', value: { points: String((seen % 12) + 1) }, seen }];
          await time(figures.saves, () =>
            browser.ask('PATCH', `/api/assessments/${sheets[index]?.id ?? ''}/scores`, { cells }),
          );
          await pause(50);
        }
        browser.close();
      }),
      ...browsers(planner, READERS).map(async (browser, index) => {
        const paths = ['/api/rounds/2023-2/progress', `/api/assessments/${sheets[index]?.id ?? ''}`];
        for (let n = 0; Date.now() < until; n += 1)
          await time(figures.reads, () => browser.ask('GET', paths[n % 2] ?? ''));
        browser.close();
      }),
    ]);
    return figures;
  } finally {
    await house.close();
  }
}

const told = (times: number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(0);
  return `${(times.length / SECONDS).toFixed(0)}/s, half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms`;
};

/** Everything on one machine: the replica takes its share of the same processor, so that this shows what it costs and not what it gains. */
it('reads and saves with and without a replica', async () => {
  for (const isCopied of [false, true]) {
    const { reads, saves } = await load(isCopied);
    console.log(`${isCopied ? 'with' : 'without'} a replica: reads ${told(reads)}; saves ${told(saves)}`);
  }
}, 180_000);
