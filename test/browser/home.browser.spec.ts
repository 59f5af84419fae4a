import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';

const ROUND = '2026-1';
const OWN = 'ttyt-trang-dinh';
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

/** The day so many days from now in Vietnam, "2026-11-25". */
const dayIn = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const shown = (day: string): string => day.split('-').reverse().join('/');
const dueOn = (day: string | null) => test.rows('UPDATE round SET due_on = $2 WHERE id = $1', [ROUND, day]);
const count = async (sql: string, values: unknown[]): Promise<number> =>
  Number((await test.rows<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, values))[0]?.n);
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** What "Chép thành chữ" of a part puts onto the clipboard. */
async function copied(page: Page, name: string): Promise<string> {
  await part(page, name).first().getByRole('button', { name: 'Chép thành chữ' }).click();
  await page.getByText('Đã chép').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('a health centre', () => {
  it('sees what is due, what came back and why, and goes to it', async () => {
    await dueOn(dayIn(3));
    const page = await test.pageOf(OWN, '/', clipboard);
    await settled(page);
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain(`Hạn nộp ${shown(dayIn(3))} (còn 3 ngày).`);
    const back = await test.rows<{ id: string; reason: string }>(
      "SELECT id, state_reason AS reason FROM assessment WHERE round_id = $1 AND office_code = $2 AND state = 'returned'",
      [ROUND, OWN],
    );
    expect(back.length).toBeGreaterThan(0);
    const table = part(page, 'Phiếu bị trả lại');
    expect(await table.getByRole('row').count()).toBe(back.length + 1);
    for (const { reason } of back) expect(await table.innerText()).toContain(reason);
    const text = await copied(page, 'Bị trả lại');
    expect(text).toContain(`${back.length} phiếu bị trả lại`);
    expect(text).toContain(`nộp lại trước hết ngày ${shown(dayIn(3))} (còn 3 ngày).`);
    expect(text.split('\n').filter((line) => /^[=+\-@]/.test(line))).toEqual([]);
    await shot(page, 'home-centre');
    await table.getByRole('link').first().click();
    await page.waitForURL(/\/nhap-diem\/[0-9a-f-]{36}/);
    expect(back.map(({ id }) => id)).toContain(new URL(page.url()).pathname.split('/').at(-1));
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  });

  it('is shown its own sheets alone, each count leading to them', async () => {
    const page = await test.pageOf(OWN, '/', clipboard);
    await settled(page);
    const submitted = await count(
      "assessment WHERE round_id = $1 AND office_code = $2 AND edition_id = $3 AND state = 'submitted'",
      [ROUND, OWN, 'byt-1300-2023'],
    );
    const link = part(page, 'Phiếu theo bộ tiêu chí')
      .getByRole('link', { name: 'phiếu đã nộp, BTCQGYTX 1300' })
      .first();
    expect(await link.innerText()).toContain(String(submitted));
    await link.click();
    await page.waitForURL(/\/nhap-diem\?/);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('bo'), searchParams.get('tt')]).toEqual(['byt-1300-2023', 'submitted']);
  });

  it('is told when the day is past, and of a round that is closed that it is', async () => {
    await dueOn(dayIn(-2));
    const page = await test.pageOf(OWN);
    await settled(page);
    expect(await page.getByRole('main').innerText()).toContain('(quá hạn 2 ngày)');
    await checkAxe(page, 'home, overdue');
    await page.goto('/?dot=2023-2');
    await settled(page);
    expect(await page.getByRole('main').innerText()).toContain('Đợt đã đóng');
    await checkAxe(page, 'home, closed round');
    await shot(page, 'home-closed');
    await dueOn(null);
    await page.goto('/');
    await settled(page);
    expect(await page.getByRole('main').innerText()).toContain('chưa có hạn nộp');
  });

  it('sees nothing of other offices', async () => {
    const page = await test.pageOf(OWN);
    await settled(page);
    expect(await page.getByRole('main').innerText()).not.toMatch(/TTYT (?!Tràng Định)/);
  });
});

describe('the planning office', () => {
  it('sees which offices wait for it and goes to their sheets', async () => {
    const page = await test.pageOf('khtc', '/', clipboard);
    await settled(page);
    const [most] = await test.rows<{ office: string; standard: string; name: string; n: number }>(
      `SELECT a.office_code AS office, a.edition_id AS standard, o.short_name AS name, count(DISTINCT a.id)::int AS n FROM assessment a
       JOIN office o ON o.code = a.office_code WHERE a.round_id = $1 AND a.state = 'submitted' AND a.edition_id = 'byt-1300-2023'
       GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1 LIMIT 1`,
      [ROUND],
    );
    const waiting = part(page, 'Phiếu chờ thẩm định và đã trả lại, theo đơn vị và bộ tiêu chí');
    const link = waiting.getByRole('link', { name: `${most!.n} phiếu chờ thẩm định của ${most!.name}, BTCQGYTX 1300` });
    await link.waitFor();
    const text = await copied(page, 'Chờ thẩm định và đã trả lại');
    expect(text).toContain(`• ${most!.name}, BTCQGYTX 1300: chờ thẩm định ${most!.n}`);
    await shot(page, 'home-planner');
    await link.click();
    await page.waitForURL(/\/nhap-diem\?/);
    const { searchParams } = new URL(page.url());
    expect(['bo', 'dv', 'tt'].map((name) => searchParams.get(name))).toEqual([
      most!.standard,
      most!.office,
      'submitted',
    ]);
  });

  it('counts the review and the progress of the title that stands in the address', async () => {
    const page = await test.pageOf('khtc', '/?dh=ntm');
    await settled(page);
    const progress = part(page, 'Tiến độ NTM theo đơn vị');
    const cells = progress.getByRole('row').last().getByRole('cell');
    const total = await count("assessment WHERE round_id = $1 AND edition_id = 'langson-1494-2022-ntm'", [ROUND]);
    expect(await cells.first().innerText()).toBe(String(total));
    await page.getByLabel('Tiến độ của danh hiệu').selectOption('BTCQGYTX');
    await part(page, 'Tiến độ BTCQGYTX theo đơn vị').waitFor();
    await page.goBack();
    await progress.waitFor();
  });
});

describe('who keeps the accounts', () => {
  it('is led to them, and shown no scores', async () => {
    const page = await test.pageOf('quan-tri');
    await settled(page);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Người khác đã làm', 'Quản trị']);
    await part(page, 'Quản trị').getByRole('link', { name: 'Tài khoản' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tài khoản' }).waitFor();
  });
});

describe('a failure', () => {
  it('is told with a way to try again, and what was there last stays', async () => {
    test.troubles.expect(/ERR_FAILED|503|Failed to load/);
    const page = await test.newPage();
    await page.route('**/api/rounds/*/home', (route) =>
      route.fulfill({ status: 503, contentType: 'text/plain', body: 'down' }),
    );
    await test.signIn(page, OWN);
    await page.getByText('Không tải được.').waitFor({ timeout: 30_000 });
    await checkAxe(page, 'home, failing');
    await page.unroute('**/api/rounds/*/home');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await part(page, 'Phiếu theo bộ tiêu chí').first().waitFor();
  });
});

describe('where there is no round', () => {
  it('says so, and who may is led to open one', async () => {
    const empty = await openBrowserTest('real');
    try {
      const planner = await empty.pageOf('khtc');
      await settled(planner);
      await planner.getByText('Chưa có đợt').waitFor();
      await checkAxe(planner, 'home, no round');
      await planner.getByRole('link', { name: 'Mở đợt đầu tiên' }).click();
      await planner.waitForURL(/\/dot$/);
      const clerk = await empty.pageOf(OWN);
      await clerk.getByText('Phòng Kế hoạch - Tài chính mở đợt').waitFor();
      expect(empty.troubles.list()).toEqual([]);
    } finally {
      await empty.close();
    }
  });
});
