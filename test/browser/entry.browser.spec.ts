import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openRound } from './support/open-round.js';
import { openBrowserTest, settled, shot, type BrowserTest } from './support/browser-test.js';
import { UNREACHED } from './support/troubles.js';

const ROUND = '2024-1';
const STANDARD = 'byt-1300-2023';
const OFFICE = 'ttyt-trang-dinh';
const GRID = `/nhap-diem?dot=${ROUND}&bo=${STANDARD}`;
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  const plan = { id: ROUND, name: 'Đợt 1 năm 2024', dueOn: '2024-04-20', cutOffYear: 2022 };
  await openRound(await test.pageOf('khtc'), { ...plan, standards: [STANDARD] });
  await test.closeContexts();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.startServer();
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

interface Stored {
  name: string;
  item: string;
  points: number | null;
  version: number;
}

/** What the database holds of the office's sheets in the round, by commune in the order of the grid. */
const stored = (): Promise<Stored[]> =>
  test.rows<Stored>(
    `SELECT c.name, s.item_id AS item, s.points, s.version FROM score s
     JOIN assessment a ON a.id = s.assessment_id
     JOIN commune c ON c.code = a.commune_code AND c.period = a.period
     WHERE a.round_id = $1 AND a.office_code = $2 AND s.score_column = 'district'
     ORDER BY c.name COLLATE "vi-x-icu", length(s.item_id), s.item_id`,
    [ROUND, OFFICE],
  );
const pointsOf = async (name: string, item: string): Promise<number | null | undefined> =>
  (await stored()).find((cell) => cell.name === name && cell.item === item)?.points;

async function openGrid(page: Page): Promise<string[]> {
  await page.goto(GRID);
  await settled(page);
  await page.getByRole('grid').waitFor();
  return page.getByRole('rowheader').locator('a').allInnerTexts();
}
const saved = (page: Page) => page.getByText('Đã lưu tất cả').waitFor({ timeout: 90_000 });
const cell = (page: Page, commune: string, criterion: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^(xã|thị trấn|phường) ${commune}, tiêu chí ${criterion} `) });
/** The field that the keyboard is in. */
const active = (page: Page) => page.getByRole('grid').getByRole('textbox');
const emptyAll = () =>
  test.rows('DELETE FROM score WHERE assessment_id IN (SELECT id FROM assessment WHERE round_id = $1)', [ROUND]);

describe('typing by keyboard alone', () => {
  it('takes as many keys a cell as it has characters and one more, twenty communes of ten criteria', async () => {
    const page = await test.pageOf(OFFICE, GRID);
    const names = await openGrid(page);
    expect(names.length).toBeGreaterThanOrEqual(10);
    await page.evaluate(() => {
      const log: string[] = [];
      Object.assign(window, { keyLog: log });
      document.addEventListener('keydown', (event) => log.push(event.key), true);
    });
    await active(page).focus();
    const maxima = [14, 10, 12, 9, 19, 12, 6, 11, 3, 4];
    const typed: string[][] = [];
    for (let row = 0; row < 20; row++) {
      // a row is left by Enter, which goes back to where its Tabs began
      const points = maxima.map((max, index) =>
        String(max - ((row * 7 + index * 13) % (max * 4)) / 4).replace('.', ','),
      );
      typed.push(points);
      for (const [index, text] of points.entries()) {
        await page.keyboard.type(text);
        await page.keyboard.press(index < points.length - 1 ? 'Tab' : 'Enter');
      }
    }
    const log = await page.evaluate(() => (window as unknown as { keyLog: string[] }).keyLog);
    const characters = typed.flat().join('').length;
    expect(log).toHaveLength(characters + 200);
    await saved(page);
    const rows = await stored();
    expect(rows).toHaveLength(200);
    expect(rows.every(({ version }) => version === 1)).toBe(true);
    const communes = [...new Set(rows.map(({ name }) => name))];
    expect(communes).toHaveLength(20);
    expect(communes.map((name) => rows.filter((one) => one.name === name).map(({ points }) => points))).toEqual(
      typed.map((row) => row.map((text) => Math.round(Number(text.replace(',', '.')) * 100))),
    );
    await shot(page, 'entry-typed');
    await checkAxe(page, 'the grid, typed');
  });

  it('goes, chooses, fills down, clears and undoes as a spreadsheet does', async () => {
    await emptyAll();
    const page = await test.pageOf(OFFICE, GRID);
    const [first = '', second = '', third = ''] = await openGrid(page);
    await active(page).focus();
    await page.keyboard.type('9,5');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await saved(page);
    for (const name of [first, second, third]) expect(await pointsOf(name, '1')).toBe(950);
    await page.keyboard.press('Delete');
    await saved(page);
    expect(await pointsOf(second, '1')).toBeNull();
    await page.keyboard.press('Control+z');
    await saved(page);
    for (const name of [first, second, third]) expect(await pointsOf(name, '1')).toBe(950);
    await page.keyboard.press('Control+y');
    await saved(page);
    expect(await pointsOf(third, '1')).toBeNull();

    await page.keyboard.press('Control+Home');
    await page.keyboard.type('12');
    await page.keyboard.press('Escape'); // not so
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('7');
    await page.keyboard.press('F2');
    await page.keyboard.type(',25');
    await page.keyboard.press('Enter');
    await saved(page);
    expect(await pointsOf(first, '1')).toBeNull();
    expect(await pointsOf(first, '2')).toBe(725);
  });

  it('takes the keyboard where the mouse pressed, and saves what was left by a press elsewhere', async () => {
    await emptyAll();
    const page = await test.pageOf(OFFICE, GRID);
    const [first = '', second = ''] = await openGrid(page);
    await cell(page, second, '3').click();
    await page.keyboard.type('8,5');
    await cell(page, first, '2').click();
    await page.keyboard.type('7');
    await page.getByRole('searchbox', { name: 'Tìm xã' }).click();
    await saved(page);
    expect(await pointsOf(second, '3')).toBe(850);
    expect(await pointsOf(first, '2')).toBe(700);
  });

  it('keeps what cannot be read where it was typed, says why, and sends the rest', async () => {
    await emptyAll();
    const page = await test.pageOf(OFFICE, GRID);
    const [first = ''] = await openGrid(page);
    await active(page).focus();
    await page.keyboard.type('mười');
    await page.keyboard.press('Tab');
    await page.keyboard.type('11');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await page.getByText('2 ô chưa ghi được').waitFor();
    await expect.poll(() => pointsOf(first, '3')).toBe(800);
    expect(await pointsOf(first, '2')).toBeUndefined();
    await page.keyboard.press('Control+Home');
    expect(await active(page).inputValue()).toBe('mười');
    expect(await page.getByRole('region', { name: 'Ô đang chọn' }).innerText()).toContain('“mười” không đọc được');
    await checkAxe(page, 'the grid with refused cells');
    await page.reload();
    await page.getByText('2 ô chưa ghi được').waitFor();
    await active(page).focus();
    expect(await active(page).inputValue()).toBe('mười');
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Delete');
    await saved(page);
    expect(await pointsOf(first, '1')).toBe(1000);
  });

  it('takes letters from an input method as they are composed', async () => {
    await emptyAll();
    const page = await test.pageOf(OFFICE, GRID);
    await openGrid(page);
    await active(page).focus();
    await page.keyboard.press('Control+ArrowRight');
    const typing = await page.context().newCDPSession(page);
    await typing.send('Input.imeSetComposition', { text: 'co', selectionStart: 2, selectionEnd: 2 });
    await typing.send('Input.imeSetComposition', { text: 'có', selectionStart: 2, selectionEnd: 2 });
    await typing.send('Input.insertText', { text: 'có' });
    await page.keyboard.press('Enter');
    await saved(page);
    const [row] = await test.rows<{ declared: boolean }>(
      `SELECT s.declared FROM score s JOIN assessment a ON a.id = s.assessment_id WHERE a.round_id = $1 AND s.item_id = 'disqualified'`,
      [ROUND],
    );
    expect(row?.declared).toBe(true);
  });
});

it('a cell that is being saved never shows what stood there before', async () => {
  await emptyAll();
  const page = await test.pageOf(OFFICE, GRID);
  const [first = ''] = await openGrid(page);
  await active(page).focus();
  await page.evaluate(() => {
    const shown: Record<string, string[]> = {};
    Object.assign(window, { shown });
    const look = (): void =>
      document.querySelectorAll('tr:has(td[role="gridcell"])').forEach((row, at) => {
        if (at > 0) return;
        row.querySelectorAll('td[role="gridcell"]').forEach((cell) => {
          const texts = (shown[cell.getAttribute('aria-colindex') ?? ''] ??= []);
          const text = cell.querySelector('input')?.value ?? cell.textContent;
          if (texts.at(-1) !== text) texts.push(text);
        });
      });
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const typed = ['12,5', '8', '9,25', '7', '15', '9', '4,5', '8', '2', '3'];
  for (const text of typed) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await saved(page);
  expect(await pointsOf(first, '10')).toBe(300);
  const shown = await page.evaluate(() => (window as unknown as { shown: Record<string, string[]> }).shown);
  const whole = typed.map((text, at) => {
    const texts = shown[String(at + 2)] ?? [];
    return texts.slice(texts.indexOf(text));
  });
  expect(whole).toEqual(typed.map((text) => [text]));
});

describe('pasting', () => {
  it('takes a block as a spreadsheet puts it onto the clipboard, and takes it back as one act', async () => {
    await emptyAll();
    const page = await test.pageOf(OFFICE, GRID, { permissions: ['clipboard-read', 'clipboard-write'] });
    const [first = '', second = '', third = ''] = await openGrid(page);
    // what Excel puts there of three rows and four columns, one cell of them empty and one in words
    const plain = '12,5\t8\t9,5\t7\r\n11\t4,5\t8\t\r\n13.25\tchưa có\t10\t6\r\n';
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>${plain
      .trimEnd()
      .split('\r\n')
      .map(
        (row) =>
          `<tr>${row
            .split('\t')
            .map((text) => `<td>${text}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table></body></html>`;
    await page.evaluate(
      ([text, markup]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([text!], { type: 'text/plain' }),
            'text/html': new Blob([markup!], { type: 'text/html' }),
          }),
        ]),
      [plain, html],
    );
    await active(page).focus();
    await page.keyboard.press('Control+v');
    await page.getByText('1 ô chưa ghi được').waitFor();
    await page.getByText('Đã dán 12 ô').waitFor();
    await expect.poll(() => pointsOf(third, '4')).toBe(600);
    expect(await pointsOf(first, '1')).toBe(1250);
    expect(await pointsOf(second, '2')).toBe(450);
    expect(await pointsOf(third, '1')).toBe(1325);
    await page.keyboard.press('Control+z');
    await expect.poll(() => pointsOf(first, '1')).toBeNull();
    await expect.poll(() => pointsOf(third, '4')).toBeNull();
  });

  it('copies what is chosen so that a spreadsheet takes it', async () => {
    await emptyAll();
    const page = await test.pageOf(OFFICE, GRID, { permissions: ['clipboard-read', 'clipboard-write'] });
    await openGrid(page);
    await active(page).focus();
    for (const text of ['12,5', '8']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('12,5\t8\n\t');
  });
});

describe('two clerks on one cell', () => {
  it('are each shown both values, and the one who comes later decides', async () => {
    await emptyAll();
    const [mine, theirs] = [await test.pageOf(OFFICE, GRID), await test.pageOf(OFFICE, GRID)];
    const [first = ''] = await openGrid(mine);
    await openGrid(theirs);
    await active(theirs).focus();
    await theirs.keyboard.type('9');
    await theirs.keyboard.press('Enter');
    await saved(theirs);
    test.troubles.expect(/409/);
    await active(mine).focus();
    await mine.keyboard.type('8');
    await mine.keyboard.press('Enter');
    await mine.getByText('1 ô chưa ghi được').waitFor();
    expect(await pointsOf(first, '1')).toBe(900);
    await mine.keyboard.press('ArrowUp');
    const detail = mine.getByRole('region', { name: 'Ô đang chọn' });
    expect(await detail.innerText()).toMatch(/đã ghi 9 .*bạn gõ 8/s);
    await checkAxe(mine, 'the grid with a clash');
    await shot(mine, 'entry-clash');
    await detail.getByRole('button', { name: 'Ghi số của tôi' }).click();
    await saved(mine);
    expect(await pointsOf(first, '1')).toBe(800);
  });
});

describe('without the link', () => {
  const typeOffLine = async (page: Page): Promise<void> => {
    await active(page).focus();
    await page.keyboard.type('9,5');
    await page.keyboard.press('Enter');
    await saved(page);
    await test.stopServer();
    test.troubles.expect(UNREACHED);
    for (const text of ['10', '11']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.getByText('2 ô chờ mạng').waitFor();
    await page.getByText('Mất kết nối.').waitFor();
  };
  /** The service worker has its copy of this build. */
  const copied = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

  it('loses nothing: typed on, the browser closed and opened again without the link, sent when it is back', async () => {
    await emptyAll();
    const page = await test.pageOf(OFFICE, GRID);
    const names = await openGrid(page);
    await copied(page);
    await typeOffLine(page);
    await shot(page, 'entry-off-line');
    await checkAxe(page, 'the grid without the link');
    await page.close();
    const again = await page.context().newPage();
    await again.goto(GRID);
    await again.getByText('2 ô chờ mạng').waitFor();
    await again.getByRole('grid').waitFor();
    expect(await cell(again, names[2]!, '1').innerText()).toBe('11');
    await active(again).focus();
    await again.keyboard.press('Control+ArrowDown');
    await again.keyboard.type('12');
    await again.keyboard.press('Enter');
    await again.getByText('3 ô chờ mạng').waitFor();
    await test.startServer();
    await saved(again);
    expect((await stored()).map(({ points }) => points)).toEqual([950, 1000, 1100, 1200]);
    expect((await stored()).every(({ version }) => version === 1)).toBe(true);
  });

  it('what one person typed is neither read nor sent under another, and waits for the first', async () => {
    await emptyAll();
    const page = await test.pageOf(OFFICE, GRID);
    await openGrid(page);
    await copied(page);
    await typeOffLine(page);
    await page.getByRole('button', { name: /nhập liệu/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    const dialog = page.getByRole('dialog', { name: 'Còn 2 ô chưa gửi' });
    await checkAxe(page, 'the warning before leaving');
    await dialog.getByRole('button', { name: 'Vẫn đăng xuất' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await readable(page)).toEqual([]);
    await test.startServer();
    await page.reload();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') sent.push(request.url());
    });
    await test.signIn(page, 'ttyt-van-lang');
    await page.goto(GRID);
    await settled(page);
    await saved(page);
    expect(await readable(page)).toEqual([]);
    expect(sent).toEqual([]);
    expect(await stored()).toHaveLength(1);
    await page.getByRole('button', { name: /nhập liệu/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await test.signIn(page, OFFICE);
    await saved(page);
    await expect.poll(async () => (await stored()).map(({ points }) => points)).toEqual([950, 1000, 1100]);
  });

  /** Whatever of the unsent cells stands in the browser's own store unsealed: texts and numbers that were typed, ids of sheets. */
  const readable = (page: Page): Promise<string[]> =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('chuan-xa');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const tables = opening.result.transaction(['unsent', 'holder', 'answers']);
            const found: string[] = [];
            let open = 3;
            for (const name of ['unsent', 'holder', 'answers']) {
              const all = tables.objectStore(name).getAll();
              all.onsuccess = () => {
                for (const row of all.result as Record<string, unknown>[]) {
                  const plain = JSON.stringify(row, (_, value: unknown) =>
                    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? 'sealed' : value,
                  );
                  if (
                    /"value"|"points"|\b(1000|1100|10|11)\b/.test(plain) ||
                    (name === 'answers' && !plain.includes('sealed'))
                  )
                    found.push(`${name}: ${plain}`);
                }
                if (--open === 0) {
                  opening.result.close();
                  resolve(found);
                }
              };
            }
          };
        }),
    );
});

describe('hearing the grid', () => {
  it('every cell is named by commune, criterion, maximum and state', async () => {
    const page = await test.pageOf(OFFICE, GRID);
    await openGrid(page);
    const names = await page
      .getByRole('gridcell')
      .evaluateAll((cells) =>
        cells.flatMap((one) =>
          one.hasAttribute('aria-selected')
            ? [one.getAttribute('aria-label') ?? one.querySelector('input')?.ariaLabel ?? '']
            : [],
        ),
      );
    expect(names.length).toBeGreaterThan(100);
    for (const name of names)
      expect(name).toMatch(
        /^(xã|thị trấn|phường) .+, (tiêu chí \d+ .+, phúc tra, tối đa [\d,]+, sàn [\d,]+|Điểm liệt .+, phúc tra), .+/,
      );
  });
});
