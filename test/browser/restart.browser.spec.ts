import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';
import { checkAxe } from './support/check-axe.js';
import { LastingBrowser } from './support/lasting-browser.js';
import { openRound } from './support/open-round.js';
import { PASSWORD } from './support/people.js';
import { UNREACHED } from './support/troubles.js';

const ROUND = '2024-1';
const OFFICE = 'ttyt-trang-dinh';
const GRID = `/nhap-diem?dot=${ROUND}&bo=byt-1300-2023`;
let test: BrowserTest;
let browser: LastingBrowser;

beforeAll(async () => {
  test = await openBrowserTest();
  const plan = { id: ROUND, name: 'Đợt 1 năm 2024', standards: ['byt-1300-2023'] };
  await openRound(await test.pageOf('khtc'), plan);
  await test.closeContexts();
});
afterAll(() => test.close());
beforeEach(async () => {
  browser = await LastingBrowser.open(test.origin);
  await test.rows('DELETE FROM score WHERE assessment_id IN (SELECT id FROM assessment WHERE round_id = $1)', [ROUND]);
});
afterEach(async () => {
  await browser.close();
  await test.startServer();
  expect(test.troubles.list()).toEqual([]);
});

/** What the database holds of the first criterion, in the grid's order: points in hundredths and version. */
const stored = (): Promise<{ points: number; version: number }[]> =>
  test.rows(
    `SELECT s.points, s.version FROM score s
     JOIN assessment a ON a.id = s.assessment_id
     JOIN commune c ON c.code = a.commune_code AND c.period = a.period
     WHERE a.round_id = $1 AND a.office_code = $2 ORDER BY c.name COLLATE "vi-x-icu"`,
    [ROUND, OFFICE],
  );

/** The cells that wait in the browser's own store, as it says itself: what was kept, whatever the page shows. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('chuan-xa');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const count = opening.result.transaction('unsent').objectStore('unsent').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );
/** Whether the letters in the cell that is typed in are kept: a moment after the last of them. */
const keptLetters = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('chuan-xa');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const keys = opening.result.transaction('answers').objectStore('answers').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.some((key) => Array.isArray(key) && key[1] === 'typing'));
          };
        };
      }),
  );

const active = (page: Page) => page.getByRole('grid').getByRole('textbox');
const saved = (page: Page) => page.getByText('Đã lưu tất cả').waitFor({ timeout: 90_000 });
const waiting = (page: Page, count: number) =>
  page.getByText(`${count} ô chờ mạng`, { exact: true }).waitFor({ timeout: 60_000 });
/** The texts of the first criterion's column, from the first row on. */
const column = (page: Page): Promise<string[]> =>
  page
    .locator('td[role="gridcell"][aria-colindex="2"]')
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector('input')?.value ?? cell.textContent));
const points = (row: number): string => `${5 + row / 4}`.replace('.', ',');

/** Signed in, with a copy of the application in the browser, the first cell saved, and then no server. */
async function cutOff(context: BrowserContext): Promise<Page> {
  test.troubles.watch(context);
  test.troubles.expect(UNREACHED);
  test.troubles.expect(/401/);
  const [page = await context.newPage()] = context.pages();
  await test.signIn(page, OFFICE, GRID);
  await page.goto(GRID);
  await settled(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await active(page).focus();
  await enter(page, 0, 1);
  await saved(page);
  await test.stopServer();
  return page;
}

async function enter(page: Page, from: number, to: number): Promise<void> {
  for (let row = from; row < to; row++) {
    await page.keyboard.type(points(row));
    await page.keyboard.press('Enter');
  }
}

/** The texts of those rows, as they were typed. */
const typedRows = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, row) => points(from + row));

/** The browser started again on its folder, without the server, and the grid in it. */
async function openAgain(): Promise<Page> {
  const context = await browser.start();
  test.troubles.watch(context);
  const page = await context.newPage();
  await page.goto(GRID);
  await page.getByText('Mất kết nối.').waitFor();
  await page.getByRole('grid').waitFor();
  return page;
}

/** The server is there again: the browser forgot who was signed in when it ended, the application did not. */
async function comeBack(page: Page, count: number): Promise<void> {
  expect(await stored()).toHaveLength(1);
  await test.startServer();
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await dialog.getByText(`${count} ô chưa gửi được giữ nguyên`).waitFor({ timeout: 60_000 });
  await checkAxe(page, 'the dialog that asks to sign in again');
  expect(await stored()).toHaveLength(1);
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await saved(page);
  expect(await stored()).toEqual(
    typedRows(0, 1 + count).map((text) => ({ points: Math.round(Number(text.replace(',', '.')) * 100), version: 1 })),
  );
  await expect.poll(() => kept(page)).toBe(0);
}

describe('the browser is started again without the link', () => {
  it('after it was closed: it opens, shows all that was typed, takes more, and sends each cell once', async () => {
    const before = await cutOff(await browser.start());
    await enter(before, 1, 6);
    await waiting(before, 5);
    await browser.quit();

    const page = await openAgain();
    await waiting(page, 5);
    expect((await column(page)).slice(1, 7)).toEqual([...typedRows(1, 6), '']);
    await active(page).focus();
    for (let row = 0; row < 6; row++) await page.keyboard.press('ArrowDown');
    await enter(page, 6, 8);
    await waiting(page, 7);
    await shot(page, 'restart-off-line');
    await checkAxe(page, 'the grid after a restart without the link');
    await comeBack(page, 7);
  });

  it('after its process was killed: every cell that was kept is there, whole, at most the one on its way is not', async () => {
    const before = await cutOff(await browser.start());
    const id = await browser.process();
    await enter(before, 1, 7);
    await waiting(before, 6);
    await expect.poll(() => kept(before)).toBe(6);
    await before.keyboard.type(points(7));
    before.keyboard.press('Enter').catch(() => undefined); // the process ends before it says that it took the key
    await browser.kill(id);

    const page = await openAgain();
    // the letters of the cell that was just being left were kept too: they become a cell a moment after the page is there
    await expect.poll(() => keptLetters(page)).toBe(false);
    await page.getByText(/^[67] ô chờ mạng$/).waitFor();
    const count = await kept(page);
    await waiting(page, count);
    expect((await column(page)).filter((text, row) => row > 0 && text !== '')).toEqual(typedRows(1, 1 + count));
    await comeBack(page, count);
  });

  it('keeps what stands in a cell that was not yet left when the page is closed', async () => {
    const before = await cutOff(await browser.start());
    await enter(before, 1, 2);
    await waiting(before, 1);
    await before.keyboard.type(points(2));
    await expect.poll(() => keptLetters(before)).toBe(true);
    await before.close();
    await browser.quit();
    const page = await openAgain();
    await waiting(page, 2);
    expect((await column(page)).slice(1, 4)).toEqual([...typedRows(1, 3), '']);
    expect(await keptLetters(page)).toBe(false);
  });

  it('leaves the letters of a page that is still open to who is typing them', async () => {
    const page = await cutOff(await browser.start());
    await enter(page, 1, 2);
    await page.keyboard.type(points(2));
    await expect.poll(() => keptLetters(page)).toBe(true);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('grid').waitFor();
    await waiting(other, 1);
    expect((await column(other)).slice(1, 4)).toEqual([...typedRows(1, 2), '', '']);
    await page.keyboard.press('Enter');
    await waiting(page, 2);
  });

  it('shows what was saved before the link was cut, too', async () => {
    await cutOff(await browser.start());
    await browser.quit();
    const page = await openAgain();
    expect((await column(page)).slice(0, 2)).toEqual([points(0), '']);
  });
});
