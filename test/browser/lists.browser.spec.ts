import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openForm } from '../../reports/src/registers/form/testing/register-file.js';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, sideways, SIZES, type BrowserTest } from './support/browser-test.js';

const ROUND = '2026-1';
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  // One title runs out within the quarter, one case is late: so that there is something to lead to.
  await test.rows(
    `UPDATE recognition SET term_ends_on = current_date + 30 WHERE id = (SELECT r.id FROM recognition r JOIN commune c
       ON c.code = r.commune_code AND c.period = r.period WHERE r.period = 3 ORDER BY r.year DESC, r.id LIMIT 1)`,
    [],
  );
  await test.rows(
    `UPDATE review_case SET due_on = current_date - 3 WHERE id = (SELECT id FROM review_case WHERE state = 'open' ORDER BY id LIMIT 1)`,
    [],
  );
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

const open = async (who: string, path: string): Promise<Page> => {
  const page = await test.pageOf(who, path);
  await settled(page);
  return page;
};
/** "12 trong 430 công nhận." and "430 công nhận." both show so many. */
const shown = async (page: Page, noun: RegExp): Promise<number> => {
  const text = await page.getByRole('main').getByRole('status').filter({ hasText: noun }).first().innerText();
  return Number(/^[\d.]+/.exec(text)?.[0].replaceAll('.', ''));
};

describe('a number of the first page leads to what it counts', () => {
  /** Follows each link of a part of the page in turn; tells what was said there and how many rows the list has. */
  async function follow(page: Page, link: RegExp, noun: RegExp): Promise<[number, number][]> {
    const links = page.getByRole('main').getByRole('link', { name: link });
    const counts: [number, number][] = [];
    for (let at = 0; at < (await links.count()); at += 1) {
      const said = Number(/[\d.]+/.exec(await links.nth(at).innerText())?.[0].replaceAll('.', ''));
      await links.nth(at).click();
      await page.waitForURL((url) => url.pathname !== '/');
      await settled(page);
      await page.getByRole('main').getByRole('status').filter({ hasText: noun }).first().waitFor();
      counts.push([said, await shown(page, noun)]);
      await page.goBack();
      await settled(page);
      await links.first().waitFor();
    }
    return counts;
  }
  const expectAlike = (counts: [number, number][]): void => {
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.map(([, listed]) => listed)).toEqual(counts.map(([said]) => said));
  };

  it('to cases of every title, and to titles that run out', async () => {
    const page = await open('khtc', `/?dot=${ROUND}`);
    await page.getByRole('link', { name: /hồ sơ đang mở/ }).waitFor();
    await checkAxe(page, 'the first page');
    expectAlike(await follow(page, /hồ sơ (đang mở|quá hạn)$/, /hồ sơ\.$/));
    expectAlike(await follow(page, /danh hiệu sắp hết thời hạn$/, /công nhận\.$/));
    await page.getByRole('link', { name: /hồ sơ đang mở/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ theo dõi' }).waitFor();
    await settled(page);
    await checkAxe(page, 'the cases');
    await shot(page, 'cases');
    await page.setViewportSize(SIZES.phone);
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize(SIZES.laptop);
    const [commune] = await page.getByRole('table', { name: 'Hồ sơ theo dõi' }).getByRole('link').all();
    await commune?.click();
    await page.waitForURL(/ra-soat\/\d{5}\?/);
    await page.getByRole('region', { name: 'Hồ sơ theo dõi' }).waitFor();
    await page.goto(`/ho-so-theo-doi?tt=da-khep&tim=khong-co`);
    await page.getByText('Không có hồ sơ nào khớp với bộ lọc.').waitFor();
    await checkAxe(page, 'no cases');
  });

  it('to the sheets of one standard of one office, in one state', async () => {
    const page = await open('khtc', `/?dot=${ROUND}`);
    await page.getByRole('table', { name: /^Phiếu chờ thẩm định/ }).waitFor();
    expectAlike((await follow(page, /phiếu (chờ thẩm định|đã trả lại) của/, /xã$/)).slice(0, 6));
    expectAlike(await follow(page, /phiếu (đang nhập|đã nộp|đã thẩm định|bị trả lại), /, /xã$/));
  });

  it('to the communes of one outcome', async () => {
    const page = await open('khtc', `/?dot=${ROUND}`);
    const part = page.getByRole('region', { name: 'Rà soát xã đã được công nhận' });
    await part.getByRole('listitem').first().waitFor();
    const links = part.getByRole('listitem').getByRole('link');
    const count = await links.count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at += 1) {
      const text = await links.nth(at).innerText();
      const href = await links.nth(at).getAttribute('href');
      const other = await page.context().newPage();
      await other.goto(href ?? '');
      await settled(other);
      const rows = other.getByRole('table').first().locator('tbody tr');
      await rows.first().waitFor();
      expect(await rows.count(), text).toBe(Number(/\d+/.exec(text)?.[0]));
      await other.close();
    }
  });
});

describe('the workbook of a register', () => {
  it.each([
    ['/so-cong-nhan?dh=BTCQGYTX&tt=con-han&tim=lang', /công nhận\.$/],
    ['/so-cong-nhan?tt=sap-het-han', /công nhận\.$/],
    ['/so-cong-nhan', /công nhận\.$/],
    ['/dang-ky?tt=con&tim=xa', /đăng ký\.$/],
    ['/phan-vung?vung=2&tt=con', /dòng, ghi sau đứng trước\.$/],
  ])('of %s has the rows that are shown', async (path, noun) => {
    const page = await open('khtc', path);
    const link = page.getByRole('link', {
      name: path.includes('?') ? 'Xuất đúng danh sách này ra Excel' : 'Xuất cả sổ ra Excel',
    });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const form = await openForm(readFileSync(await download.path()));
    const listed = await shown(page, noun);
    expect(listed).toBeGreaterThan(0);
    expect(form.empty - form.first).toBe(listed);
    await checkAxe(page, path);
  });
});
