import type { Figure } from '@chuan-xa/charts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  differences,
  numbersOf,
  numbersOfWord,
  numbersOfWorkbook,
  type Numbers,
} from '../../reports/src/review-report/testing/numbers.js';
import { axeFindings, checkAxe } from './support/check-axe.js';
import {
  openBrowserTest,
  settled,
  shot,
  sideways,
  SIZES as WINDOWS,
  type BrowserTest,
} from './support/browser-test.js';
import { at, dialog, drawn, heading, lines, onScreen, openMeeting, present, SCREENS } from './support/meeting.js';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  await openMeeting(test);
  await test.closeContexts();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.startServer();
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

/** What the screen's table says, by where it stands in the snapshot: as it is written, and as the number that it is. */
const saidOn = (page: Page): Promise<[path: string, written: string, value: string][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('td[data-path][data-value]')].map((cell) => [
      cell.dataset.path ?? '',
      cell.textContent,
      cell.dataset.value ?? '',
    ]),
  );

describe('the screens of a meeting', () => {
  it('has on the screens, in the workbook and in the report the numbers of the snapshot to the last digit', async () => {
    const page = await present(test);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const get = async (file: string): Promise<Buffer> =>
      (await page.request.get(`/api/snapshots/${id}${file}`, { timeout: 200_000 })).body();
    const { documents } = JSON.parse((await get('')).toString('utf8')) as {
      documents: { path: string; content: string }[];
    };
    const figures = documents
      .filter(({ path }) => path.startsWith('figure/'))
      .map(({ content }) => JSON.parse(content) as Figure);
    const kept = numbersOf(figures);
    const shown: Numbers = new Map();
    for (let screen = 1; screen <= figures.length; screen += 1) {
      await onScreen(page, `${screen}/${figures.length}`);
      await page.locator('td[data-path]').first().waitFor({ state: 'attached' });
      for (const [path, written, value] of await saidOn(page)) {
        expect(Number(written.replaceAll('.', '').replace(',', '.')), path).toBe(Number(value));
        shown.set(path, String(Number(value)));
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(kept.size).toBeGreaterThan(1000);
    expect(differences(shown, kept)).toEqual([]);
    const tables = figures.filter(({ kind }) => kind !== 'tiles');
    expect(differences(await numbersOfWorkbook(await get('/review-meeting.xlsx'), figures), kept)).toEqual([]);
    expect(differences(numbersOfWord(await get('/review-report.docx'), tables), numbersOf(tables))).toEqual([]);
    const [path = '', value = ''] = [...kept].find(([where]) => where.startsWith('figure/lost-')) ?? [];
    expect(differences(shown, new Map(kept).set(path, String(Number(value) + 0.01)))).toHaveLength(1);
  }, 300_000);

  it('turns by keys, goes back by Esc, finds any commune, and takes no key that is not for it', async () => {
    const page = await present(test);
    await page.keyboard.press('ArrowRight');
    await onScreen(page, '2/22');
    await page.keyboard.press('PageDown');
    await onScreen(page, '3/22');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('End');
    await onScreen(page, '22/22');
    await page.keyboard.press('Home');
    await onScreen(page, '1/22');
    await page.goBack();
    await onScreen(page, '22/22');
    // mark → list → commune, and back again step by step
    await page.keyboard.press('Home');
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('ArrowRight');
    await drawn(page);
    await page.getByRole('button', { name: 'TTYT Lộc Bình, Không còn đạt: 7 xã' }).click();
    expect(await lines(page).count()).toBe(7);
    await checkAxe(page, 'a list');
    await page.keyboard.press('ArrowDown');
    const code = await lines(page).nth(1).getAttribute('data-code');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vì sao' }).waitFor();
    expect(at(page, 'xa')).toBe(code);
    await checkAxe(page, 'a commune');
    await shot(page, 'hop-xa');
    await page.keyboard.press('Escape');
    await lines(page).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-code'))).toBe(code);
    await page.keyboard.press('Escape');
    await lines(page).first().waitFor({ state: 'detached' });
    expect(at(page, 'man')).toBe('review-BTCQGYTX');
    // the table instead, pressed by the keyboard alone
    await page.keyboard.press('t');
    await page.getByRole('button', { name: /^3\s*, TTYT Đình Lập, Không còn đạt/ }).focus();
    await page.keyboard.press('Enter');
    await lines(page).first().waitFor();
    await checkAxe(page, 'a table with its list');
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    // what an input method sends, and keys held together, are nobody's command
    for (const event of [{ isComposing: true }, { keyCode: 229 }, { ctrlKey: true }])
      await page.evaluate((more) => {
        for (const key of ['g', '/', 'ArrowRight'])
          window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
      }, event);
    expect(await dialog(page).count()).toBe(0);
    expect(at(page, 'man')).toBe('review-BTCQGYTX');
    await page.keyboard.press('/');
    await page.keyboard.type('dinh lap');
    await page.getByRole('option', { name: 'Thị trấn Đình Lập – TTYT Đình Lập' }).waitFor();
    await checkAxe(page, 'looking for a commune');
    await page.keyboard.press('Enter');
    await heading(page).filter({ hasText: 'Thị trấn Đình Lập: không còn đạt' }).waitFor();
    await page.keyboard.press('?');
    await checkAxe(page, 'the keys');
    await page.getByLabel('Dùng phím một chữ').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('/');
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/hop');
  });

  it('fits the projector: nothing is moved to be read, and the letters are as large as they have to be', async () => {
    const page = await present(test);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (let turn = 1; turn <= SCREENS; turn++) {
        await onScreen(page, `${turn}/${SCREENS}`);
        await drawn(page);
        const over = await page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const title = document.querySelector('h1');
          return {
            sideways: scrollWidth - window.innerWidth,
            down: scrollHeight - window.innerHeight,
            title: title === null ? 0 : Number.parseFloat(getComputedStyle(title).fontSize) >= 28,
          };
        });
        expect(over, `${size.width}×${size.height}, screen ${turn}`).toEqual({ sideways: 0, down: 0, title: true });
        if (process.env.CHUAN_XA_SHOTS)
          await shot(page, `man-${size.width}x${size.height}-${String(turn).padStart(2, '0')}`);
        await page.keyboard.press('PageDown');
      }
      await page.keyboard.press('Home');
    }
  });

  it('can be read in the dark and on a phone: nothing for axe to find, nothing moved sideways', async () => {
    const page = await present(test);
    const found: string[] = [];
    for (const [name, viewport, colorScheme] of [
      ['dark', { width: 1280, height: 720 }, 'dark'],
      ['phone', WINDOWS.phone, 'light'],
      ['phone-dark', WINDOWS.phone, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      for (let turn = 1; turn <= SCREENS; turn++) {
        await onScreen(page, `${turn}/${SCREENS}`);
        await page.locator('[data-drawn], td[data-path] button').first().waitFor();
        const where = `${name}, screen ${turn}`;
        // the chart takes a new size a moment later
        await expect.poll(() => sideways(page), { timeout: 15_000, message: where }).toBe(0);
        // the screens after the first six are of the same kinds
        if (turn <= 6) found.push(...(await axeFindings(page)).map((line) => `${where}: ${line}`));
        await shot(page, `man-${name}-${String(turn).padStart(2, '0')}`);
        await page.keyboard.press('PageDown');
      }
      await page.keyboard.press('Home');
    }
    expect(found).toEqual([]);
  }, 300_000);
});
