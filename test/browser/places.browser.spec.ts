import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/check-axe.js';
import { addressesOf, placesOn, WHO, type Who } from './support/addresses.js';
import { openBrowserTest, settled, shot, sideways, SIZES, type BrowserTest } from './support/browser-test.js';

/** Each role's places, as they stand in the row above: an account that holds that role alone. */
const PLACES = {
  'ttyt-trang-dinh': [
    'Tổng quan',
    'Nhập điểm',
    'Rà soát',
    'Cuộc họp',
    'Sổ công nhận',
    'Bộ tiêu chí',
    'Địa bàn',
    'Nhập tệp',
    'Nhật ký',
  ],
  khtc: [
    'Tổng quan',
    'Thẩm định',
    'Rà soát',
    'Cuộc họp',
    'Sổ công nhận',
    'Bộ tiêu chí',
    'Địa bàn',
    'Các đợt',
    'Nhập tệp',
    'Nhật ký',
  ],
  'lanh-dao': ['Tổng quan', 'Bảng điểm', 'Rà soát', 'Cuộc họp', 'Sổ công nhận', 'Bộ tiêu chí', 'Địa bàn', 'Nhật ký'],
  'quan-tri': ['Tổng quan', 'Địa bàn', 'Nhập tệp', 'Tài khoản', 'Nhật ký'],
} as const satisfies Record<Who, string[]>;
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

/** Everything that is wrong with the page as it stands, at each size and shade. */
async function faultsOf(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    const wide = await sideways(page);
    if (wide > 0) found.push(`${where}: scrolls ${wide} px sideways on a ${size}`);
    await shot(page, `${where}-${size}`);
  }
  await page.setViewportSize(SIZES.laptop);
  for (const shade of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: shade });
    found.push(...(await axeFindings(page)).map((line) => `${where}, ${shade}: ${line}`));
    if (shade === 'dark') await shot(page, `${where}-dark`);
  }
  return found;
}

describe.each(WHO)('the places of %s', (who) => {
  it('are those of the role and no other, one of them marked as where one is', async () => {
    const page = await test.pageOf(who);
    expect(await placesOn(page).allInnerTexts()).toEqual(PLACES[who]);
    const here = page.getByRole('navigation', { name: 'Các mục' }).locator('[aria-current="page"]');
    expect(await here.allInnerTexts()).toEqual(['Tổng quan']);
    await placesOn(page).last().click();
    await settled(page);
    expect(await here.innerText()).toBe(PLACES[who].at(-1));
  });

  it('open, with nothing for axe to find and nothing that scrolls sideways, at each size and shade', async () => {
    const page = await test.pageOf(who);
    const found: string[] = [];
    for (const address of await addressesOf(page, who)) {
      await page.goto(address);
      await settled(page);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      expect(await page.title(), address).toBe(`${title} · Chuẩn Xã`);
      found.push(...(await faultsOf(page, `${who}${new URL(page.url()).pathname.replaceAll('/', '-')}`)));
    }
    expect(found).toEqual([]);
  }, 600_000);
});

describe('what is of another role', () => {
  it('is told to who asks for it by its address, and nothing breaks', async () => {
    test.troubles.expect(/403/);
    const page = await test.pageOf('lanh-dao');
    await page.goto('/tai-khoan');
    await settled(page);
    expect(await page.getByRole('main').innerText()).toMatch(/không được giao/);
    await page.goto('/khong-co-trang-nay');
    await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
  });
});
