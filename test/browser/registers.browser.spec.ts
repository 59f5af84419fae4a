import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { fillSignIn, openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';

const DECISION = '3101/QĐ-UBND';
const WITHDRAWAL = '77/QĐ-UBND';
const ZONES = '88/QĐ-SYT';
const NEW_ROUND = '2026-2';
const ACCOUNT = 'thu-nhap-lieu';
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
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
const dialog = (page: Page) => page.getByRole('dialog');
const send = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();
const said = (page: Page, text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const offered = (page: Page, name: RegExp) => page.getByRole('listbox').getByRole('option', { name }).first();

/** Finds a commune by a part of its name, without marks, and takes the first that is offered. */
async function chooseCommune(page: Page, label: RegExp, typed: string): Promise<void> {
  const box = dialog(page).getByRole('combobox', { name: label });
  await box.click();
  await box.pressSequentially(typed);
  await offered(page, /./).waitFor();
  await box.press('Enter');
}

const lastAct = async (): Promise<number> =>
  Number((await test.rows<{ n: string }>('SELECT coalesce(max(number), 0) AS n FROM audit_record', []))[0]?.n);
/** What was recorded after `since` of objects of a kind, in order. */
const actsSince = async (since: number, type: string): Promise<string[]> => {
  const sql = 'SELECT action FROM audit_record WHERE number > $1 AND object_type = $2 ORDER BY number';
  return (await test.rows<{ action: string }>(sql, [since, type])).map(({ action }) => action);
};

/** The words of the record of acts on objects of a kind, the latest first. */
async function wordsOfActs(page: Page, type: string, count: number): Promise<string[]> {
  await page.goto(`/nhat-ky?loai=${type}`);
  await settled(page);
  const words = page.getByRole('table', { name: 'Nhật ký' }).getByRole('row').getByRole('rowheader');
  await words.first().waitFor();
  return (await words.allInnerTexts()).slice(0, count).map((text) => text.split('\n')[0] ?? '');
}

describe('the register of recognitions', () => {
  it('takes a recognition, its correction and its withdrawal', async () => {
    test.troubles.expect(/4\d\d/);
    const since = await lastAct();
    const page = await open('khtc', '/so-cong-nhan');
    await page.getByRole('button', { name: 'Ghi công nhận' }).click();
    await send(page, 'Ghi');
    await dialog(page).getByText('Chưa ghi được.').waitFor();
    await checkAxe(page, 'a recognition, refused');
    await shot(page, 'recognition-refused');
    await dialog(page).getByLabel('Số quyết định', { exact: true }).fill(DECISION);
    await dialog(page).getByLabel('Ngày quyết định').fill('3/1/2024');
    const box = dialog(page).getByRole('combobox', { name: /Xã, phường/ });
    await box.click();
    await box.pressSequentially('dinh lap');
    await offered(page, /Đình Lập/).waitFor();
    await checkAxe(page, 'a recognition, choosing the commune');
    await shot(page, 'recognition-combobox');
    await box.press('Escape');
    await dialog(page).waitFor();
    await chooseCommune(page, /Xã, phường/, 'chi lang');
    expect(await box.inputValue()).toContain('Chi Lăng');
    await dialog(page).getByLabel('Năm được công nhận').fill('2023');
    await dialog(page).getByLabel('Ghi chú').fill('=1+1');
    await send(page, 'Ghi');
    await said(page, /Đã ghi công nhận BTCQGYTX năm 2023 của .*Chi Lăng/);
    const sql = `SELECT r.id, r.year, r.decision_date::text AS date, r.note, r.withdrawn_on::text AS withdrawn,
      r.withdrawal_number AS withdrawal, c.name FROM recognition r
      JOIN commune c ON c.code = r.commune_code AND c.period = r.period WHERE r.decision_number = $1`;
    const facts = { year: 2023, date: '2024-01-03', note: '=1+1', withdrawn: null, withdrawal: null, name: 'Chi Lăng' };
    expect(await test.rows(sql, [DECISION])).toMatchObject([facts]);

    await page.goto(`/so-cong-nhan?tim=${encodeURIComponent('3101')}`);
    const row = page.getByRole('table', { name: 'Sổ công nhận' }).getByRole('row').filter({ hasText: DECISION });
    await row.getByRole('button', { name: /^Sửa/ }).click();
    await dialog(page).getByLabel('Năm được công nhận').fill('2022');
    await dialog(page).getByLabel('Vì sao sửa').fill('Gõ nhầm năm');
    await checkAxe(page, 'a recognition, edited');
    await send(page, 'Ghi sửa đổi');
    await said(page, 'Đã sửa công nhận');
    expect(await test.rows(sql, [DECISION])).toMatchObject([{ ...facts, year: 2022 }]);

    await row.getByRole('button', { name: /^Thu hồi/ }).click();
    await dialog(page).getByLabel('Số quyết định thu hồi').fill(WITHDRAWAL);
    await dialog(page).getByLabel('Thu hồi từ ngày').fill('01/02/2024');
    await dialog(page).getByLabel('Vì sao').fill('Không giữ được tiêu chí 2');
    await checkAxe(page, 'a recognition, withdrawn');
    await send(page, 'Ghi thu hồi');
    await said(page, 'Đã ghi thu hồi');
    await row.getByText('đã thu hồi').waitFor();
    await shot(page, 'recognition-withdrawn');
    expect(await test.rows(sql, [DECISION])).toMatchObject([
      { ...facts, year: 2022, withdrawn: '2024-02-01', withdrawal: WITHDRAWAL },
    ]);
    const acts = ['recognitionRecorded', 'recognitionMended', 'recognitionWithdrawn'];
    expect(await actsSince(since, 'recognition')).toEqual(acts);
    expect(await wordsOfActs(page, 'recognition', 3)).toEqual(['Thu hồi công nhận', 'Sửa công nhận', 'Ghi công nhận']);
    await checkAxe(page, 'the record of acts');
    await shot(page, 'record-recognition');
  });
});

describe('the register of zones', () => {
  it('takes one decision for two communes', async () => {
    const since = await lastAct();
    const page = await open('khtc', '/phan-vung');
    await page.getByRole('button', { name: 'Ghi quyết định phân vùng' }).click();
    await dialog(page).getByLabel('Số quyết định', { exact: true }).fill(ZONES);
    await dialog(page).getByLabel('Ngày quyết định').fill('01/11/2025');
    await dialog(page).getByLabel('Vùng', { exact: true }).selectOption('2');
    await chooseCommune(page, /^Xã được phân vùng này/, 'chi lang');
    await chooseCommune(page, /^Thêm xã/, 'dinh lap');
    await dialog(page).getByRole('list', { name: '2 xã đã chọn' }).waitFor();
    await checkAxe(page, 'a zone, two communes chosen');
    await shot(page, 'zone-dialog');
    await send(page, 'Ghi');
    await said(page, 'Đã ghi vùng 2 cho 2 xã.');
    const zones = await test.rows<{ name: string; zone: string }>(
      `SELECT c.name, z.zone FROM zone z JOIN commune c ON c.code = z.commune_code AND c.period = z.period
       WHERE z.decision_number = $1 ORDER BY c.name COLLATE "vi-x-icu"`,
      [ZONES],
    );
    expect(zones).toEqual([
      { name: 'Chi Lăng', zone: '2' },
      { name: 'Đình Lập', zone: '2' },
    ]);
    expect(await actsSince(since, 'zone')).toEqual(['zoneRecorded', 'zoneRecorded']);
    const rows = page.getByRole('table', { name: 'Sổ phân vùng' }).getByRole('row').filter({ hasText: ZONES });
    await expect.poll(() => rows.count()).toBe(2);
    await checkAxe(page, 'the register of zones');
    expect(await wordsOfActs(page, 'zone', 2)).toEqual(['Ghi phân vùng', 'Ghi phân vùng']);
  });
});

describe('the rounds', () => {
  const round = async () => {
    const sql = 'SELECT name, due_on::text AS due, closed_at IS NOT NULL AS closed FROM round WHERE id = $1';
    return (await test.rows(sql, [NEW_ROUND]))[0];
  };

  it('are opened, edited, closed and opened again', async () => {
    const since = await lastAct();
    const page = await open('khtc', '/dot');
    await page.getByRole('button', { name: 'Mở đợt mới' }).click();
    await dialog(page).getByLabel('Năm', { exact: true }).fill('2026');
    expect(await dialog(page).getByLabel('Mã đợt').inputValue()).toBe(NEW_ROUND);
    await dialog(page).getByLabel('Lấy danh sách đơn vị của ngày').fill('20/11/2026');
    await dialog(page).getByLabel('Hạn nộp').fill('15/12/2026');
    await checkAxe(page, 'a round, opened');
    await shot(page, 'round-open');
    await send(page, 'Mở đợt');
    await said(page, 'Đã mở Đợt 2 năm 2026.');
    await page.waitForURL(new RegExp(`dot=${NEW_ROUND}`));
    expect(await round()).toEqual({ name: 'Đợt 2 năm 2026', due: '2026-12-15', closed: false });
    const made = 'SELECT DISTINCT state FROM assessment WHERE round_id = $1';
    expect(await test.rows(made, [NEW_ROUND])).toEqual([{ state: 'draft' }]);

    await page.getByRole('button', { name: 'Sửa Đợt 2 năm 2026' }).click();
    await dialog(page).getByLabel('Tên đợt').fill('Đợt bổ sung năm 2026');
    await dialog(page).getByLabel('Hạn nộp').fill('20/12/2026');
    await checkAxe(page, 'a round, edited');
    await send(page, 'Ghi sửa đổi');
    await said(page, 'Đã sửa Đợt bổ sung năm 2026.');
    expect(await round()).toEqual({ name: 'Đợt bổ sung năm 2026', due: '2026-12-20', closed: false });

    await page.getByRole('button', { name: 'Đóng Đợt bổ sung năm 2026' }).click();
    await dialog(page).getByText('Đợt còn việc chưa xong.').waitFor();
    await checkAxe(page, 'a round, closed');
    await shot(page, 'round-close');
    await send(page, 'Đóng đợt');
    await said(page, 'Đã đóng Đợt bổ sung năm 2026.');
    expect(await round()).toMatchObject({ closed: true });

    await page.getByRole('button', { name: 'Mở lại Đợt bổ sung năm 2026' }).click();
    await dialog(page).getByLabel('Vì sao mở lại').fill('Còn hai xã chưa nộp');
    await checkAxe(page, 'a round, opened again');
    await send(page, 'Mở lại đợt');
    await said(page, 'Đã mở lại Đợt bổ sung năm 2026.');
    expect(await round()).toMatchObject({ closed: false });
    expect(await actsSince(since, 'round')).toEqual(['roundOpened', 'roundEdited', 'roundClosed', 'roundOpenedAgain']);
    expect(await wordsOfActs(page, 'round', 4)).toEqual(['Mở lại đợt', 'Đóng đợt', 'Sửa đợt', 'Mở đợt']);
  });
});

describe('the accounts', () => {
  it('are opened with a password that is shown once, and closed', async () => {
    test.troubles.expect(/401/);
    const since = await lastAct();
    const page = await open('quan-tri', '/tai-khoan');
    await page.getByRole('button', { name: 'Lập tài khoản' }).click();
    await dialog(page).getByLabel('Trung tâm y tế').check();
    await dialog(page).getByLabel('Đơn vị phụ trách').selectOption('ttyt-trang-dinh');
    await dialog(page).getByLabel('Vị trí').fill('nhập liệu');
    await dialog(page).getByLabel('Tên đăng nhập').fill(ACCOUNT);
    await checkAxe(page, 'an account, opened');
    await send(page, 'Lập tài khoản');
    const once = page.getByRole('dialog', { name: 'Mật khẩu tạm' });
    const password = await once.locator('code').innerText();
    await page.keyboard.press('Escape');
    await once.getByText(ACCOUNT).waitFor();
    await checkAxe(page, 'a password, shown once');
    await send(page, 'Đã ghi lại, đóng');
    await once.waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await page.content()).not.toContain(password);
    const kept =
      'SELECT password_hash, shown_password, closed_at IS NOT NULL AS closed FROM account WHERE username = $1';
    const [account] = await test.rows<{ password_hash: string; closed: boolean }>(kept, [ACCOUNT]);
    expect(JSON.stringify(account)).not.toContain(password);
    expect(account).toMatchObject({ password_hash: expect.stringMatching(/^\$argon2id\$/), closed: false });

    const other = await test.newPage();
    await other.goto('/');
    await fillSignIn(other, ACCOUNT, password);
    await other.getByRole('button', { name: 'Đổi mật khẩu' }).waitFor();

    await page.getByRole('button', { name: `Mở tài khoản ${ACCOUNT}` }).click();
    await checkAxe(page, 'an account');
    await dialog(page).getByRole('button', { name: 'Đóng tài khoản' }).click();
    await dialog(page).getByLabel('Lý do').fill('Chuyển công tác');
    await checkAxe(page, 'an account, closed');
    await shot(page, 'account-close');
    await send(page, 'Đóng tài khoản');
    await said(page, 'Đã đóng tài khoản.');
    expect(await test.rows(kept, [ACCOUNT])).toMatchObject([{ closed: true }]);
    await other.reload();
    await other.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(await actsSince(since, 'account')).toEqual(['accountAdded', 'accountClosed']);
    expect(await wordsOfActs(page, 'account', 2)).toEqual(['Đóng tài khoản', 'Lập tài khoản']);
  });
});
