import type { Figure } from '@chuan-xa/charts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  differences,
  numbersOf,
  numbersOfWord,
  numbersOfWorkbook,
  type Numbers,
} from '../../reports/src/review-report/testing/numbers.js';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, sideways, type BrowserTest } from './support/browser-test.js';
import { walkMeeting } from './support/walk-meeting.js';

const ROUND = '2023-2';
const PLACE = `/hop?dot=${ROUND}`;
const PROJECTOR = { viewport: { width: 1280, height: 720 } };
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
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

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const dialog = (page: Page) => page.getByRole('dialog');
const at = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const drawn = (page: Page): Promise<void> => page.locator('[data-drawn]').waitFor();
const onScreen = (page: Page, place: string): Promise<void> =>
  page
    .locator('footer p')
    .filter({ hasText: new RegExp(`màn ${place}$`) })
    .waitFor();
const lines = (page: Page) => page.locator('a[data-code]');

/** The planning office in front of the first screen of the snapshot that is open to a meeting. */
async function present(): Promise<Page> {
  const page = await test.pageOf('khtc', PLACE, PROJECTOR);
  await page
    .getByRole('link', { name: /^Trình chiếu Họp/ })
    .first()
    .click();
  await drawn(page);
  return page;
}

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
    await dialog(page).getByText('Tệp 2 trong 5').waitFor();
    await dialog(page).getByText('Đã tải đủ.').waitFor();
    await expect.poll(() => taken.length).toBe(5);
    expect(new Set(taken.map((name) => name.replace(/^.*\./, '')))).toEqual(new Set(['xlsx', 'docx', 'pdf']));
    await checkAxe(page, 'the pack');
    await shot(page, 'hop-tai-lieu');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sideways(page)).toBe(0);
  });
});

/** What the screen's table says, by where it stands in the snapshot: as it is written, and as the number that it is. */
const saidOn = (page: Page): Promise<[path: string, written: string, value: string][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('td[data-path][data-value]')].map((cell) => [
      cell.dataset.path ?? '',
      cell.textContent,
      cell.dataset.value ?? '',
    ]),
  );

describe('in the meeting', () => {
  it('has on the screens, in the workbook and in the report the numbers of the snapshot to the last digit', async () => {
    const page = await present();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const get = async (file: string): Promise<Buffer> => (await page.request.get(`/api/snapshots/${id}${file}`)).body();
    const { documents } = JSON.parse((await get('')).toString('utf8')) as {
      documents: { path: string; content: string }[];
    };
    const figures = documents
      .filter(({ path }) => path.startsWith('figure/'))
      .map(({ content }) => JSON.parse(content) as Figure);
    const kept = numbersOf(figures);
    const shown: Numbers = new Map();
    for (let screen = 1; screen <= figures.length; screen += 1) {
      await onScreen(page, `${screen}/${figures.length}`);
      for (const [path, written, value] of await saidOn(page)) {
        expect(Number(written.replaceAll('.', '').replace(',', '.')), path).toBe(Number(value));
        shown.set(path, String(Number(value)));
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(kept.size).toBeGreaterThan(1000);
    expect(differences(shown, kept)).toEqual([]);
    const tables = figures.filter(({ kind }) => kind !== 'tiles');
    expect(differences(await numbersOfWorkbook(await get('/review-meeting.xlsx'), figures), kept)).toEqual([]);
    expect(differences(numbersOfWord(await get('/review-report.docx'), tables), numbersOf(tables))).toEqual([]);
    const [path = '', value = ''] = [...kept].find(([where]) => where.startsWith('figure/lost-')) ?? [];
    expect(differences(shown, new Map(kept).set(path, String(Number(value) + 0.01)))).toHaveLength(1);
  });

  it('turns by keys, goes back by Esc, finds any commune, and takes no key that is not for it', async () => {
    const page = await present();
    await page.keyboard.press('ArrowRight');
    await onScreen(page, '2/22');
    await page.keyboard.press('PageDown');
    await onScreen(page, '3/22');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('End');
    await onScreen(page, '22/22');
    await page.keyboard.press('Home');
    await onScreen(page, '1/22');
    await page.goBack();
    await onScreen(page, '22/22');
    // mark → list → commune, and back again step by step
    await page.keyboard.press('Home');
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('ArrowRight');
    await drawn(page);
    await page.getByRole('button', { name: 'TTYT Lộc Bình, Không còn đạt: 7 xã' }).click();
    expect(await lines(page).count()).toBe(7);
    await checkAxe(page, 'a list');
    await page.keyboard.press('ArrowDown');
    const code = await lines(page).nth(1).getAttribute('data-code');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vì sao' }).waitFor();
    expect(at(page, 'xa')).toBe(code);
    await checkAxe(page, 'a commune');
    await shot(page, 'hop-xa');
    await page.keyboard.press('Escape');
    await lines(page).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-code'))).toBe(code);
    await page.keyboard.press('Escape');
    await lines(page).first().waitFor({ state: 'detached' });
    expect(at(page, 'man')).toBe('review-BTCQGYTX');
    // the table instead, pressed by the keyboard alone
    await page.keyboard.press('t');
    await page.getByRole('button', { name: /^3\s*, TTYT Đình Lập, Không còn đạt/ }).focus();
    await page.keyboard.press('Enter');
    await lines(page).first().waitFor();
    await checkAxe(page, 'a table with its list');
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    // what an input method sends, and keys held together, are nobody's command
    for (const event of [{ isComposing: true }, { keyCode: 229 }, { ctrlKey: true }])
      await page.evaluate((more) => {
        for (const key of ['g', '/', 'ArrowRight'])
          window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
      }, event);
    expect(await dialog(page).count()).toBe(0);
    expect(at(page, 'man')).toBe('review-BTCQGYTX');
    await page.keyboard.press('/');
    await page.keyboard.type('dinh lap');
    await page.getByRole('option', { name: 'Thị trấn Đình Lập – TTYT Đình Lập' }).waitFor();
    await checkAxe(page, 'looking for a commune');
    await page.keyboard.press('Enter');
    await heading(page).filter({ hasText: 'Thị trấn Đình Lập: không còn đạt' }).waitFor();
    await page.keyboard.press('?');
    await checkAxe(page, 'the keys');
    await page.getByLabel('Dùng phím một chữ').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('/');
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/hop');
  });

  it('fits the projector: nothing is moved to be read, and the letters are as large as they have to be', async () => {
    const page = await present();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (let turn = 1; turn <= 22; turn++) {
        await onScreen(page, `${turn}/22`);
        await drawn(page);
        const over = await page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const title = document.querySelector('h1');
          return {
            sideways: scrollWidth - window.innerWidth,
            down: scrollHeight - window.innerHeight,
            title: title === null ? 0 : Number.parseFloat(getComputedStyle(title).fontSize) >= 28,
          };
        });
        expect(over, `${size.width}×${size.height}, screen ${turn}`).toEqual({ sideways: 0, down: 0, title: true });
        if (process.env.CHUAN_XA_SHOTS)
          await shot(page, `man-${size.width}x${size.height}-${String(turn).padStart(2, '0')}`);
        await page.keyboard.press('PageDown');
      }
      await page.keyboard.press('Home');
    }
  });

  it('with the link gone opens again, leads from every screen to the reasons of every commune in two presses, and keeps what is decided', async () => {
    const page = await present();
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await test.stopServer();
    test.troubles.expect(/ERR_CONNECTION_REFUSED/);
    await page.reload();
    await drawn(page);
    await page.keyboard.press('End');
    await onScreen(page, '22/22');
    await page.keyboard.press('Home');
    await onScreen(page, '1/22');
    const walked = await walkMeeting(page);
    expect(walked.wrong).toEqual([]);
    expect(walked.screens.length).toBe(22);
    const communes = await test.rows<{ code: string }>(
      `SELECT split_part(path, '/', 2) AS code FROM snapshot_document d JOIN snapshot s ON s.id = d.snapshot_id
       WHERE s.number = 2 AND path LIKE 'commune/%' ORDER BY 1`,
      [],
    );
    expect(communes).toHaveLength(200);
    const every = communes.map(({ code }) => code);
    expect([...(walked.listed['outcomes-BTCQGYTX'] ?? [])].sort()).toEqual(every);
    expect([...(walked.listed.tiles ?? [])].sort()).toEqual(every);
    const behind = await test.rows<{ screen: string; n: number }>(
      `SELECT f.content::jsonb ->> 'id' AS screen, count(DISTINCT c.code)::int AS n
       FROM snapshot_document f JOIN snapshot s ON s.id = f.snapshot_id AND s.number = 2,
       jsonb_path_query(f.content::jsonb, '$.rows[*].cells[*].communes[*]') AS one, LATERAL (SELECT one #>> '{}') AS c (code)
       WHERE f.path LIKE 'figure/%' GROUP BY 1`,
      [],
    );
    for (const { screen, n } of behind) expect(walked.listed[screen]?.length ?? 0, screen).toBeGreaterThanOrEqual(n);
    expect(walked.opened).toBeGreaterThan(200 + 20);

    await page.keyboard.press('g');
    await page.getByLabel('Nội dung').fill('Giao TTYT Lộc Bình khắc phục trước 30/6');
    await page.getByLabel('Ghi thay cho').fill('Giám đốc Sở Y tế');
    await checkAxe(page, 'a decision');
    await dialog(page).getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.locator('[data-decision="chua-gui"]').getByText('Chưa gửi').waitFor();
    await page.reload();
    await drawn(page);
    await test.startServer();
    await page.keyboard.press('g');
    await page.locator('[data-decision="da-luu"]').getByText('đã lưu').waitFor({ timeout: 45_000 });
    expect(await test.rows('SELECT id FROM meeting_decision', [])).toHaveLength(1);
    await checkAxe(page, 'what was decided');
  });
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

    test.troubles.expect(/ERR_INTERNET_DISCONNECTED/);
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
    test.troubles.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Kết thúc cuộc họp' }).click();
    await dialog(page).getByRole('button', { name: 'Kết thúc', exact: true }).click();
    for (const other of [office, guest]) await other.getByText('Cuộc họp đã kết thúc, hoặc liên kết').waitFor();
    await checkAxe(guest, 'a meeting that has ended');
  });
});
