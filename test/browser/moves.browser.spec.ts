import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';

const ROUND = '2026-1';
const STANDARD = 'byt-1300-2023';
/** Of criteria 1 to 10. */
const MAXIMA = [14, 10, 12, 9, 19, 12, 6, 11, 3, 4];
const RETURNED = 'Điểm tiêu chí 3 chưa có minh chứng, đề nghị xem lại.';
const UNLOCKED = 'Thanh tra phát hiện nhầm điểm tiêu chí 5.';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');

let test: BrowserTest;
/** A sheet that its health centre has not handed in yet. */
let sheet: { id: string; office: string; commune: string };

beforeAll(async () => {
  test = await openBrowserTest();
  const [draft] = await test.rows<typeof sheet>(
    `SELECT a.id, a.office_code AS office, c.name AS commune FROM assessment a
     JOIN commune c ON c.code = a.commune_code AND c.period = a.period
     WHERE a.round_id = $1 AND a.edition_id = $2 AND a.state = 'draft' ORDER BY a.office_code, c.name LIMIT 1`,
    [ROUND, STANDARD],
  );
  if (draft === undefined) throw new Error('The demo has no sheet that is still being entered.');
  sheet = draft;
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

const openSheet = async (who: string): Promise<Page> => {
  const page = await test.pageOf(who, `/nhap-diem/${sheet.id}?dot=${ROUND}`);
  await page.getByRole('heading', { level: 1, name: sheet.commune }).waitFor();
  await settled(page);
  return page;
};
const dialog = (page: Page) => page.getByRole('dialog');
const saved = (page: Page) => page.getByText('Đã lưu tất cả').waitFor();
const said = (page: Page, text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const field = (page: Page, criterion: number, column = 'phúc tra') =>
  page.getByRole('textbox', { name: new RegExp(`tiêu chí ${criterion} .*, ${column}, tối đa`) });

/** Opens an entry of the menu of what else can be done with the sheet. */
async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await dialog(page).waitFor();
}

const state = async () => {
  const sql = 'SELECT state, state_reason AS reason FROM assessment WHERE id = $1';
  return (await test.rows<{ state: string; reason: string | null }>(sql, [sheet.id]))[0];
};
const points = async (column: string): Promise<(number | null)[]> => {
  const sql = `SELECT points FROM score WHERE assessment_id = $1 AND score_column = $2 AND points IS NOT NULL ORDER BY length(item_id), item_id`;
  return (await test.rows<{ points: number }>(sql, [sheet.id, column])).map((row) => row.points);
};
const submissions = () =>
  test.rows<{ number: string | null; signer: string | null; scan: string | null; cells: unknown }>(
    `SELECT s.dispatch_number AS number, s.signer, s.scan_name AS scan, x.cells FROM submission s
     JOIN submission_sheet x ON x.submission_id = s.id WHERE x.assessment_id = $1 ORDER BY s.submitted_at`,
    [sheet.id],
  );
const acts = async (): Promise<string[]> => {
  const sql = "SELECT action FROM audit_record WHERE object_type = 'assessment' AND object_id = $1 ORDER BY number";
  return (await test.rows<{ action: string }>(sql, [sheet.id])).map(({ action }) => action);
};

describe('the evidence of a sheet', () => {
  it('takes a PDF, refuses what it cannot look into, gives the file as an attachment, and lets it be removed', async () => {
    test.troubles.expect(/4\d\d/);
    const page = await openSheet(sheet.office);
    const evidence = part(page, 'Tệp minh chứng');
    await evidence.getByRole('button', { name: /Thêm tệp/ }).click();
    await dialog(page)
      .getByLabel('Tệp minh chứng')
      .setInputFiles({ name: 'ghi-chu.txt', mimeType: 'text/plain', buffer: Buffer.from('=1+1') });
    await dialog(page).getByRole('button', { name: 'Gửi tệp' }).click();
    await dialog(page).getByText('Chưa gửi được tệp.').waitFor();
    await checkAxe(page, 'evidence refused');
    await shot(page, 'evidence-refused');
    await dialog(page)
      .getByLabel('Tệp minh chứng')
      .setInputFiles({ name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: PDF });
    await dialog(page).getByLabel('Minh chứng cho').selectOption('3');
    await dialog(page).getByRole('button', { name: 'Gửi tệp' }).click();
    const link = evidence.getByRole('link', { name: 'bien-ban.pdf' });
    await link.waitFor();
    await checkAxe(page, 'evidence added');
    const kept = 'SELECT name, item_id AS item, removed_at IS NULL AS stands FROM evidence WHERE assessment_id = $1';
    expect(await test.rows(kept, [sheet.id])).toEqual([{ name: 'bien-ban.pdf', item: '3', stands: true }]);

    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('bien-ban.pdf');
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(Buffer.from(await answer.body()).equals(PDF)).toBe(true);
    const headers = answer.headers();
    expect(headers['content-disposition']).toMatch(/^attachment; filename/);
    expect(headers['x-content-type-options']).toBe('nosniff');

    await evidence.getByRole('button', { name: 'Gỡ tệp bien-ban.pdf' }).click();
    await dialog(page).getByRole('button', { name: 'Gỡ tệp' }).click();
    await evidence.getByText('Chưa có tệp nào.').waitFor();
    expect(await test.rows(kept, [sheet.id])).toEqual([{ name: 'bien-ban.pdf', item: '3', stands: false }]);
    expect((await page.request.get(download.url())).status()).toBe(404);
  });
});

describe('a sheet on its way', () => {
  it('is completed by the health centre and handed in with its letter, whose scan follows', async () => {
    const page = await openSheet(sheet.office);
    await field(page, 1).focus();
    for (const max of MAXIMA) {
      await page.keyboard.type(`${max - 1},5`);
      await page.keyboard.press('Enter');
    }
    await saved(page);
    expect(await points('district')).toEqual(MAXIMA.map((max) => max * 100 - 50));
    await shot(page, 'sheet-complete');
    await checkAxe(page, 'a sheet, complete');
    await page.getByRole('button', { name: 'Nộp phiếu' }).click();
    await dialog(page).getByLabel('Số', { exact: true }).fill('125/CV-TTYT');
    await dialog(page).getByLabel('Ngày', { exact: true }).fill('20/11/2026');
    await dialog(page).getByLabel('Người ký').fill('Nguyễn Văn Mẫu');
    await checkAxe(page, 'handing in');
    await shot(page, 'submit-dialog');
    await dialog(page).getByRole('button', { name: 'Nộp 1 phiếu' }).click();
    await page.getByRole('dialog', { name: 'Đã nộp. Công văn và bản quét' }).waitFor();
    await checkAxe(page, 'the letter, after handing in');
    await dialog(page).getByRole('button', { name: 'Thôi' }).click();
    expect(await state()).toEqual({ state: 'submitted', reason: null });
    expect(await submissions()).toMatchObject([{ number: '125/CV-TTYT', signer: 'Nguyễn Văn Mẫu', scan: null }]);
    expect(await field(page, 1).count()).toBe(0);

    await choose(page, 'Lần nộp', 'Các lần nộp và công văn');
    await checkAxe(page, 'what was handed in');
    await dialog(page)
      .getByRole('button', { name: /^Bổ sung/ })
      .first()
      .click();
    await dialog(page)
      .getByLabel('Bản quét công văn')
      .setInputFiles({ name: 'cv-125.pdf', mimeType: 'application/pdf', buffer: PDF });
    await dialog(page).getByRole('button', { name: 'Ghi công văn' }).click();
    await dialog(page).getByRole('link', { name: 'cv-125.pdf' }).waitFor();
    await shot(page, 'submissions');
    expect((await submissions()).map(({ scan }) => scan)).toEqual(['cv-125.pdf']);
  });

  it('is returned by the planning office, not without a reason', async () => {
    test.troubles.expect(/4\d\d/);
    const page = await openSheet('khtc');
    await choose(page, 'Bước khác', 'Trả lại…');
    await dialog(page).getByRole('button', { name: 'Trả lại 1 phiếu' }).click();
    await dialog(page).getByText('Chưa trả lại được phiếu nào.').waitFor();
    await checkAxe(page, 'returning, refused');
    await shot(page, 'return-refused');
    expect(await state()).toMatchObject({ state: 'submitted' });
    await dialog(page).getByLabel('Lý do').fill(RETURNED);
    await dialog(page).getByRole('button', { name: 'Trả lại 1 phiếu' }).click();
    await said(page, 'Đã trả lại 1 phiếu.');
    expect(await state()).toEqual({ state: 'returned', reason: RETURNED });
  });

  it('is found by the centre at home with the reason, mended, and handed in again', async () => {
    const page = await test.pageOf(sheet.office, `/?dot=${ROUND}`);
    await settled(page);
    const back = part(page, 'Phiếu bị trả lại').getByRole('row').filter({ hasText: RETURNED });
    await back.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: sheet.commune }).waitFor();
    await settled(page);
    await page.getByRole('main').getByText(RETURNED).waitFor();
    await field(page, 3).fill('11');
    await field(page, 3).press('Enter');
    await saved(page);
    const row = part(page, 'Thay đổi so với lúc nộp').getByRole('row').filter({ hasText: 'Tiêu chí 3' });
    await row.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(
      expect.arrayContaining(['phúc tra', expect.stringContaining('11,5'), expect.stringMatching(/^11(?!,)/)]),
    );
    await checkAxe(page, 'a returned sheet, mended');
    await shot(page, 'sheet-returned');
    await page.getByRole('button', { name: 'Nộp phiếu' }).click();
    await dialog(page).getByRole('button', { name: 'Nộp 1 phiếu' }).click();
    await page.getByRole('dialog', { name: 'Đã nộp. Công văn và bản quét' }).waitFor();
    expect(await state()).toMatchObject({ state: 'submitted' });
    expect(await submissions()).toMatchObject([{ number: '125/CV-TTYT' }, { number: null, scan: null }]);
  });

  it('is accepted by who sees what changed, with the district’s points where nobody appraised', async () => {
    const page = await openSheet('khtc');
    const changes = part(page, 'Thay đổi so với lúc nộp').getByRole('row');
    await changes.filter({ hasText: 'Tiêu chí 3' }).waitFor();
    expect(await changes.count()).toBe(2);
    await field(page, 5, 'thẩm định').fill('15');
    await field(page, 5, 'thẩm định').press('Enter');
    await saved(page);
    await page.getByRole('button', { name: 'Xác nhận thẩm định phiếu' }).click();
    const accept = dialog(page).getByRole('button', { name: 'Xác nhận thẩm định 1 phiếu' });
    await accept.click();
    await dialog(page).getByText('Còn 9 ô chưa thẩm định').waitFor();
    await checkAxe(page, 'accepting, refused');
    await shot(page, 'accept-refused');
    await dialog(page)
      .getByLabel(/^Lấy điểm huyện/)
      .check();
    await accept.click();
    await said(page, 'Đã xác nhận thẩm định 1 phiếu.');
    expect(await state()).toMatchObject({ state: 'accepted' });
    const district = await points('district');
    expect(await points('appraised')).toEqual(district.map((one, place) => (place === 4 ? 1500 : one)));
    await checkAxe(page, 'an accepted sheet');
    await shot(page, 'sheet-accepted');
  });

  it('is unlocked with a reason, which stands in the record of acts with all that went before', async () => {
    const page = await openSheet('khtc');
    await choose(page, 'Bước khác', 'Mở khóa…');
    await checkAxe(page, 'unlocking');
    await dialog(page).getByLabel('Lý do').fill(UNLOCKED);
    await dialog(page).getByRole('button', { name: 'Mở khóa 1 phiếu' }).click();
    await said(page, 'Đã mở khóa 1 phiếu.');
    expect(await state()).toEqual({ state: 'returned', reason: UNLOCKED });
    const moves = (await acts()).filter((action) => /Submitted|Returned|Accepted|Unlocked/.test(action));
    expect(moves.map((action) => action.replace('assessment', ''))).toEqual([
      ...['Submitted', 'Returned', 'Submitted', 'Accepted', 'Unlocked'],
    ]);
  });
});
