import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bringInto } from '../../reports/src/entry-form/testing/bring-in.js';
import {
  addressOf,
  clerk,
  loaded,
  saved,
  sheetOf,
  standingCells,
  takeOut,
  type FormItem,
} from '../../reports/src/entry-form/testing/taken-form.js';
import { toTcvn3 } from '../../reports/src/workbook-file/old-fonts/testing/to-old-fonts.js';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, sideways, SIZES, type BrowserTest } from './support/browser-test.js';

const ROUND = '2026-1';
const STANDARD = 'byt-1300-2023';
const PAGE = `/nhap-tep?kind=assessments&dot=${ROUND}`;
/** Criteria of an office's own sheet, with points that are more than criterion 9 gives. */
const OWN_POINTS: Record<number, string> = { 1: '12', 2: '6' };
let test: BrowserTest;
/** A health centre with two sheets, or more, that it still enters. */
let office: string;

beforeAll(async () => {
  test = await openBrowserTest();
  const [one] = await test.rows<{ office: string }>(
    `SELECT office_code AS office FROM assessment WHERE round_id = $1 AND edition_id = $2 AND state = 'draft'
     GROUP BY office_code HAVING count(*) > 1 ORDER BY office_code LIMIT 1`,
    [ROUND, STANDARD],
  );
  if (one === undefined) throw new Error('The demo has no health centre that still enters two sheets.');
  ({ office } = one);
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

const dialog = (page: Page) => page.getByRole('dialog');
const said = (page: Page, text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });
const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
const held = async ({ assessment, id }: FormItem) =>
  (await standingCells(test)).get(`${assessment} district ${id}`) ?? null;

const open = async (): Promise<Page> => {
  const page = await test.pageOf(office, PAGE);
  await settled(page);
  return page;
};
const download = async (page: Page, name: string): Promise<Download> =>
  (await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]))[0];

/** Cells that take points, of communes with at least two of them: the first two of each. */
async function places(): Promise<[FormItem, FormItem][]> {
  const { items } = await takeOut(test, clerk('Người kiểm thử', office), { round: ROUND, column: 'district' });
  const open = items.filter(({ open, item }) => open && item?.number?.isMeasure === false && !item.number.levels);
  const rows = new Map<string, FormItem[]>();
  for (const item of open) {
    const row = `${item.sheet} ${item.code}`;
    rows.set(row, [...(rows.get(row) ?? []), item]);
  }
  return [...rows.values()].flatMap(([first, second]): [FormItem, FormItem][] =>
    first && second ? [[first, second]] : [],
  );
}

/** The form with these cells filled in. */
async function filled(form: Buffer, texts: [FormItem, string | number][]): Promise<Buffer> {
  const workbook = await loaded(form);
  for (const [item, value] of texts) sheetOf(workbook, item.sheet).getCell(addressOf(item)).value = value;
  return saved(workbook);
}

const choose = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.getByLabel('Tệp .xlsx, .xlsm hoặc .csv').setInputFiles({ name, mimeType: '', buffer });
  await page.getByText(name).waitFor();
};
const send = async (page: Page): Promise<void> => {
  await button(page, 'Gửi và đọc thử').click();
  await page.waitForURL(/nhap-tep\/assessments\//);
  await settled(page);
};

describe('a form of ours', () => {
  it('is taken out, filled in, chosen, sent, written and undone', async () => {
    const page = await open();
    await checkAxe(page, 'files in, nothing sent');
    const form = await bytesOf(await download(page, 'Lấy phiếu nhập điểm (.xlsx)'));
    const [[one, other]] = (await places()) as [[FormItem, FormItem]];
    const before = [await held(one), await held(other)];
    await button(page, 'Gửi và đọc thử').click();
    await page.getByText('Chưa chọn tệp. Chọn một tệp rồi gửi.').waitFor();
    await checkAxe(page, 'files in, no file chosen');
    await choose(
      page,
      'phieu-dien.xlsx',
      await filled(form, [
        [one, 0.5],
        [other, 0.75],
      ]),
    );
    await checkAxe(page, 'files in, a file chosen');
    const link = await page.context().newCDPSession(page);
    const speed = (uploadThroughput: number) =>
      link.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput },
      });
    await speed(20_000);
    await button(page, 'Gửi và đọc thử').click();
    const progress = page.getByRole('progressbar', { name: /^Đang gửi tệp: \d+ % của/ });
    await progress.waitFor();
    expect(Number(await progress.getAttribute('value'))).toBeLessThan(100);
    await checkAxe(page, 'a file on its way');
    await shot(page, 'imports-sending');
    await speed(-1);
    await page.waitForURL(/nhap-tep\/assessments\//);
    await page.getByText('Đọc xong, không có lỗi. Chưa ghi gì.').waitFor();
    await checkAxe(page, 'a file that was read');
    await shot(page, 'imports-ready');
    expect([await held(one), await held(other)]).toEqual(before);
    await button(page, 'Ghi 2 thay đổi…').click();
    await checkAxe(page, 'a file to be written');
    await dialog(page).getByRole('button', { name: 'Ghi', exact: true }).click();
    await said(page, 'Đã ghi 2 giá trị.');
    await page.getByText(/^Đã ghi lúc/).waitFor();
    await checkAxe(page, 'a file that was written');
    expect([await held(one), await held(other)]).toEqual([{ points: '0.5' }, { points: '0.75' }]);

    await page.reload();
    await button(page, 'Hoàn tác lần nhập này…').click();
    await checkAxe(page, 'a file to be undone');
    await dialog(page).getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await page.getByText(/^Đã hoàn tác lúc/).waitFor();
    await checkAxe(page, 'a file that was undone');
    expect([await held(one), await held(other)]).toEqual(before);
    expect(await button(page, /Hoàn tác|Ghi/).count()).toBe(0);
  });

  it('is dropped; a cell that somebody else wrote meanwhile is decided each, each commune, or all', async () => {
    const page = await open();
    const form = await bytesOf(await download(page, 'Lấy phiếu nhập điểm (.xlsx)'));
    const [[one, other], [single, calm]] = (await places()) as [[FormItem, FormItem], [FormItem, FormItem]];
    const theirs: [FormItem, number][] = [one, other, single].map((item) => [item, 1]);
    const others = clerk('TTYT – người thứ hai', office);
    await bringInto(test, ROUND).send(others, await filled(form, theirs));
    const mine: [FormItem, number][] = [one, other, single, calm].map((item) => [item, 0.5]);
    const file = (await filled(form, mine)).toString('base64');
    const dataTransfer = await page.evaluateHandle((content) => {
      const dropped = new DataTransfer();
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      dropped.items.add(new File([bytes], 'phieu-tha.xlsx'));
      return dropped;
    }, file);
    const target = page.getByText('Tệp .xlsx, .xlsm hoặc .csv');
    await target.dispatchEvent('dragover', { dataTransfer });
    await shot(page, 'imports-dragged');
    await target.dispatchEvent('drop', { dataTransfer });
    await page.getByText('phieu-tha.xlsx').waitFor();
    await send(page);
    await page.getByRole('heading', { name: 'Cả tệp và hệ thống cùng sửa (3)' }).waitFor();
    await checkAxe(page, 'a file with clashes');
    await button(page, 'Ghi 4 thay đổi…').click();
    await checkAxe(page, 'clashes to decide');
    const write = () => dialog(page).getByRole('button', { name: 'Ghi', exact: true }).click();
    await write();
    await dialog(page).getByRole('alert').filter({ hasText: 'Còn 3 ô chưa chọn giá trị.' }).waitFor();
    await button(page, 'Mọi ô giữ như hệ thống').click();
    await dialog(page).getByText('Đã chọn 3 trên 3 ô.').waitFor();
    expect(
      await dialog(page)
        .getByRole('radio', { checked: true, name: /trên hệ thống: 1 điểm/ })
        .count(),
    ).toBe(3);
    await button(page, /^Cả xã \(.*\): lấy theo tệp$/).click();
    await checkAxe(page, 'clashes decided');
    await shot(page, 'imports-clashes');
    await page.setViewportSize(SIZES.phone);
    expect(await sideways(page)).toBe(0);
    await shot(page, 'imports-clashes-phone');
    await page.setViewportSize(SIZES.laptop);
    await write();
    await said(page, 'Đã ghi 3 giá trị.');
    const cells = await Promise.all([one, other, single, calm].map(held));
    expect(cells).toEqual([{ points: '0.5' }, { points: '0.5' }, { points: '1' }, { points: '0.5' }]);
  });

  it('with faults comes back with each of them at its cell', async () => {
    const page = await open();
    const form = await bytesOf(await download(page, 'Lấy phiếu nhập điểm (.xlsx)'));
    const [[one, other]] = (await places()) as [[FormItem, FormItem]];
    await choose(
      page,
      'phieu-sai.xlsx',
      await filled(form, [
        [one, 'tám rưỡi'],
        [other, 400],
      ]),
    );
    await send(page);
    await page.getByText('2 lỗi, nên chưa ghi gì.').waitFor();
    await checkAxe(page, 'a file with faults');
    await shot(page, 'imports-faults');
    const faults = page.getByRole('table', { name: 'Các lỗi' });
    const told = (await faults.getByRole('row').allInnerTexts()).slice(1);
    expect(told.map((row) => row.split('\t').slice(-3, -1))).toEqual([
      [addressOf(one), 'tám rưỡi'],
      [addressOf(other), '400'],
    ]);
    const marked = await download(page, 'Lấy tệp có đánh dấu lỗi');
    expect(marked.suggestedFilename()).toBe('phieu-sai_danh-dau.xlsx');
    const sheet = sheetOf(await loaded(await bytesOf(marked)), one.sheet);
    for (const [place, row] of [one, other].entries()) {
      const { note } = sheet.getCell(addressOf(row));
      const text = typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
      expect(text).toContain('Chuẩn Xã');
      expect(told[place]?.split('\t').at(-1)).toBe(text.trim().split('\n').at(-1));
    }
    await button(page, 'Bỏ lần nhập này').click();
    await page.getByText('Lần nhập này đã bị bỏ, không ghi gì.').waitFor();
    await checkAxe(page, 'a file given up');
  });

  it('that was typed in an old font shows what each text was read as', async () => {
    const page = await open();
    const form = await bytesOf(await download(page, 'Lấy phiếu nhập điểm (.xlsx)'));
    const { items } = await takeOut(test, clerk('Người kiểm thử', office), { round: ROUND, column: 'district' });
    const remark = items.find(({ open, id }) => open && id === 'note')!;
    const text = 'Trạm y tế đã sửa chữa xong, đủ thuốc thiết yếu';
    await choose(page, 'phieu-tcvn3.xlsx', await filled(form, [[remark, toTcvn3(text)]]));
    await send(page);
    const fonts = page.getByRole('table', { name: 'Chữ phông cũ và chữ đã chuyển' });
    expect(await fonts.getByRole('row').last().innerText()).toContain(`${toTcvn3(text)}\t${text}`);
    await checkAxe(page, 'a file in an old font');
    await shot(page, 'imports-old-font');
    await button(page, 'Ghi 1 thay đổi…').click();
    await dialog(page).getByText('1 ô chữ phông cũ đã được chuyển').waitFor();
    await dialog(page).getByRole('button', { name: 'Ghi', exact: true }).click();
    await said(page, 'Đã ghi 1 giá trị.');
    expect(await held(remark)).toEqual({ text });
  });
});

describe('an office’s own sheet', () => {
  /** Its communes with the points of two criteria, as a CSV. */
  async function ownSheet(): Promise<Buffer> {
    const communes = await test.rows<{ name: string }>(
      `SELECT c.name FROM assessment a JOIN commune c ON c.code = a.commune_code AND c.period = a.period
       WHERE a.round_id = $1 AND a.edition_id = $2 AND a.office_code = $3 AND a.state = 'draft' ORDER BY c.name`,
      [ROUND, STANDARD, office],
    );
    const ids = Object.keys(OWN_POINTS);
    const head = ['STT', 'Tên xã', ...ids.map((id) => `Tiêu chí ${id}`)];
    const rows = communes.map(({ name }, at) => [at + 1, name, ...Object.values(OWN_POINTS)]);
    return Buffer.from(`\uFEFF${[head, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`);
  }
  const use = (page: Page, head: string) => page.getByRole('combobox', { name: new RegExp(`${head} là gì$`) });

  it('whose columns were taken wrongly is put right after the page was left, and once more when it comes again', async () => {
    const page = await open();
    await choose(page, 'so-rieng.csv', await ownSheet());
    await send(page);
    await page.getByText('Bảng riêng của đơn vị: cần xác nhận cột nào là gì.').waitFor();
    await checkAxe(page, 'columns to name');
    await shot(page, 'imports-map');
    await page.getByLabel('Bảng này chấm theo bộ tiêu chí').selectOption(STANDARD);
    await page.getByLabel('Điểm trong bảng là của lần chấm').selectOption('district');
    await use(page, 'Tiêu chí 1').selectOption('answer 9');
    await use(page, 'Tiêu chí 2').selectOption('answer 2');
    await button(page, 'Xác nhận và đọc tệp').click();
    await page.getByText(/lỗi, nên chưa ghi gì\.$/).waitFor();
    await checkAxe(page, 'columns named wrongly');

    await page.reload();
    await settled(page);
    await button(page, 'Sửa cách ghép cột').click();
    expect(await use(page, 'Tiêu chí 1').inputValue()).toBe('answer 9');
    await checkAxe(page, 'columns to name anew');
    await shot(page, 'imports-map-again');
    await use(page, 'Tiêu chí 1').selectOption('answer 1');
    await button(page, 'Xác nhận và đọc tệp').click();
    await page.getByText('Đọc xong, không có lỗi. Chưa ghi gì.').waitFor();
    await page.reload();
    await settled(page);
    await button(page, 'Sửa cách ghép cột').waitFor();
    await checkAxe(page, 'columns named rightly');

    await page.goto(PAGE);
    await settled(page);
    await choose(page, 'so-rieng-lan-hai.csv', await ownSheet());
    await send(page);
    await page.getByText('Đọc xong, không có lỗi. Chưa ghi gì.').waitFor();
    await button(page, 'Sửa cách ghép cột').click();
    expect(await use(page, 'Tiêu chí 1').inputValue()).toBe('answer 1');
    await button(page, 'Thôi').click();
    await button(page, /^Ghi \d+ thay đổi…$/).click();
    await dialog(page).getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText(/^Đã ghi lúc/).waitFor();
    expect(await button(page, 'Sửa cách ghép cột').count()).toBe(0);
  });
});
