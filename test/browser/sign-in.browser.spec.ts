import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { fillSignIn, openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';
import { PASSWORD } from './support/people.js';

const OWN = 'ttyt-trang-dinh';
const NEXT = 'năm con trâu trắng tắm ở bến sông chiều';
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

describe('the form', () => {
  it('says what is wrong, keeps the name and clears the password', async () => {
    test.troubles.expect(/401/);
    const page = await test.newPage();
    await page.goto('/');
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    await checkAxe(page, 'sign-in');
    const username = await test.people.username(OWN);
    await fillSignIn(page, username, 'không phải mật khẩu');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/Chưa đăng nhập được/);
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe(username);
    expect(await page.getByLabel('Mật khẩu', { exact: true }).inputValue()).toBe('');
    await checkAxe(page, 'sign-in refused');
    await shot(page, 'sign-in-refused');
  });

  it('is used by keyboard alone', async () => {
    const page = await test.newPage();
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').focus();
    await page.keyboard.insertText(await test.people.username(OWN));
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  });

  it('keeps the address that was sent, with its filters, and Back goes on from there', async () => {
    const page = await test.newPage();
    await page.goto('/dia-ban?dot=2023-2&tim=dinh+lap');
    await test.signIn(page, OWN);
    await settled(page);
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('dot'), searchParams.get('tim')]).toEqual(['/dia-ban', '2023-2', 'dinh lap']);
    expect(await page.getByLabel('Đợt', { exact: true }).inputValue()).toBe('2023-2');
    await page.getByRole('link', { name: 'Tổng quan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
    expect(new URL(page.url()).searchParams.get('dot')).toBe('2023-2');
    await page.goBack();
    await page.waitForURL(/\/dia-ban\?/);
    expect(new URL(page.url()).searchParams.get('tim')).toBe('dinh lap');
  });
});

describe('a temporary password', () => {
  const WHO = 'ttyt-bac-son';

  it('has to be changed before anything else', async () => {
    const username = await test.people.username(WHO);
    await test.people.mustChange(WHO);
    const page = await test.newPage();
    await page.goto('/nhap-diem');
    await fillSignIn(page, username, PASSWORD);
    const button = page.getByRole('button', { name: 'Đổi mật khẩu' });
    await button.waitFor();
    expect(await page.getByRole('navigation', { name: 'Các mục' }).count()).toBe(0);
    await checkAxe(page, 'must change password');
    await shot(page, 'must-change');
    await page.getByLabel('Mật khẩu đang dùng').fill(PASSWORD);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(NEXT);
    await page.getByLabel('Gõ lại mật khẩu mới').fill('khác hẳn câu ở trên');
    await page.getByText('không giống nhau').waitFor();
    await page.getByLabel('Gõ lại mật khẩu mới').fill(NEXT);
    await button.click();
    await page.getByRole('heading', { level: 1, name: 'Nhập điểm' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/nhap-diem');
  });
});

describe('signing out', () => {
  it('leaves nothing to be seen, by Back or by the address', async () => {
    const page = await test.pageOf(OWN, '/so-cong-nhan');
    await settled(page);
    await page.getByRole('button', { name: /nhập liệu/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    await page.goBack().catch(() => null);
    await page.goto('/so-cong-nhan');
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect((await page.request.get('/api/recognitions')).status()).toBe(401);
  });
});

describe('the content policy', () => {
  it('stops what is written into a page, and nothing of ours', async () => {
    const page = await test.pageOf(OWN);
    await settled(page);
    expect(test.troubles.list()).toEqual([]);
    test.troubles.expect(/Content Security Policy/);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.slipped = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
  });
});
