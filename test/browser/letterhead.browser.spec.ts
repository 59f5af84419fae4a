import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, sideways, SIZES, type BrowserTest } from './support/browser-test.js';

let test: BrowserTest;
beforeAll(async () => {
  test = await openBrowserTest();
});
afterAll(() => test.close());
beforeEach(() => test.rows('DELETE FROM letterhead'));
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

const open = async (): Promise<Page> => {
  const page = await test.pageOf('khtc', '/the-thuc');
  await settled(page);
  return page;
};
const preview = (page: Page): Locator => page.getByRole('region', { name: /^Xem trước/ });
const saved = (page: Page): Promise<void> => page.getByText('Đã lưu thể thức văn bản.').first().waitFor();
const kind = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lưu', exact: true }).click();
const kept = (): Promise<{ organ: string; version: number }[]> =>
  test.rows("SELECT version, content->>'organ' AS organ FROM letterhead ORDER BY version");

async function isSound(page: Page, where: string): Promise<void> {
  await checkAxe(page, where);
  await shot(page, `the-thuc-${where.replaceAll(' ', '-')}`);
  await page.setViewportSize(SIZES.phone);
  expect(await sideways(page), where).toBe(0);
  await shot(page, `the-thuc-${where.replaceAll(' ', '-')}-phone`);
  await page.setViewportSize(SIZES.laptop);
}

it('shows as it is typed what will be printed, and keeps it when it is saved', async () => {
  const page = await open();
  await preview(page).getByText('Số:      /BC-SYT').waitFor();
  for (const text of ['UBND TỈNH LẠNG SƠN', 'SỞ Y TẾ', 'GIÁM ĐỐC', '- Lưu: VT, KHTC.'])
    expect(await preview(page).getByText(text, { exact: true }).count(), text).toBe(1);
  expect(await page.getByRole('button', { name: 'Lưu', exact: true }).isDisabled()).toBe(true);
  await isSound(page, 'before anything');

  await page.getByLabel('Cơ quan ban hành').fill('SỞ Y TẾ TỈNH MẪU');
  await page.getByLabel(/^Ký hiệu/).fill('/BC-MAU');
  await page.getByLabel('Quyền hạn, chức vụ').fill('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC');
  await page.getByLabel(/^Họ và tên/).fill('Nguyễn Thị Mẫu');
  await page.getByRole('button', { name: 'Thêm ô ký' }).click();
  await page.getByRole('group', { name: 'Ô ký 2' }).getByLabel('Quyền hạn, chức vụ').fill('TRƯỞNG PHÒNG');
  await page.getByLabel(/^Nơi nhận/).fill('- Như trên;\n\nLưu: VT.');
  for (const text of [
    'SỞ Y TẾ TỈNH MẪU',
    'Số:      /BC-MAU',
    'PHÓ GIÁM ĐỐC',
    'Nguyễn Thị Mẫu',
    'TRƯỞNG PHÒNG',
    '- Như trên;',
  ])
    expect(await preview(page).getByText(text, { exact: true }).count(), text).toBe(1);
  await page.getByText('Có chỗ chưa lưu.').waitFor();
  for (const name of ['Bảng tổng hợp', 'Biên bản cuộc họp', 'Biên bản thẩm định', 'Danh sách, nhật ký']) {
    await kind(page, name);
    await preview(page).getByText('SỞ Y TẾ TỈNH MẪU').waitFor();
    await isSound(page, name);
  }
  await save(page);
  await saved(page);
  await page.reload();
  await settled(page);
  await kind(page, 'Báo cáo');
  expect(await page.getByLabel(/^Nơi nhận/).inputValue()).toBe('Như trên\nLưu: VT');
  expect(await kept()).toEqual([{ version: 1, organ: 'SỞ Y TẾ TỈNH MẪU' }]);
  await isSound(page, 'kept');
});

it('says at its field what cannot be taken, in whatever kind of paper it is, and writes nothing', async () => {
  const page = await open();
  await page.getByLabel('Địa danh').fill(' ');
  await kind(page, 'Biên bản cuộc họp');
  await page.getByRole('group', { name: 'Ô ký 2' }).getByLabel('Quyền hạn, chức vụ').fill('');
  await kind(page, 'Báo cáo');
  test.troubles.expect(/422.*\/api\/letterhead/);
  await save(page);
  await page.getByRole('alert').getByText('Chưa lưu được.').waitFor();
  const wrong = page.locator('[aria-invalid="true"]');
  await page.getByRole('button', { name: 'Biên bản cuộc họp (có lỗi)', pressed: true }).waitFor();
  expect(await wrong.count()).toBe(2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await isSound(page, 'refused');
  expect(await kept()).toEqual([]);
});

it('asks before it is left with something unsaved, and lets go only what is given up', async () => {
  const page = await open();
  await page.getByLabel('Cơ quan ban hành').fill('SỞ Y TẾ KHÁC');
  await page.getByRole('link', { name: 'Hạn chế, kiến nghị' }).click();
  const dialog = page.getByRole('dialog', { name: 'Có chỗ chưa lưu' });
  await dialog.waitFor();
  await checkAxe(page, 'leaving');
  await dialog.getByRole('button', { name: 'Ở lại' }).click();
  expect(await page.getByLabel('Cơ quan ban hành').inputValue()).toBe('SỞ Y TẾ KHÁC');
  await page.getByRole('link', { name: 'Hạn chế, kiến nghị' }).click();
  await dialog.getByRole('button', { name: 'Bỏ và rời trang' }).click();
  await page.waitForURL(/\/kien-nghi/);
  expect(await kept()).toEqual([]);
});

it('shows both where another was quicker, and writes the one that is chosen', async () => {
  const [one, other] = [await open(), await open()];
  for (const [page, name] of [
    [one, 'SỞ Y TẾ MỘT'],
    [other, 'SỞ Y TẾ HAI'],
  ] as const)
    await page.getByLabel('Cơ quan ban hành').fill(name);
  await save(one);
  await saved(one);
  test.troubles.expect(/409.*\/api\/letterhead/);
  await save(other);
  await other.getByRole('alert').getByText('Trên máy chủ: SỞ Y TẾ MỘT').waitFor();
  await other.getByRole('alert').getByText('Của tôi: SỞ Y TẾ HAI').waitFor();
  await isSound(other, 'another was quicker');
  await other.getByRole('button', { name: 'Ghi bản của tôi' }).click();
  await saved(other);
  expect(await kept()).toEqual([
    { version: 1, organ: 'SỞ Y TẾ MỘT' },
    { version: 2, organ: 'SỞ Y TẾ HAI' },
  ]);
  await other.getByRole('button', { name: 'Lấy mẫu ban đầu' }).click();
  expect(await other.getByLabel('Cơ quan ban hành').inputValue()).toBe('SỞ Y TẾ');
});

it('is not among the pages of who does not keep it', async () => {
  const page = await test.pageOf('lanh-dao', '/hop');
  await settled(page);
  expect(await page.getByRole('link', { name: 'Thể thức văn bản' }).count()).toBe(0);
  await page.goto('/the-thuc');
  await page.getByText('do Phòng Kế hoạch - Tài chính đặt').waitFor();
});
