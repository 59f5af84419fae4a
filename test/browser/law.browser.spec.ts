import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';

const STANDARD = 'byt-1300-2023';
const EDITION = `/bo-tieu-chi/${STANDARD}`;
const ROUND = '2026-1';
const REASON = 'Công bố nhầm trang phụ lục';
const PDF = Buffer.from('%PDF-1.7\nQuyết định 1300\n%%EOF\n');
let test: BrowserTest;
let page: Page;
let before: { verdicts: string; pins: unknown[]; draft: string };

/** Everything that is stored of what sheets came to, and by which revisions the rounds are judged. */
const verdicts = async (): Promise<string> => {
  const sql = `SELECT md5(string_agg((to_jsonb(v) - 'judged_at' - 'judged_on')::text, ';' ORDER BY assessment_id)) AS all FROM verdict v`;
  return (await test.rows<{ all: string }>(sql, []))[0]?.all ?? '';
};
const pins = () => test.rows('SELECT round_id, edition_id, revision FROM round_standard ORDER BY 1, 2', []);
const revisions = () =>
  test.rows<{ revision: string; status: string }>(
    'SELECT revision, status FROM standard_revision WHERE edition_id = $1 ORDER BY revision',
    [STANDARD],
  );
const valueOf = (name: string) => page.locator('li', { has: page.locator('strong', { hasText: name }) });
const dialog = () => page.getByRole('dialog');
const said = (text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 60_000 });

/** The maximum that the open round's grid names for a criterion. */
async function gridMaximum(criterion: number): Promise<string | undefined> {
  await page.goto(`/nhap-diem?dot=${ROUND}&bo=${STANDARD}&dv=ttyt-trang-dinh`);
  await settled(page);
  await page.waitForLoadState('networkidle'); // what was kept is shown first
  const cell = page.getByRole('gridcell', { name: new RegExp(`tiêu chí ${criterion} .*tối đa`) }).first();
  await cell.waitFor();
  const name = (await cell.getAttribute('aria-label')) ?? (await cell.innerText());
  return /tối đa (\d+)/.exec(name)?.[1];
}

beforeAll(async () => {
  test = await openBrowserTest();
  page = await test.pageOf('khtc', `${EDITION}?dot=${ROUND}&xem=doi-chieu`);
  await settled(page);
  before = { verdicts: await verdicts(), pins: await pins(), draft: '' };
});
afterAll(() => test.close());
afterEach(() => {
  expect(test.troubles.list()).toEqual([]);
});

// One way through the law, step after step on one page: what a step needs, the one before has done.
describe('the law, held against the act', () => {
  it('is read into a draft, with a copy of the act', async () => {
    await page.getByRole('button', { name: /^Lập bản nháp từ bản/ }).click();
    await page.getByText(/còn [\d.]+ trong [\d.]+ giá trị chưa/).waitFor();
    await checkAxe(page, 'the values to confirm');
    await shot(page, 'law-worklist');
    const own = (await revisions()).find(({ revision, status }) => status === 'draft' && revision.includes('.'));
    before.draft = own?.revision ?? '';
    expect(before.draft).toMatch(/^r\d+\.\d+$/);

    await page.getByRole('button', { name: 'Gửi bản chụp văn bản' }).click();
    await checkAxe(page, 'sending the act');
    await dialog()
      .getByLabel('Tệp', { exact: true })
      .setInputFiles({ name: 'qd-1300.pdf', mimeType: 'application/pdf', buffer: PDF });
    await dialog().getByRole('button', { name: 'Gửi tệp' }).click();
    await said('Đã gửi bản chụp');
    const files = 'SELECT name FROM standard_act_file WHERE edition_id = $1';
    expect(await test.rows(files, [STANDARD])).toEqual([{ name: 'qd-1300.pdf' }]);
  });

  it('has a value confirmed and others corrected, those that hang together at once', async () => {
    test.troubles.expect(/4\d\d/);
    await page.getByLabel('Căn cứ chung').fill('Phụ lục, trang 2');
    await valueOf('Điểm tối đa (tiêu chí 1)')
      .getByRole('button', { name: /^Xác nhận đúng/ })
      .click();
    await said('Đã ghi giá trị vào bản nháp');

    const [third, seventh] = [valueOf('Điểm tối đa (tiêu chí 3)'), valueOf('Điểm tối đa (tiêu chí 7)')];
    await third
      .getByLabel(/^Theo văn bản/)
      .first()
      .fill('13');
    await third.getByRole('button', { name: /giá trị này/ }).click();
    await page.getByText('Chưa ghi giá trị nào').waitFor();
    await checkAxe(page, 'values that do not fit together');
    await shot(page, 'law-values-refused');
    await seventh
      .getByLabel(/^Theo văn bản/)
      .first()
      .fill('5');
    for (const row of [third, seventh]) await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Ghi 2 giá trị một lần' }).click();
    await said('Đã ghi 2 giá trị');
    const read = 'SELECT path, read_by FROM standard_value_reading WHERE edition_id = $1';
    expect(await test.rows(read, [STANDARD])).toHaveLength(3);
    expect(await verdicts()).toBe(before.verdicts);
    expect(await pins()).toEqual(before.pins);
  });

  it('is previewed, and published only with a word on the scores that no longer fit', async () => {
    await page.getByRole('link', { name: 'Xem trước và công bố' }).click();
    const changed = page.getByRole('table', { name: 'Giá trị thay đổi, trước và sau' });
    await changed.waitFor({ timeout: 90_000 });
    expect(await changed.innerText()).toMatch(/tiêu chí 3/);
    await checkAxe(page, 'the preview');
    await shot(page, 'law-preview');
    expect(await verdicts()).toBe(before.verdicts);

    const publish = `Công bố bản ${before.draft}`;
    await page.getByRole('button', { name: publish }).click();
    await dialog().getByRole('button', { name: publish }).click();
    await dialog().getByText('Chọn giữ nguyên các ô này, hoặc bấm Thôi để sửa trước.').waitFor();
    await checkAxe(page, 'publishing, undecided');
    await shot(page, 'law-publish');
    expect(await revisions()).toContainEqual({ revision: before.draft, status: 'draft' });
    await dialog()
      .getByLabel(/ô điểm không còn hợp/)
      .selectOption('keep');
    await dialog().getByRole('button', { name: publish }).click();
    await said(`Đã công bố bản ${before.draft}.`);
    expect(await revisions()).toContainEqual({ revision: before.draft, status: 'published' });
    expect(await pins()).toContainEqual({ round_id: ROUND, edition_id: STANDARD, revision: before.draft });
    expect(await verdicts()).not.toBe(before.verdicts);
  });

  it('stands in the history, and in the grid of the round that is open', async () => {
    const publication = page.getByRole('listitem').filter({ hasText: `→ ${before.draft}` });
    await publication.getByText('3 giá trị thay đổi').waitFor();
    await checkAxe(page, 'the publications');
    await shot(page, 'law-history');
    expect([await gridMaximum(3), await gridMaximum(7)]).toEqual(['13', '5']);
    await checkAxe(page, 'the grid under the new revision');
  });

  it('is undone with a reason, and everything is as it was', async () => {
    test.troubles.expect(/4\d\d/);
    await page.goto(`${EDITION}?dot=${ROUND}&xem=cong-bo`);
    await settled(page);
    await page.getByRole('button', { name: `Hoàn tác lần công bố bản ${before.draft}` }).click();
    await dialog().getByRole('button', { name: 'Hoàn tác lần công bố' }).click();
    await dialog().getByText('Chưa thu hồi.').waitFor();
    await checkAxe(page, 'undoing, refused');
    await dialog().getByLabel('Lý do').fill(REASON);
    await dialog().getByRole('button', { name: 'Hoàn tác lần công bố' }).click();
    await said('Đã thu hồi lần công bố');
    await page.getByText(REASON).waitFor();
    await checkAxe(page, 'a publication undone');
    await shot(page, 'law-undone');
    expect(await verdicts()).toBe(before.verdicts);
    expect(await pins()).toEqual(before.pins);
    const undone = 'SELECT undo_reason AS reason FROM publication WHERE edition_id = $1';
    expect(await test.rows(undone, [STANDARD])).toEqual([{ reason: REASON }]);
    expect([await gridMaximum(3), await gridMaximum(7)]).toEqual(['12', '6']);
  });
});
