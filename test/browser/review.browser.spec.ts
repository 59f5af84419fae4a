import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';

const ROUND = '2023-2';
const LIST = `/ra-soat?dot=${ROUND}`;
const FLAGGED = `${LIST}&kq=khong-con-dat`;
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

const open = async (path: string): Promise<Page> => {
  const page = await test.pageOf('khtc', path);
  await settled(page);
  await page.getByRole('table', { name: 'Các xã được rà soát' }).waitFor();
  return page;
};
const rows = (page: Page) => page.getByRole('table', { name: 'Các xã được rà soát' }).locator('tbody tr');
const said = (page: Page, text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const listed = async (page: Page, count: number): Promise<void> => {
  await page
    .getByRole('status')
    .filter({ hasText: `${count} xã trong danh sách` })
    .waitFor();
  expect(await rows(page).count()).toBe(count);
};
const panel = (page: Page, name: RegExp) => page.getByRole('region', { name });
/** What stands in the address, beside the round. */
const search = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const nameOf = (page: Page, place: number) =>
  rows(page).nth(place).getByRole('rowheader').getByRole('link').innerText();

describe('the list', () => {
  it('has counts that add up, each of which leads to as many communes', async () => {
    const page = await open(LIST);
    const links = page.getByRole('navigation', { name: 'Số xã theo kết quả' }).getByRole('link');
    const counts = (await links.allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
    const [reviewed = 0, ...parts] = counts;
    expect(counts).toHaveLength(6);
    expect(parts.slice(0, 4).reduce((sum, one) => sum + one, 0)).toBe(reviewed);
    const held = await test.rows<{ n: number }>(
      // as of the day on which the round was closed
      `SELECT count(DISTINCT h.commune_code)::int AS n FROM recognition h JOIN round r ON r.id = $1 AND r.period = h.period
       WHERE h.title = 'BTCQGYTX' AND h.year <= r.cut_off_year
       AND (h.withdrawn_on IS NULL OR h.withdrawn_on > (r.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)`,
      [ROUND],
    );
    expect(reviewed).toBe(held[0]?.n);
    for (const [place, count] of counts.entries()) {
      await links.nth(place).click();
      await links.nth(place).and(page.locator('[aria-current]')).waitFor();
      if (count > 0) await listed(page, count);
      else await page.getByText('Không có xã nào khớp với bộ lọc.').waitFor();
    }
    await checkAxe(page, 'the review');
    await shot(page, 'review');
  });

  it('is searched without marks, and what is exported is what is shown', async () => {
    const page = await open(LIST);
    await page.getByRole('searchbox', { name: 'Tìm xã' }).or(page.getByLabel('Tìm xã')).first().fill('dinh lap');
    await page.waitForURL(/tim=dinh/);
    await page.waitForFunction(() => document.querySelectorAll('a[data-row]').length < 20);
    const texts = await rows(page).allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !text.includes('Đình Lập'))).toEqual([]);
    await checkAxe(page, 'the review, searched');
    const link = page.getByRole('link', { name: 'Xuất đúng danh sách này' });
    expect(new URL((await link.getAttribute('href')) ?? '', test.origin).searchParams.get('q')).toBe('dinh lap');
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    // a workbook is a zip
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

    await page.getByLabel('Tìm xã').fill('không có xã này');
    await page.getByText('Không có xã nào khớp với bộ lọc.').waitFor();
    await checkAxe(page, 'the review, nothing found');
  });
});

describe('one commune', () => {
  it('is gone to, walked past and left by keyboard alone', async () => {
    const page = await open(FLAGGED);
    const [first, second] = [await nameOf(page, 0), await nameOf(page, 1)];
    await rows(page).first().getByRole('link').focus();
    await page.keyboard.press('Enter');
    await panel(page, new RegExp(first, 'i')).waitFor();
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await checkAxe(page, 'one commune of the review');
    await shot(page, 'review-commune');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await panel(page, new RegExp(second, 'i')).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/ra-soat\?/);
    expect(search(page, 'kq')).toBe('khong-con-dat');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  });

  it('stands at an address of its own, which Back leaves as it came', async () => {
    const page = await open(`${FLAGGED}&tim=xa`);
    const first = await nameOf(page, 0);
    await rows(page).first().getByRole('link').click();
    await page.waitForURL(/\/ra-soat\/\d{5}\?/);
    const address = page.url();
    await panel(page, new RegExp(first, 'i')).waitFor();
    await page.goBack();
    await page.waitForURL(/\/ra-soat\?/);
    expect([search(page, 'dot'), search(page, 'kq'), search(page, 'tim')]).toEqual([ROUND, 'khong-con-dat', 'xa']);

    const sent = await test.pageOf('khtc', address);
    await panel(sent, new RegExp(first, 'i')).waitFor();
    expect(sent.url()).toBe(address);
  });

  it('has its case opened, and moved only with what the next step asks for', async () => {
    test.troubles.expect(/4\d\d/);
    const page = await open(FLAGGED);
    const code = await page.evaluate(async (round) => {
      const answer = await fetch(`/api/rounds/${round}/reviews?outcome=noLongerMeets&pageSize=1000`);
      const { items } = (await answer.json()) as { items: { commune: { code: string }; case: unknown }[] };
      return items.find((one) => one.case === null)?.commune.code;
    }, ROUND);
    if (code === undefined) throw new Error('The demo has no flagged commune without a case.');
    await page.goto(`/ra-soat/${code}?dot=${ROUND}&kq=khong-con-dat`);
    const cases = page.getByRole('region', { name: 'Hồ sơ theo dõi' });
    await cases.getByRole('button', { name: /^Mở hồ sơ BTCQGYTX/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hạn chế').fill('=Thiếu bác sĩ');
    await checkAxe(page, 'a case, opened');
    await shot(page, 'case-open');
    await dialog.getByRole('button', { name: 'Mở hồ sơ' }).click();
    await said(page, /Đã mở hồ sơ BTCQGYTX/);
    const stored = () =>
      test.rows<{ state: string; shortcoming: string; responsible: string | null; due: string | null }>(
        `SELECT state, shortcoming, responsible, due_on::text AS due FROM review_case
         WHERE commune_code = $1 AND round_id = $2 AND title = 'BTCQGYTX'`,
        [code, ROUND],
      );
    expect(await stored()).toEqual([{ state: 'open', shortcoming: '=Thiếu bác sĩ', responsible: null, due: null }]);

    await cases.getByRole('button', { name: /^Ghi, chuyển bước hồ sơ BTCQGYTX/ }).click();
    await dialog.getByLabel('Bước').selectOption('planAgreed');
    await dialog.getByRole('button', { name: 'Ghi và chuyển bước' }).click();
    await dialog.getByText('Chưa ghi được.').waitFor();
    await checkAxe(page, 'a case, refused');
    await shot(page, 'case-refused');
    expect(await stored()).toMatchObject([{ state: 'open' }]);
    const facts = { 'Nguyên nhân': 'Nghỉ hưu', 'Giải pháp': 'Luân phiên', 'Người thực hiện': 'Trưởng trạm' };
    for (const [label, text] of Object.entries(facts)) await dialog.getByLabel(label).fill(text);
    await dialog.getByLabel('Thời hạn').fill('30/06/2027');
    await dialog.getByRole('button', { name: 'Ghi và chuyển bước' }).click();
    await said(page, /Đã ghi hồ sơ BTCQGYTX/);
    expect(await stored()).toMatchObject([{ state: 'planAgreed', responsible: 'Trưởng trạm', due: '2027-06-30' }]);
    await checkAxe(page, 'a case, moved');
  });
});
