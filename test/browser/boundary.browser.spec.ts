import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { bytesOf, inventedBoundary } from '../../libs/places/src/boundary/testing/invented-boundary.js';
import { checkAxe } from './support/check-axe.js';
import { openBrowserTest, settled, shot, sideways, SIZES, type BrowserTest } from './support/browser-test.js';
import { dialog, drawn, heading, PROJECTOR } from './support/meeting.js';

const ROUND = '2023-2';
const DAY = '2023-10-31';
let test: BrowserTest;

beforeAll(async () => {
  test = await openBrowserTest();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

/** Asks the server as the page's account. */
const ask = <T>(page: Page, method: string, path: string, body?: unknown): Promise<T> =>
  page.evaluate(
    async ([how, where, sent]) => {
      const answer = await fetch(where, {
        method: how,
        ...(sent === null ? {} : { headers: { 'content-type': 'application/json' }, body: sent }),
      });
      return (await answer.json()) as T;
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );
const pick = (page: Page, name: string, boundary: unknown): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/geo+json', buffer: bytesOf(boundary) });

it('a boundary file is read, put right, put in use, and pressed on the map of a meeting', async () => {
  const page = await test.pageOf('khtc', `/ranh-gioi?dot=${ROUND}`);
  await settled(page);
  await page.getByText('Chưa nạp ranh giới nào').waitFor();
  await checkAxe(page, 'no boundary');
  const { items } = await ask<{ items: { code: string; name: string; district: { name: string } | null }[] }>(
    page,
    'GET',
    `/api/communes?on=${DAY}`,
  );
  const sound = inventedBoundary(items);
  const faulty = structuredClone(sound);
  faulty.features.splice(0, 2);
  await page.getByRole('button', { name: 'Đọc thử' }).click();
  await page.getByText('Chưa ghi nguồn.').waitFor();
  await page.getByText('Chưa chọn tệp.').waitFor();
  await page.getByLabel('Nguồn của ranh giới').fill('HÌNH BỊA để thử, không phải ranh giới thật');
  await pick(page, 'thieu.geojson', faulty);
  await page.getByRole('button', { name: 'Đọc thử' }).click();
  await page.getByText(/^Tệp thiếu hình của 2 xã/).waitFor();
  await page.getByText(`${items.length - 2} trong ${items.length} xã đã khớp. Còn 1 lỗi; chưa ghi gì.`).waitFor();
  await checkAxe(page, 'a faulty boundary');
  await shot(page, 'ranh-gioi-loi');
  await pick(page, 'ranh-gioi-bia.geojson', sound);
  await page.getByRole('button', { name: 'Đọc thử' }).click();
  await page.getByText(`${items.length} trong ${items.length} xã đã khớp. Chưa ghi gì.`).waitFor();
  await checkAxe(page, 'a sound boundary');
  await page.getByRole('button', { name: 'Dùng ranh giới này' }).click();
  await page.getByRole('heading', { name: /^Danh mục/ }).waitFor();
  await page.getByRole('img', { name: `Ranh giới ${items.length} xã` }).waitFor();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await sideways(page), size).toBe(0);
    await shot(page, `ranh-gioi-${size}`);
  }
  await checkAxe(page, 'a boundary in use');

  const { id } = await ask<{ id: string }>(page, 'POST', `/api/rounds/${ROUND}/snapshots`, { name: 'Họp có bản đồ' });
  const stage = await test.pageOf('khtc', `/hop?dot=${ROUND}`, PROJECTOR);
  await stage.goto(`/hop/${id}?dot=${ROUND}&man=map-BTCQGYTX`);
  await drawn(stage);
  await shot(stage, 'hop-ban-do');
  await checkAxe(stage, 'the map');
  const areas = stage.locator('button[data-tile]');
  expect(await areas.count()).toBe(items.length);
  const [first] = items;
  const area = stage.locator(`button[data-tile="${first?.code}"]`);
  const named = await area.getAttribute('aria-label');
  const box = await area.boundingBox();
  if (box === null) throw new Error('The first commune is not on the map');
  // With the pointer: what lies there is this commune and no neighbour, whose rectangle may come as far.
  await stage.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await stage.locator('[data-why]').waitFor();
  expect(named?.toLowerCase()).toContain(
    (await heading(stage).innerText())
      .split(/[,:–(]/)[0]
      ?.trim()
      .toLowerCase(),
  );
  await stage.keyboard.press('Escape');
  await drawn(stage);

  await page.setViewportSize(SIZES.laptop);
  await page.getByRole('button', { name: /^Thôi dùng/ }).click();
  await checkAxe(page, 'the dialog that ends it');
  await dialog(page).getByRole('button', { name: 'Thôi dùng' }).click();
  await page.getByText('Chưa nạp ranh giới nào').waitFor();
}, 300_000);
