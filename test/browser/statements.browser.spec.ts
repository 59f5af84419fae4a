import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, sideways, SIZES, type BrowserTest } from './support/browser-test.js';
import { UNREACHED } from './support/troubles.js';

const ROUND = '2023-2';
const PLACE = `/kien-nghi?dot=${ROUND}`;
const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
/** How long something that comes by itself is waited for. */
const SOON = { timeout: 15_000 };
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.startServer();
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

const open = async (who: string): Promise<Page> => {
  const page = await test.pageOf(who, PLACE);
  await settled(page);
  return page;
};
const again = async (page: Page): Promise<void> => {
  await page.reload();
  await settled(page);
};
/** A day of this year or another as it is typed. */
const dayAfter = (days: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now() + days * 86_400_000);
const field = (page: Page, part: string) => page.getByLabel(new RegExp(`^${part} `));
const said = (page: Page, text: string | RegExp) => page.getByRole('main').getByText(text).first().waitFor();
const dialog = (page: Page) => page.getByRole('dialog');
const written = (
  office: string,
): Promise<{ shortcomings: string; causes: string; solutions: string; state: string }[]> =>
  test.rows('SELECT shortcomings, causes, solutions, state FROM statement WHERE office_code = $1', [office]);

/** Nothing for axe to find, and nothing moved sideways, on a small laptop and on a phone. */
async function isSound(page: Page, where: string): Promise<void> {
  await checkAxe(page, where);
  await shot(page, `kien-nghi-${where.replaceAll(' ', '-')}`);
  await page.setViewportSize(SIZES.phone);
  expect(await sideways(page), where).toBe(0);
  await shot(page, `kien-nghi-${where.replaceAll(' ', '-')}-phone`);
  await page.setViewportSize(SIZES.laptop);
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /nhập liệu/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
}

async function setDue(page: Page, day: string): Promise<void> {
  await page.getByLabel('Hạn nộp').fill(day);
  await page.getByRole('button', { name: 'Đặt hạn' }).click();
  await said(page, `Hạn nộp ${day}.`);
}

describe('from the health centre to the meeting', () => {
  it('is written, kept as it is left, handed in, returned with a reason, handed in again late, confirmed, ordered and gathered', async () => {
    const desk = await open('khtc');
    expect(await desk.getByRole('main').getByText(': chưa có').count()).toBe(11);
    await isSound(desk, 'the desk before anything');
    await setDue(desk, dayAfter(3));

    const page = await open(OWN);
    await said(page, `Hạn nộp ${dayAfter(3)}.`);
    await isSound(page, 'an office before anything');
    await field(page, 'Hạn chế').fill('Thiếu bác sĩ ở 4 trạm');
    await said(page, 'rời ô là lưu');
    expect(await written(OWN)).toEqual([]);
    await page.keyboard.press('Tab');
    await said(page, '✓ Đã lưu.');
    await page.getByRole('heading', { name: /: đang soạn$/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await written(OWN)).toMatchObject([{ shortcomings: 'Thiếu bác sĩ ở 4 trạm', state: 'draft' }]);
    await page.keyboard.type('Không tuyển được');
    await isSound(page, 'an office that writes');
    await page.getByRole('button', { name: 'Lưu và nộp' }).click();
    await page.getByRole('heading', { name: /: đã nộp$/ }).waitFor();
    expect(await written(OWN)).toMatchObject([{ causes: 'Không tuyển được', state: 'submitted' }]);
    await isSound(page, 'an office that has handed in');

    await again(desk);
    expect(await desk.getByRole('main').getByText(': chưa có').count()).toBe(10);
    await desk.getByRole('button', { name: /^Trả lại .*Tràng Định/ }).click();
    await checkAxe(desk, 'the dialog of a return');
    await dialog(desk).getByLabel('Lý do').fill('Nêu rõ trạm nào');
    await dialog(desk).getByRole('button', { name: 'Trả lại' }).click();
    await dialog(desk).waitFor({ state: 'detached' });
    await setDue(desk, dayAfter(-1));

    await again(page);
    await said(page, 'Nêu rõ trạm nào');
    await isSound(page, 'an office that got it back');
    await field(page, 'Hạn chế').fill('Thiếu bác sĩ ở Đề Thám, Hùng Sơn');
    await page.getByRole('button', { name: 'Lưu và nộp' }).click();
    await said(page, /Nộp lúc .*, sau hạn\./);
    expect(await page.getByText('Nêu rõ trạm nào').count()).toBe(0);

    const other = await open(OTHER);
    await other.getByRole('heading', { name: /Cao Lộc: chưa có$/ }).waitFor();
    expect(await other.getByRole('main').innerText()).not.toMatch(/Tràng Định|Đề Thám/);
    await isSound(other, 'another office');

    await again(desk);
    await desk.getByText(/: đã nộp, nộp .*, sau hạn/).click();
    await said(desk, 'Thiếu bác sĩ ở Đề Thám, Hùng Sơn');
    await desk.getByRole('button', { name: /^Xác nhận của .*Tràng Định/ }).focus();
    await desk.keyboard.press('Enter');
    await said(desk, ': đã xác nhận');
    const names = (): Promise<string[]> => desk.locator('ol summary strong').allInnerTexts();
    const before = await names();
    await desk.getByRole('button', { name: /Đưa .*Tràng Định lên/ }).focus();
    await desk.keyboard.press('Enter');
    await expect.poll(names, SOON).toEqual([before[1], before[0], ...before.slice(2)]);
    // the keyboard stays with what it moved
    const focused = (): Promise<string> => desk.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused, SOON).toMatch(/↓ Đưa .*Tràng Định xuống/);
    for (const place of [1, 2]) {
      await desk.keyboard.press('Enter');
      await expect.poll(async () => (await names())[place], SOON).toBe(before[1]);
      await expect.poll(focused, SOON).toMatch(/↓ Đưa .*Tràng Định xuống/);
    }
    await again(desk);
    expect((await names())[2]).toContain('Tràng Định');

    await field(desk, 'Nguyên nhân').fill('Chung: lương thấp');
    await desk.getByRole('button', { name: 'Gom từ các bản đã xác nhận' }).click();
    expect(await field(desk, 'Nguyên nhân').inputValue()).toMatch(
      /^Chung: lương thấp\n.*Tràng Định: Không tuyển được$/,
    );
    await desk.getByRole('button', { name: 'Lưu', exact: true }).click();
    await said(desk, /ghi lúc/);
    await isSound(desk, 'the desk with a summary');

    const leader = await open('lanh-dao');
    await said(leader, /Chung: lương thấp/);
    expect(await leader.getByRole('main').getByRole('button').count()).toBe(0);
    await isSound(leader, 'leadership');
  });
});

/** The texts that wait in the browser's own store, as anybody at this machine reads them there. */
const readable = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('chuan-xa');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('statements').objectStore('statements').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ bytes }: { bytes: ArrayBuffer }) => new TextDecoder().decode(bytes)));
          };
        };
      }),
  );

describe('what is typed and not yet sent', () => {
  it('without the link outlasts the page, and goes out when the link is back', async () => {
    const page = await open(OTHER);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await test.stopServer();
    test.troubles.expect(UNREACHED);
    await field(page, 'Giải pháp').fill('Luân phiên bác sĩ');
    await again(page);
    expect(await field(page, 'Giải pháp').inputValue()).toBe('Luân phiên bác sĩ');
    await page.getByText('Mất kết nối.').waitFor();
    await said(page, 'Chờ mạng: chữ được giữ trên máy này');
    await isSound(page, 'an office without the link');
    await page.getByRole('button', { name: 'Lưu và nộp' }).click();
    await said(page, 'Chưa nộp được.');
    await test.startServer();
    await page.getByText('✓ Đã lưu tất cả').waitFor({ timeout: 45_000 });
    expect(await written(OTHER)).toMatchObject([{ solutions: 'Luân phiên bác sĩ', state: 'draft' }]);
    expect(await readable(page)).toEqual([]);
  });

  it('is asked about at signing out, and neither shown nor sent to another account at the same browser', async () => {
    const page = await open(OTHER);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await test.stopServer();
    test.troubles.expect(UNREACHED);
    await field(page, 'Nguyên nhân').fill('Chuyện riêng của Cao Lộc');
    await page.getByRole('heading', { level: 1 }).click();
    await said(page, 'Chờ mạng');
    await signOut(page);
    await checkAxe(page, 'the warning before leaving');
    await dialog(page)
      .filter({ hasText: 'Còn 1 bản kiến nghị chưa gửi' })
      .getByRole('button', { name: 'Vẫn đăng xuất' })
      .click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await test.startServer();
    await page.reload();
    await test.signIn(page, OWN);
    await page.goto(PLACE);
    await settled(page);
    expect(await page.locator('body').innerText()).not.toContain('Chuyện riêng');
    await page.getByText('✓ Đã lưu tất cả').waitFor();
    const sealed = await readable(page);
    expect(sealed).toHaveLength(1);
    expect(sealed[0]).not.toContain('Chuy');
    expect(await written(OTHER)).toMatchObject([{ causes: '' }]);
    await signOut(page);
    await page.getByLabel('Tên đăng nhập').waitFor();
    await test.signIn(page, OTHER);
    await expect.poll(() => written(OTHER), SOON).toMatchObject([{ causes: 'Chuyện riêng của Cao Lộc' }]);
  });

  it('stands beside what another wrote in the same part meanwhile; what each wrote alone is kept', async () => {
    test.troubles.expect(/409/);
    const [page, other] = [await open(OTHER), await open(OTHER)];
    await field(page, 'Hạn chế').fill('Của tôi');
    await field(other, 'Hạn chế').fill('Của người khác');
    await field(other, 'Giải pháp').fill('Luân phiên, tập huấn');
    await other.getByRole('button', { name: 'Lưu', exact: true }).click();
    await said(other, '✓ Đã lưu.');
    await page.keyboard.press('Tab');
    const clash = page.locator('[data-clash]');
    await clash.waitFor();
    expect((await clash.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      'Hạn chế, bản của tôi Của tôi Hạn chế, bản trên máy chủ Của người khác',
    );
    await page.getByRole('link', { name: 'Bản kiến nghị chưa ghi được' }).waitFor();
    await isSound(page, 'a clash');
    await page.getByRole('button', { name: 'Ghi bản của tôi' }).click();
    await clash.waitFor({ state: 'detached' });
    await said(page, '✓ Đã lưu.');
    expect(await written(OTHER)).toMatchObject([{ shortcomings: 'Của tôi', solutions: 'Luân phiên, tập huấn' }]);
    // the other has not seen that, and writes in another part: nobody is asked
    await field(other, 'Nguyên nhân').fill('Xa trung tâm');
    await other.keyboard.press('Tab');
    await said(other, '✓ Đã lưu.');
    expect(await written(OTHER)).toMatchObject([{ shortcomings: 'Của tôi', causes: 'Xa trung tâm' }]);
    // handed in at the one place while the other still writes
    await field(page, 'Giải pháp').fill('Chữ gõ sau khi nộp');
    await other.getByRole('button', { name: 'Lưu và nộp' }).click();
    await other.getByRole('heading', { name: /: đã nộp$/ }).waitFor();
    await page.keyboard.press('Tab');
    await said(page, /Nội dung này đã nộp nên không sửa được/);
    await again(page);
    await said(page, 'Chữ gõ trên máy này chưa được ghi.');
    await said(page, 'Chữ gõ sau khi nộp');
    await isSound(page, 'left over');
    await page.getByRole('button', { name: 'Bỏ chữ này' }).click();
    await page.getByText('✓ Đã lưu tất cả').waitFor();
    expect(await written(OTHER)).toMatchObject([{ solutions: 'Luân phiên, tập huấn', state: 'submitted' }]);
  });

  it('is shown in the other window of the same browser once it is sent', async () => {
    const page = await open('ttyt-loc-binh');
    const beside = await page.context().newPage();
    await beside.goto(PLACE);
    await settled(beside);
    await field(page, 'Hạn chế').fill('Thiếu thuốc');
    await page.keyboard.press('Tab');
    await expect.poll(() => field(beside, 'Hạn chế').inputValue(), SOON).toBe('Thiếu thuốc');
  });
});

describe('when the server fails', () => {
  it('says so and tries again', async () => {
    test.troubles.expect(/503/);
    const page = await test.pageOf(OWN);
    const detail = 'Cơ sở dữ liệu đang tạm ngừng.';
    const body = JSON.stringify({ status: 503, code: 'DATABASE_DOWN', title: detail, detail });
    await page.route('**/api/rounds/*/statements', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body }),
    );
    await page.goto(PLACE);
    await said(page, detail);
    await isSound(page, 'a server that fails');
    await page.unroute('**/api/rounds/*/statements');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { name: /Tràng Định: / }).waitFor();
  });
});
