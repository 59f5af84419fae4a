import { createServer, type AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startProvider, type TestProvider } from '../../support/identity-provider.js';
import { openBrowserTest, settled, shot, type BrowserTest } from '../support/browser-test.js';
import { checkAxe } from '../support/check-axe.js';

const OWN = 'ttyt-trang-dinh';
const BY_SERVICE = 'Đăng nhập bằng Tài khoản của tỉnh';
let test: BrowserTest;
let service: TestProvider;

beforeAll(async () => {
  const port = await freePort();
  service = await startProvider(`http://127.0.0.1:${port}/dang-nhap/dich-vu`, 60);
  const identityService = {
    ...{ issuer: service.issuer, client: 'chuan-xa', secret: service.secret, claim: 'sub' },
    name: 'Tài khoản của tỉnh',
  };
  test = await openBrowserTest('played', undefined, { port, identityService });
});
afterAll(async () => {
  await test.close();
  await service.close();
});
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

/** The service must know where we are before we are there. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** From our page to the service's, as somebody, and back. */
async function comeIn(page: Page, login: string): Promise<void> {
  // the service's own page names a font of somebody else's
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ contentType: 'text/css', body: '' }),
  );
  await page.getByRole('button', { name: BY_SERVICE }).click();
  await page.waitForURL(`${service.issuer}/**`);
  await page.locator('input[name="login"]').fill(login);
  await page.locator('input[name="password"]').fill('gì cũng được');
  await page.locator('button[type="submit"]').click();
  await page.getByRole('button', { name: 'Continue' }).click(); // it tells a program on this machine from a site
  await page.waitForURL(`${test.origin}/**`);
}

describe('the province’s identity service', () => {
  it('lets nobody in whom no administrator has bound, and says so', async () => {
    test.troubles.expect(/401/);
    const page = await test.newPage();
    await page.goto('/');
    await page.getByRole('button', { name: BY_SERVICE }).waitFor();
    await checkAxe(page, 'sign-in beside a service');
    await shot(page, 'sign-in-service');
    await comeIn(page, 'nguoi-la');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/chưa được gắn|chưa gắn/i);
    expect(new URL(page.url()).pathname).toBe('/');
    await shot(page, 'sign-in-service-refused');
  });

  it('is the way in of an account that was bound to it, with a reason', async () => {
    const username = await test.people.username(OWN);
    const admin = await test.pageOf('quan-tri', '/tai-khoan');
    await settled(admin);
    await admin.getByRole('button', { name: `Mở tài khoản ${username}`, exact: true }).click();
    await admin.getByRole('button', { name: 'Gắn danh tính' }).click();
    await admin.getByLabel('Mã định danh').fill('nguoi-cua-trang-dinh');
    await admin.getByLabel('Lý do').fill('Dùng tài khoản của tỉnh');
    await checkAxe(admin, 'an account is bound');
    await shot(admin, 'account-bind');
    await admin.getByRole('button', { name: 'Gắn danh tính' }).click();
    await admin.getByText('Đã gắn danh tính.').waitFor();

    const page = await test.newPage();
    await page.goto('/nhap-diem?dot=2023-2');
    await comeIn(page, 'nguoi-cua-trang-dinh');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('navigation', { name: 'Các mục' }).waitFor();
    expect(page.url()).not.toMatch(/code=|state=/);
  });
});
