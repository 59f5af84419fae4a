import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { openBrowserTest, settled, type BrowserTest } from './support/browser-test.js';
import { GUIDE_PICTURES } from './support/guides.js';

/** No test: takes the pictures of docs/huong-dan/ anew from the demo, `npm run docs:shots`. A screen that is no longer so fails it. */
const OWN = 'ttyt-trang-dinh';
const STANDARD = 'byt-1300-2023';
const GRID = `/nhap-diem?bo=${STANDARD}`;
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  await test.rows('UPDATE round SET due_on = current_date + 3 WHERE closed_at IS NULL', []);
  mkdirSync(GUIDE_PICTURES, { recursive: true });
});
afterAll(() => test.close());
afterEach(async () => {
  await test.startServer();
  await test.closeContexts();
});

/** The account's page, under the name of its unit, as the demo's own accounts have it. */
async function pageOf(name: string, path: string): Promise<Page> {
  await test.people.username(name);
  await test.rows('UPDATE account a SET unit = o.short_name FROM office o WHERE o.code = a.office_code', []);
  const page = await test.pageOf(name, path);
  await settled(page);
  return page;
}

/**
 * Keeps what the window shows, down to the foot of `to` where that is named: always from the top on, so that the head which says that
 * the figures are illustrative is on every picture.
 */
async function take(page: Page, name: string, to?: Locator): Promise<void> {
  const foot = to === undefined ? null : await to.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  const clip = foot === null ? undefined : { x: 0, y: 0, width, height: Math.min(height, foot.y + foot.height + 12) };
  await page.getByText('SỐ LIỆU MINH HỌA').first().waitFor();
  await page.screenshot({
    path: join(GUIDE_PICTURES, `${name}.png`),
    animations: 'disabled',
    ...(clip ? { clip } : {}),
  });
}

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true }).first();
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

describe('a health centre', () => {
  it('has its home, its grid, its form and what it submits', async () => {
    const page = await pageOf(OWN, '/');
    await take(page, 'tong-quan-trung-tam', part(page, 'Bị trả lại'));
    await part(page, 'Bị trả lại').getByRole('table').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Điểm', exact: true }).waitFor();
    await settled(page);
    await take(page, 'mot-xa', page.getByText('+ Minh chứng').nth(2));
    await page.setViewportSize({ width: 1366, height: 560 });
    await page.goto(`${GRID}&tim=kh`);
    await settled(page);
    const missing = page.getByRole('gridcell', { name: /^xã Quốc Khánh, tiêu chí 9 / });
    await missing.click();
    await take(page, 'bang-nhap-diem');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.type('2,5');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu tất cả').waitFor();
    await press(page, /^Nộp \d+ phiếu…$/);
    await take(page, 'nop-phieu', page.getByRole('dialog'));
  });

  it('goes on without the link', async () => {
    const page = await pageOf(OWN, GRID);
    await page.getByRole('grid').getByRole('textbox').focus();
    await test.stopServer();
    for (const points of ['12,5', '8', '9,5']) {
      await page.keyboard.type(points);
      await page.keyboard.press('Tab');
    }
    await page.getByText(/^\d+ ô chờ mạng$/).waitFor();
    await page.getByText('Mất kết nối').waitFor();
    await take(page, 'mat-mang', page.getByRole('grid').getByRole('row').nth(4));
  });
});

describe('the planning office', () => {
  it('has its home, the sheets to accept, the review and the registers', async () => {
    const page = await pageOf('khtc', '/');
    await take(page, 'tong-quan-phong', part(page, 'Chờ thẩm định và đã trả lại'));
    await page.goto(GRID);
    await settled(page);
    await press(page, /^Xác nhận thẩm định \d+ phiếu…$/);
    await page.getByRole('dialog').getByLabel('Đơn vị').selectOption({ index: 1 });
    await page.getByRole('checkbox', { name: 'Chọn mọi phiếu trong danh sách' }).check();
    const district = page.getByRole('checkbox', { name: /^Lấy điểm huyện/ });
    await district.check();
    await district.scrollIntoViewIfNeeded();
    await take(page, 'xac-nhan-tham-dinh', page.getByRole('dialog'));
    await page.goto('/so-cong-nhan');
    await settled(page);
    await take(page, 'so-cong-nhan', page.getByRole('row').nth(5));
  });

  it('holds a standard against the act and sees beforehand what would change', async () => {
    const page = await pageOf('khtc', `/bo-tieu-chi/${STANDARD}?xem=doi-chieu`);
    await press(page, /^Lập bản nháp từ bản/);
    await press(page, 'Gửi bản chụp văn bản');
    await page.getByLabel('Tệp', { exact: true }).setInputFiles({
      name: 'ban-chup-minh-hoa.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await press(page, 'Gửi tệp');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByLabel('Căn cứ chung').fill('minh họa, trang 2');
    await take(
      page,
      'doi-chieu',
      page.getByRole('list', { name: 'Các giá trị cần đối chiếu' }).getByRole('listitem').nth(1),
    );
    await press(page, /^Xác nhận đúng/);
    await page
      .getByText(/^Đã ghi|^Đã xác nhận/)
      .first()
      .waitFor();
    await page.goto(`/bo-tieu-chi/${STANDARD}?xem=xem-truoc`);
    await settled(page);
    await part(page, 'Các đợt').waitFor();
    await take(page, 'xem-truoc', part(page, 'Các đợt'));
  });
});

describe('leadership', () => {
  it('has the review and one commune beside it', async () => {
    const page = await pageOf('lanh-dao', '/ra-soat');
    await take(page, 'ra-soat', page.getByRole('row').nth(8));
    await page.goto('/ra-soat?kq=khong-con-dat');
    await settled(page);
    const first = page.locator('a[data-row]').first();
    await page.getByLabel('Tìm xã').fill(await first.innerText());
    await page.getByText(/^1 xã trong danh sách/).waitFor();
    await first.click();
    await page.getByRole('heading', { name: 'Điểm từng tiêu chí' }).waitFor();
    await settled(page);
    await take(page, 'vi-sao-xa-nay', page.getByText('Cách đạt lại:'));
  });
});

describe('who keeps the accounts', () => {
  it('has the accounts and the record', async () => {
    const page = await pageOf('quan-tri', '/tai-khoan');
    await take(page, 'tai-khoan', page.getByText('Mỗi vai trò làm được gì'));
    await press(page, /thu-lanh-dao$/);
    await press(page, 'Đặt lại mật khẩu');
    await page.getByLabel('Lý do').fill('người giữ quên mật khẩu');
    await press(page, 'Đặt lại mật khẩu');
    await page.getByText('Chỉ hiện một lần').waitFor();
    await take(page, 'mat-khau-tam', page.getByRole('dialog'));
    await press(page, 'Đã ghi lại, đóng');
    await press(page, 'Kết thúc các phiên');
    await press(page, 'Kết thúc các phiên');
    await page.goto('/nhat-ky?loai=account');
    await settled(page);
    await take(page, 'nhat-ky', page.getByRole('row').nth(2));
  });
});
