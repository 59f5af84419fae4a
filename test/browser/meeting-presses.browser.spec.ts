import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, type BrowserTest } from './support/browser-test.js';
import { dialog, drawn, onScreen, openMeeting, present, SCREENS } from './support/meeting.js';
import { walkMeeting } from './support/walk-meeting.js';
import { UNREACHED } from './support/troubles.js';

let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
  await openMeeting(test);
});
afterAll(() => test.close());
afterEach(async () => {
  await test.startServer();
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

describe('two presses', () => {
  it('with the link gone opens again, leads from every screen to the reasons of every commune in two presses, and keeps what is decided', async () => {
    const page = await present(test);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await test.stopServer();
    test.troubles.expect(UNREACHED);
    await page.reload();
    await drawn(page);
    await page.keyboard.press('End');
    await onScreen(page, `${SCREENS}/${SCREENS}`);
    await page.keyboard.press('Home');
    await onScreen(page, `1/${SCREENS}`);
    const walked = await walkMeeting(page);
    expect(walked.wrong).toEqual([]);
    expect(walked.screens.length).toBe(SCREENS);
    const communes = await test.rows<{ code: string }>(
      `SELECT split_part(path, '/', 2) AS code FROM snapshot_document d JOIN snapshot s ON s.id = d.snapshot_id
       WHERE s.number = 1 AND path LIKE 'commune/%' ORDER BY 1`,
      [],
    );
    expect(communes).toHaveLength(200);
    const every = communes.map(({ code }) => code);
    expect([...(walked.listed['outcomes-BTCQGYTX'] ?? [])].sort()).toEqual(every);
    expect([...(walked.listed.tiles ?? [])].sort()).toEqual(every);
    const behind = await test.rows<{ screen: string; codes: string[] }>(
      `SELECT f.content::jsonb ->> 'id' AS screen, array_agg(DISTINCT c.code) AS codes
       FROM snapshot_document f JOIN snapshot s ON s.id = f.snapshot_id AND s.number = 1,
       jsonb_path_query(f.content::jsonb, '$.rows[*].cells[*].communes[*]') AS one, LATERAL (SELECT one #>> '{}') AS c (code)
       WHERE f.path LIKE 'figure/%' GROUP BY 1`,
      [],
    );
    // whatever commune a screen speaks of stands in one of its lists, a press from its reasons
    for (const { screen, codes } of behind) {
      const listed = new Set(walked.listed[screen]);
      expect(
        codes.filter((code) => !listed.has(code)),
        screen,
      ).toEqual([]);
    }
    expect(walked.opened).toBeGreaterThan(200 + 30);

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
  }, 300_000);
});
