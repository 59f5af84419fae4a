import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, shot, sideways, SIZES, type BrowserTest } from './support/browser-test.js';
import { dialog, drawn, heading, onScreen, PLACE, PROJECTOR } from './support/meeting.js';
import { UNREACHED } from './support/troubles.js';

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

describe('before the meeting', () => {
  it('freezes the round, compares with the one before and opens for the offices', async () => {
    const page = await test.pageOf('khtc', PLACE);
    await page.getByText('chưa có bản chốt nào').waitFor();
    await checkAxe(page, 'no snapshot');
    for (const number of [1, 2]) {
      await page.getByRole('button', { name: 'Chốt số liệu' }).click();
      await page.getByLabel('Ngày họp').fill('1/11/2023');
      expect(await page.getByLabel('Tên bản chốt').inputValue()).toBe('Họp rà soát ngày 01/11/2023');
      if (number === 1) await checkAxe(page, 'the dialog of a snapshot');
      await dialog(page).getByRole('button', { name: 'Chốt số liệu' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: `bản chốt ${number}` })
        .waitFor();
    }
    const [first] = await test.rows<{ sha256: string }>('SELECT sha256 FROM snapshot ORDER BY number', []);
    await page
      .getByRole('table')
      .getByText(first?.sha256.slice(0, 12) ?? 'none')
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'So với bản 1' }).click();
    await page.getByText('Không xã nào đổi kết quả').waitFor();
    expect(await page.getByRole('table', { name: 'Số xã theo kết quả' }).getByRole('row').nth(1).innerText()).toMatch(
      /88 → 88\s+70 → 70\s+8 → 8\s+34 → 34/,
    );
    await checkAxe(page, 'two snapshots');
    await shot(page, 'hop-so-sanh');
    await page.getByRole('button', { name: 'Mở cho các điểm họp' }).first().click();
    await dialog(page).getByRole('button', { name: 'Mở, mời 11 đơn vị' }).click();
    await page.getByRole('heading', { name: /^Đang họp/ }).waitFor();
    await checkAxe(page, 'a meeting that is open');
    const taken: string[] = [];
    page.on('download', (download) => taken.push(download.suggestedFilename()));
    await page.getByRole('button', { name: 'Tài liệu họp' }).first().click();
    await dialog(page).getByRole('button', { name: 'Tải cả bộ' }).click();
    await dialog(page).getByText('Tệp 2 trong 6').waitFor({ timeout: 90_000 });
    await dialog(page).getByText('Đã tải đủ.').waitFor({ timeout: 90_000 });
    await expect.poll(() => taken.length).toBe(6);
    expect(new Set(taken.map((name) => name.replace(/^.*\./, '')))).toEqual(new Set(['xlsx', 'docx', 'pdf']));
    await checkAxe(page, 'the pack');
    await shot(page, 'hop-tai-lieu');
    await page.keyboard.press('Escape');
    await page.setViewportSize(SIZES.phone);
    expect(await sideways(page)).toBe(0);
    await shot(page, 'hop-phone');
    await page.emulateMedia({ colorScheme: 'dark' });
    await checkAxe(page, 'the snapshots on a phone in the dark');
    await shot(page, 'hop-phone-dark');
  }, 300_000);
});

describe('on the other sites', () => {
  it('follows the presenter, says when the link is cut, and catches up; a guest by a link without an account', async () => {
    const page = await test.pageOf('khtc', PLACE, PROJECTOR);
    await page.getByRole('button', { name: 'Mời khách bằng liên kết' }).click();
    await page.getByLabel('Tên khách').fill('Bệnh viện Đa khoa tỉnh');
    await dialog(page).getByRole('button', { name: 'Tạo liên kết' }).click();
    const link = (await dialog(page).locator('code').innerText()).trim();
    await checkAxe(page, 'a link');
    await dialog(page).getByRole('button', { name: 'Đã chép, đóng' }).click();
    await page.getByRole('link', { name: 'Trình chiếu', exact: true }).first().click();
    await drawn(page);
    await page.getByRole('button', { name: 'phát tới các điểm họp' }).click();

    const office = await test.pageOf('ttyt-loc-binh', PLACE, PROJECTOR);
    await office.getByRole('link', { name: 'Theo dõi' }).click();
    const guest = await test.newPage(PROJECTOR);
    await guest.goto(link.replace(/^https?:\/\/[^/]+/, test.origin));
    const same = async (place: string): Promise<void> => {
      await onScreen(page, place);
      const title = await heading(page).innerText();
      for (const other of [office, guest]) {
        await onScreen(other, place);
        await heading(other).filter({ hasText: title }).waitFor();
      }
    };
    await same('1/22');
    expect(guest.url()).not.toContain('#');
    await page.keyboard.press('ArrowRight');
    await same('2/22');

    test.troubles.expect(UNREACHED);
    await office.context().setOffline(true);
    await office.getByText(/Mất kết nối, đang xem màn lúc \d\d:\d\d/).waitFor();
    await checkAxe(office, 'a cut link');
    await page.keyboard.press('ArrowRight');
    await drawn(page);
    await page.locator('button[data-tile]').first().click();
    await page.locator('[data-why]').waitFor();
    await heading(guest)
      .filter({ hasText: await heading(page).innerText() })
      .waitFor();
    await onScreen(office, '2/22');
    await office.context().setOffline(false);
    await heading(office)
      .filter({ hasText: await heading(page).innerText() })
      .waitFor();
    await office.getByText('Đang theo dõi').waitFor();
    await checkAxe(guest, 'a guest before a commune');
    for (const [name, follower] of [
      ['office', office],
      ['guest', guest],
    ] as const) {
      await follower.emulateMedia({ colorScheme: 'dark' });
      await checkAxe(follower, `${name} in the dark`);
      await shot(follower, `follow-${name}-dark`);
      await follower.setViewportSize(SIZES.phone);
      // the chart takes the new size a moment later
      await expect.poll(() => sideways(follower), { timeout: 15_000, message: `${name} on a phone` }).toBe(0);
      await checkAxe(follower, `${name} on a phone in the dark`);
      await shot(follower, `follow-${name}-phone-dark`);
      await follower.emulateMedia({ colorScheme: 'light' });
      await shot(follower, `follow-${name}-phone`);
      await follower.setViewportSize(PROJECTOR.viewport);
    }

    await office.getByRole('button', { name: 'xã của đơn vị' }).click();
    await office.getByLabel('Tên xã').fill('dong buc');
    await office.getByRole('option', { name: 'Xã Đồng Bục' }).click();
    await heading(office).filter({ hasText: 'Xã Đồng Bục' }).waitFor();
    await office.getByRole('button', { name: 'về màn đang trình chiếu' }).click();
    await heading(office)
      .filter({ hasText: await heading(page).innerText() })
      .waitFor();

    await guest.getByRole('button', { name: 'tài liệu' }).click();
    const [handedOut] = await Promise.all([
      guest.waitForEvent('download'),
      dialog(guest).getByRole('link', { name: 'Báo cáo (Word)' }).click(),
    ]);
    expect(handedOut.suggestedFilename()).toBe('bao-cao-ra-soat.docx');
    await checkAxe(guest, 'the pack of a guest');

    test.troubles.expect(/404/);
    test.troubles.expect(UNREACHED);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Kết thúc cuộc họp' }).click();
    await dialog(page).getByRole('button', { name: 'Kết thúc', exact: true }).click();
    for (const other of [office, guest]) await other.getByText('Cuộc họp đã kết thúc, hoặc liên kết').waitFor();
    await checkAxe(guest, 'a meeting that has ended');
  });
});
