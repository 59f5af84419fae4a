import type { Locator, Page } from 'playwright-core';
import type { BrowserTest } from './browser-test.js';

/** The round that is met about, and how many screens its agenda has. */
export const ROUND = '2023-2';
export const SCREENS = 22;
export const PLACE = `/hop?dot=${ROUND}`;
export const PROJECTOR = { viewport: { width: 1280, height: 720 } };

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
/** What the address says of a name. */
export const at = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
export const drawn = (page: Page): Promise<void> => page.locator('[data-drawn]').waitFor();
/** Screen "2/22" stands. */
export const onScreen = (page: Page, place: string): Promise<void> =>
  page
    .locator('footer p')
    .filter({ hasText: new RegExp(`màn ${place}$`) })
    .waitFor();
/** The communes of the list behind a mark. */
export const lines = (page: Page): Locator => page.locator('a[data-code]');

/** Freezes the round and opens it to a meeting of all its offices. Gives the snapshot. */
export async function openMeeting(test: BrowserTest): Promise<string> {
  const offices = await test.rows<{ code: string }>(
    'SELECT DISTINCT office_code AS code FROM assessment WHERE round_id = $1 ORDER BY 1',
    [ROUND],
  );
  const page = await test.pageOf('khtc', PLACE);
  const snapshot = await page.evaluate(
    async ([round, codes]) => {
      const send = async (path: string, body: object): Promise<{ id: string }> => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return (await answer.json()) as { id: string };
      };
      const { id } = await send(`/api/rounds/${round}/snapshots`, { name: 'Họp rà soát', meetsOn: '2023-11-01' });
      await send(`/api/snapshots/${id}/meetings`, { offices: codes });
      return id;
    },
    [ROUND, offices.map(({ code }) => code)] as const,
  );
  await page.context().close();
  return snapshot;
}

/** The planning office in front of the first screen of the snapshot that is open to a meeting. */
export async function present(test: BrowserTest): Promise<Page> {
  const page = await test.pageOf('khtc', PLACE, PROJECTOR);
  await page
    .getByRole('link', { name: /^Trình chiếu Họp/ })
    .first()
    .click();
  await drawn(page);
  return page;
}
