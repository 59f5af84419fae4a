import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** When the grid, or the floor's field, could be typed in and was on the screen: milliseconds since the visit began. */
    usableAt?: number;
    /** Milliseconds of what is being timed. */
    timed?: Promise<number>;
  }
}

/** From the address being asked for until a field can be typed in and is painted, milliseconds. */
export async function visit(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const look = (): void => {
      const found = document.querySelector('[role="grid"] input:not([readonly]), #floor') !== null;
      requestAnimationFrame(found ? () => (window.usableAt = performance.now()) : look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: 'commit' });
  const usableAt = await page.waitForFunction(() => window.usableAt, undefined, { polling: 100, timeout: 60_000 });
  return (await usableAt.jsonValue()) ?? Number.NaN;
}

/** From the key going down until the frame after it is painted, milliseconds. A letter's frame is the one that has it in its field. */
export async function echo(page: Page, key: string): Promise<number> {
  await page.evaluate((shows) => {
    window.timed = new Promise((resolve) => {
      const painted = (from: number): void => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - from);
        requestAnimationFrame(() => port2.postMessage(null));
      };
      const once = { capture: true, once: true };
      document.addEventListener(
        'keydown',
        ({ timeStamp }) =>
          shows ? document.addEventListener('input', () => painted(timeStamp), once) : painted(timeStamp),
        once,
      );
    });
  }, key.length === 1);
  await page.keyboard.press(key);
  return page.evaluate(() => window.timed ?? Number.NaN);
}

/** Leaves the cell by Enter; until the cell says that it is saved, milliseconds. */
export async function leaveUntilSaved(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.timed = new Promise((resolve) => {
      const left = (event: KeyboardEvent): void => {
        const cell = event.target instanceof Element ? event.target.closest('td') : null;
        if (cell === null) throw new Error('The keyboard is in no cell');
        new MutationObserver((_, observer) => {
          if (!cell.ariaLabel?.includes(', đã lưu')) return;
          observer.disconnect();
          resolve(performance.now() - event.timeStamp);
        }).observe(cell, { attributes: true });
      };
      document.addEventListener('keydown', left, { capture: true, once: true });
    });
  });
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.timed ?? Number.NaN);
}

/** Writes one cell of the grid's last sheet by a bare fetch in the page; until its answer is read, milliseconds. */
export const barePatch = (
  page: Page,
  grid: string,
  cell: { item: string; column: string; points: string },
): Promise<number> =>
  page.evaluate(
    async ([address, { item, column, points }]) => {
      interface Sheet {
        id: string;
        cells: { id: string; column: string; version: number }[];
      }
      const { sheets } = (await (await fetch(address)).json()) as { sheets: Sheet[] };
      const sheet = sheets.at(-1);
      const seen = sheet?.cells.find((one) => one.id === item && one.column === column)?.version ?? 0;
      const body = JSON.stringify({ cells: [{ id: item, column, value: { points }, seen }] });
      const from = performance.now();
      const answer = await fetch(`/api/assessments/${sheet?.id ?? ''}/scores`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await answer.json();
      if (!answer.ok) throw new Error(`${answer.status}`);
      return performance.now() - from;
    },
    [grid, cell] as const,
  );
