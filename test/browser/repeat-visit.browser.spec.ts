import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';
import { checkAxe } from './support/check-axe.js';
import { openRound } from './support/open-round.js';
import { UNREACHED } from './support/troubles.js';

const OFFICE = 'ttyt-trang-dinh';
const GRID = '/nhap-diem?dot=2024-1&bo=byt-1300-2023';
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  const plan = { id: '2024-1', name: 'Đợt 1 năm 2024', standards: ['byt-1300-2023'] };
  await openRound(await test.pageOf('khtc'), plan);
  await test.closeContexts();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

/** A page that has seen the grid, and is about to see it again while the server takes its time. */
async function visited(): Promise<Page> {
  const page = await test.pageOf(OFFICE, GRID);
  await page.goto(GRID);
  await settled(page);
  await page.getByRole('grid').waitFor();
  await page.waitForLoadState('networkidle'); // what is shown is kept a moment after
  return page;
}

/** Holds back what fits until it is let go; what was held. */
async function hold(page: Page, fits: (url: URL, method: string) => boolean): Promise<{ held: string[]; go(): void }> {
  const held: string[] = [];
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  await page.route(
    (url) => url.pathname.startsWith('/api/'),
    async (route: Route) => {
      const request = route.request();
      if (!fits(new URL(request.url()), request.method())) return route.fallback();
      held.push(`${request.method()} ${new URL(request.url()).pathname}`);
      await gone;
      return route.fallback();
    },
  );
  return { held, go };
}

const grid = (page: Page) => page.getByRole('grid');
const rows = (page: Page): Promise<string[]> => grid(page).getByRole('rowheader').allTextContents();
const answers = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('chuan-xa');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const count = opening.result.transaction('answers').objectStore('answers').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );

describe('the grid is opened again', () => {
  it('shows what was kept while the server is asked, and says so; then what stands now', async () => {
    const page = await visited();
    await test.rows(
      `INSERT INTO score (province_code, assessment_id, score_column, item_id, points, version, written_at, written_by)
       SELECT province_code, id, 'district', '1', 425, 1, now(), 'another' FROM assessment WHERE round_id = '2024-1' AND office_code = $1`,
      [OFFICE],
    );
    const { held, go } = await hold(page, () => true);
    await page.reload();
    await grid(page).waitFor();
    await page.getByText('Đang tải số liệu mới…').waitFor();
    expect(await grid(page).getByText('4,25').count()).toBe(0);
    expect(held).toContain('GET /api/session');
    await checkAxe(page, 'the grid as it was kept');
    await shot(page, 'repeat-visit-kept');
    go();
    await grid(page).getByText('4,25').first().waitFor();
    await page.getByText('Đang tải số liệu mới…').waitFor({ state: 'detached' });
  });

  it('takes what is typed meanwhile, and sends it only once the server has said whose session it is', async () => {
    const page = await visited();
    const session = await hold(page, (url) => url.pathname === '/api/session');
    const sent = await hold(page, (_, method) => method === 'PATCH');
    await page.reload();
    await grid(page).getByRole('textbox').focus();
    await page.keyboard.type('3,5');
    await page.keyboard.press('Enter');
    await page.getByText('Đang lưu…').waitFor();
    await page.waitForTimeout(1_000);
    expect(sent.held).toEqual([]);
    session.go();
    await expect.poll(() => sent.held).toHaveLength(1);
    sent.go();
    await page.getByText('Đã lưu tất cả').waitFor();
  });

  it('keeps what was taken while the new grid was on its way', async () => {
    const page = await visited();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const read = new Promise<void>((resolve) => {
      void page.route('**/api/rounds/2024-1/grid*', async (route) => {
        const response = await route.fetch(); // as it stood before the cell was written
        resolve();
        await released;
        await route.fulfill({ response });
      });
    });
    await page.reload();
    const field = grid(page).getByRole('textbox');
    await field.focus();
    await read;
    await page.keyboard.type('2,5');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu tất cả').waitFor();
    release();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('ArrowUp');
    expect(await field.inputValue()).toBe('2,5');
  });

  it('shows nothing of it once the server says that nobody is signed in', async () => {
    const page = await visited();
    test.troubles.expect(/401/);
    await test.rows('DELETE FROM session', []);
    const { go } = await hold(page, (url) => url.pathname === '/api/session');
    await page.reload();
    await grid(page).waitFor();
    go();
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
    expect(await grid(page).count()).toBe(0);
    expect(await answers(page)).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
  });

  it('shows nothing of it to the account that another program of this browser signed in', async () => {
    const page = await visited();
    const other = await test.pageOf('ttyt-huu-lung');
    const [cookie] = (await other.context().cookies()).filter(({ httpOnly }) => httpOnly);
    if (cookie === undefined) throw new Error('There is no session');
    await page.context().addCookies([cookie]);
    test.troubles.expect(/404/); // it asks for the former office's grid before it knows better
    const { go } = await hold(page, () => true);
    await page.reload();
    await grid(page).waitFor();
    await expect.poll(() => rows(page)).not.toEqual([]);
    const before = await rows(page);
    go();
    await expect
      .poll(async () => (await rows(page)).filter((name) => !before.includes(name)).length, { timeout: 20_000 })
      .toBeGreaterThan(0);
    expect((await rows(page)).filter((name) => before.includes(name))).toEqual([]);
  });

  it('shows nothing of it where the browser was closed since: its session is gone', async () => {
    const page = await visited();
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    expect(cookies.filter(({ expires }) => expires !== -1)).toEqual([]);
    await page.close();
    const again = await test.newPage({ storageState: { cookies: [], origins } });
    const { go } = await hold(again, (url) => url.pathname === '/api/session');
    await again.goto(GRID);
    await again.waitForTimeout(1_500);
    expect(await grid(again).count()).toBe(0);
    go();
    await again.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
  });

  it('takes it away where the server refuses it', async () => {
    const page = await visited();
    test.troubles.expect(/403/);
    const detail = 'Đợt này không còn thuộc đơn vị.';
    await page.route('**/api/rounds/2024-1/grid*', (route) =>
      route.fulfill({
        status: 403,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 403, code: 'NOT_ALLOWED', title: detail, detail }),
      }),
    );
    const { go } = await hold(page, (url) => url.pathname.endsWith('/grid'));
    await page.reload();
    await grid(page).waitFor();
    go();
    await page.getByText(detail).waitFor();
    expect(await grid(page).count()).toBe(0);
  });
});

it('a page without the link says so, though an answer that was on its way still comes', async () => {
  const page = await test.pageOf('khtc');
  test.troubles.expect(UNREACHED);
  const cut = page.getByText('Mất kết nối.');
  let arrive = (): void => undefined;
  const held = new Promise<Route>((resolve) => void page.route('**/api/rounds', resolve, { times: 1 }));
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  page.on('response', (response) => response.url().endsWith('/api/rounds') && arrive());
  await page.reload();
  const route = await held;
  await page.context().setOffline(true);
  await cut.waitFor();
  await route.fulfill({ json: { items: [] } });
  await arrived;
  await page.waitForTimeout(500);
  await cut.waitFor();
  await page.context().setOffline(false);
  await cut.waitFor({ state: 'detached' });
});
