import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fillSignIn, openBrowserTest, settled, type BrowserTest } from './support/browser-test.js';
import { PASSWORD } from './support/people.js';

const OFFICE = 'ttyt-trang-dinh';
const OTHER = 'ttyt-van-lang';
const GRID = '/nhap-diem?dot=2026-1&bo=byt-1300-2023';
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  await test.rows("UPDATE assessment SET state = 'draft' WHERE round_id = '2026-1'");
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /nhập liệu/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
};

describe('a sign-out that the server does not take', () => {
  it('is one here all the same, and the server hears of it before anything else is asked', async () => {
    test.troubles.expect(/500|503/);
    const page = await test.pageOf(OFFICE, '/so-cong-nhan');
    await settled(page);
    await page.route('**/api/session', (route) =>
      route.request().method() === 'DELETE' ? route.fulfill({ status: 500, body: '' }) : route.continue(),
    );
    await signOut(page);
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.unroute('**/api/session');
    await page.reload();
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await page.getByRole('navigation', { name: 'Các mục' }).count()).toBe(0);
    expect((await page.request.get('/api/recognitions')).status()).toBe(401);
  });
});

describe('another account in the same browser', () => {
  /** A tab of the office with a cell that can be typed, which hears nothing of other tabs: as one that was put to sleep. */
  async function deafTab(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(window, {
        BroadcastChannel: class {
          postMessage(): void {
            // nobody hears
          }
        },
      });
    });
    await test.signIn(page, OFFICE, GRID);
    await settled(page);
    return page;
  }
  const type = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('grid').getByRole('textbox').focus();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  /** The session ends at the server, and the other signs in in a tab of its own. */
  async function otherComes(context: BrowserContext): Promise<Page> {
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').waitFor();
    await fillSignIn(page, await test.people.username(OTHER), PASSWORD);
    return page;
  }

  it('is not sent what is typed in a tab that has not heard of it', async () => {
    test.troubles.expect(/401/);
    const context = await test.newContext();
    const page = await deafTab(context);
    const sent: string[] = [];
    page.on('request', (request) => void (request.method() === 'PATCH' && sent.push(request.url())));
    const other = await otherComes(context);
    await other.getByRole('navigation', { name: 'Các mục' }).waitFor();
    await type(page, '1');
    await page.getByRole('dialog', { name: 'Phiên làm việc đã hết' }).waitFor();
    expect(sent).toEqual([]);
  });

  it('comes in only when what is on its way has been answered', async () => {
    test.troubles.expect(/401/);
    const context = await test.newContext();
    const page = await deafTab(context);
    const order: string[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const onTheWay = new Promise<void>((resolve) => {
      void page.route('**/scores', async (route) => {
        resolve();
        await held;
        order.push('the cell');
        await route.continue();
      });
    });
    await type(page, '1');
    await onTheWay;
    const other = await context.newPage();
    other.on('request', (request) => void (request.method() === 'POST' && order.push('the sign-in')));
    await context.clearCookies();
    await other.goto('/');
    await fillSignIn(other, await test.people.username(OTHER), PASSWORD);
    await expect.poll(() => other.evaluate(async () => (await navigator.locks.query()).pending?.length)).toBe(1);
    expect(order).toEqual([]);
    letGo();
    await other.getByRole('navigation', { name: 'Các mục' }).waitFor();
    expect(order).toEqual(['the cell', 'the sign-in']);
  });
});
