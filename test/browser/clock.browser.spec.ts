import type { Page } from 'playwright-core';
import { RemindOffices } from '@chuan-xa/notices';
import { TimedJobs } from '@chuan-xa/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, sideways, SIZES, type BrowserTest } from './support/browser-test.js';

const OWN = 'ttyt-trang-dinh';
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  await test.rows("UPDATE round SET due_on = current_date + 3, closed_at = NULL WHERE id = '2026-1'", []);
  await new RemindOffices(new TimedJobs(test.transactions, test.clock), test.transactions).run();
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
/** A day of this year or another as it is typed. */
const dayAfter = (days: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now() + days * 86_400_000);

describe('what the clock has to say', () => {
  it('stands on the first page of the office, and is copied as it stands', async () => {
    const page = await open(OWN, '/?dot=2026-1');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const part = page.getByRole('region', { name: 'Thông báo' });
    const subject = part.getByText(/^Đợt 1 năm 2026: còn 3 ngày, hạn nộp /);
    await subject.click();
    const body = await part.getByText('Đơn vị còn phiếu chưa nộp').innerText();
    await checkAxe(page, 'a home with a notice');
    await shot(page, 'clock-home');
    await part.getByRole('button', { name: 'Chép thành chữ' }).click();
    await page.getByText('Đã chép.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(`${await subject.innerText()}\n${body}`);
    await part.getByRole('link', { name: /^Tất cả/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
    await settled(page);
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Gửi qua thư điện tử' }).count()).toBe(0);
    await page.setViewportSize(SIZES.phone);
    expect(await sideways(page)).toBe(0);
  });

  it('is seen by the planning office for each office, and given addresses', async () => {
    const page = await open('khtc', '/thong-bao');
    await page.getByText('Chưa có thông báo nào.').waitFor();
    await page.getByLabel('Gửi đến').selectOption({ label: 'TTYT Tràng Định' });
    await page.getByText(/^Đợt 1 năm 2026: còn 3 ngày/).waitFor();
    await page.getByRole('button', { name: 'Sửa hộp thư của TTYT Tràng Định' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Hộp thư, mỗi dòng/).fill('a@example.vn\nkhông phải hộp thư');
    await dialog.getByRole('button', { name: 'Ghi hộp thư' }).click();
    await dialog.getByText('Chưa ghi được hộp thư.').waitFor();
    await checkAxe(page, 'a mistaken address');
    await dialog.getByLabel(/^Hộp thư, mỗi dòng/).fill('a@example.vn');
    await dialog.getByRole('button', { name: 'Ghi hộp thư' }).click();
    await page
      .getByRole('row', { name: /TTYT Tràng Định/ })
      .getByText('a@example.vn')
      .waitFor();
    await checkAxe(page, 'the notices');
    await shot(page, 'clock-notices');
    test.troubles.expect(/422/);
  });
});

describe('what is to happen', () => {
  it('a round on its day: planned, shown, dropped', async () => {
    const page = await open('khtc', '/dot');
    await page.getByRole('button', { name: 'Mở đợt mới' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Mở đợt vào ngày/).fill(dayAfter(9));
    await dialog.getByLabel(/^Tự đóng hết ngày/).fill(dayAfter(60));
    await shot(page, 'clock-round-dialog');
    await dialog.getByRole('button', { name: 'Hẹn ngày mở' }).click();
    const planned = page.getByRole('region', { name: 'Đợt đang hẹn ngày mở' }).first();
    await planned.getByRole('row', { name: new RegExp(dayAfter(9)) }).waitFor();
    await checkAxe(page, 'the planned rounds');
    await shot(page, 'clock-rounds');
    await planned.getByRole('button', { name: /^Bỏ hẹn/ }).click();
    await page.getByText(/^Đã bỏ hẹn mở/).waitFor();
    await planned.waitFor({ state: 'detached' });
  });

  it('a snapshot at its hour: planned, shown, dropped', async () => {
    const page = await open('khtc', '/hop?dot=2026-1');
    await page.getByRole('button', { name: 'Chốt số liệu' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Chốt vào ngày/).fill(dayAfter(2));
    await dialog.getByLabel(/^Vào lúc/).fill('25:00');
    await dialog.getByText('Gõ giờ:phút').waitFor();
    await dialog.getByLabel(/^Vào lúc/).fill('15:30');
    await dialog.getByRole('button', { name: 'Hẹn giờ chốt' }).click();
    const planned = page.getByRole('region', { name: 'Hẹn giờ chốt' }).first();
    await planned.getByRole('row', { name: new RegExp(`15:30 ngày ${dayAfter(2)}`) }).waitFor();
    await checkAxe(page, 'the planned snapshots');
    await shot(page, 'clock-snapshots');
    await planned.getByRole('button', { name: /^Bỏ hẹn/ }).click();
    await planned.waitFor({ state: 'detached' });
  });
});
