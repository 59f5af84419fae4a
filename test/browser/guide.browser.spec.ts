import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowserTest, settled, type BrowserTest } from './support/browser-test.js';
import { GUIDE_PICTURES, readGuides } from './support/guides.js';
import { ScreenWords } from './support/screen-words.js';

const MOST_BYTES = 150_000;
/** Who each guide is written for. */
const READERS: Record<string, string> = {
  'trung-tam-y-te.md': 'ttyt-trang-dinh',
  'phong-ke-hoach-tai-chinh.md': 'khtc',
  'lanh-dao.md': 'lanh-dao',
  'quan-tri.md': 'quan-tri',
};
const guides = readGuides();

describe('the guides as they are written', () => {
  it('has one for each reader, and the page that leads to them', () => {
    expect(guides.map(({ file }) => file).sort()).toEqual(['README.md', ...Object.keys(READERS)].sort());
    const [start] = guides.filter(({ file }) => file === 'README.md');
    for (const file of Object.keys(READERS)) expect(start?.text).toContain(`](${file})`);
  });

  it('names every picture that lies there, and none that does not', () => {
    expect([...new Set(guides.flatMap(({ pictures }) => pictures))].sort()).toEqual(readdirSync(GUIDE_PICTURES).sort());
    for (const name of readdirSync(GUIDE_PICTURES)) {
      const { size } = statSync(join(GUIDE_PICTURES, name));
      expect(size, name).toBeLessThan(MOST_BYTES);
    }
  });

  it('quotes the words of the screen, and no others', () => {
    const words = new ScreenWords();
    const wrong = guides.flatMap(({ file, quoted }) =>
      quoted.filter((one) => one !== 'in đậm' && !words.has(one)).map((one) => `${file}: ${one}`),
    );
    expect(guides.every(({ file, quoted }) => file === 'README.md' || quoted.length > 10)).toBe(true);
    expect(wrong).toEqual([]);
    expect(['Gửi ngay', 'Trả', 'Xuất danh sách'].filter((one) => words.has(one))).toEqual([]);
  });
});

describe('the screens that a guide leads to', () => {
  let test: BrowserTest;
  beforeAll(async () => {
    test = await openBrowserTest();
  });
  afterAll(() => test.close());
  afterEach(async () => {
    await test.closeContexts();
    expect(test.troubles.list()).toEqual([]);
  });

  it.each(Object.entries(READERS))('%s: its reader has each of them', async (file, reader) => {
    const places = guides.find((guide) => guide.file === file)?.places ?? [];
    expect(places.length).toBeGreaterThan(1);
    const page = await test.pageOf(reader);
    for (const place of places) {
      await page.getByRole('navigation', { name: 'Các mục' }).getByRole('link', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: place, exact: true }).waitFor();
      await settled(page);
    }
  });
});
