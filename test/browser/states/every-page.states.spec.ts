import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressesOf, type Who } from '../support/addresses.js';
import { axeFindings } from '../support/check-axe.js';
import { openBrowserTest, settled, shot, sideways, SIZES, type BrowserTest } from '../support/browser-test.js';
import { UNREACHED } from '../support/troubles.js';

let test: BrowserTest;
/** They see every page but a home of the other roles: each page once. */
const WHO: Who[] = ['khtc', 'quan-tri'];
beforeAll(async () => {
  test = await openBrowserTest();
});
afterAll(() => test.close());
afterEach(async () => {
  await test.closeContexts();
  expect(test.troubles.list()).toEqual([]);
});

/** What is wrong with the page as it stands, on a small laptop and on a phone. */
async function faultsOf(page: Page, where: string): Promise<string[]> {
  const found = (await axeFindings(page)).map((line) => `${where}: ${line}`);
  await shot(page, where);
  await page.setViewportSize(SIZES.phone);
  if ((await sideways(page)) > 0) found.push(`${where}: scrolls sideways on a phone`);
  await page.setViewportSize(SIZES.laptop);
  return found;
}

const nameOf = (who: Who, page: Page, state: string): string =>
  `${state}-${who}${new URL(page.url()).pathname.replaceAll('/', '-')}`;

/** Everything but who is signed in. */
const isAsked = (url: URL): boolean => url.pathname.startsWith('/api/') && url.pathname !== '/api/session';
const failing = (route: Route): Promise<void> =>
  route.fulfill({
    status: 503,
    contentType: 'application/problem+json',
    body: JSON.stringify({ status: 503, code: 'DATABASE_DOWN', title: 'x', detail: 'Cơ sở dữ liệu đang tạm ngừng.' }),
  });

describe.each(WHO)('the pages of %s', (who) => {
  const each = async (
    state: string,
    prepare: (page: Page) => Promise<void>,
    look: (page: Page) => Promise<string[]>,
  ) => {
    const page = await test.pageOf(who);
    const addresses = await addressesOf(page, who);
    await prepare(page);
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      found.push(...(await look(page)).map((line) => `${state} ${address}: ${line}`));
    }
    return found;
  };

  it('while they wait say so, and have nothing for axe to find', async () => {
    const found = await each(
      'waiting',
      async (page) => void (await page.route(isAsked, () => undefined)),
      async (page) => {
        await page.getByRole('navigation', { name: 'Các mục' }).waitFor();
        await page.waitForTimeout(400);
        return faultsOf(page, nameOf(who, page, 'waiting'));
      },
    );
    expect(found).toEqual([]);
  }, 300_000);

  it('when the server fails say so and offer to try again, and have nothing for axe to find', async () => {
    test.troubles.expect(/503/);
    const found = await each(
      'failing',
      async (page) => void (await page.route(isAsked, failing)),
      async (page) => {
        const own = new URL(page.url()).pathname === '/ho-so-cua-toi';
        const again = page.getByRole('main').getByRole('button', { name: 'Thử lại' }).first();
        const said = await again
          .waitFor({ timeout: 15_000 })
          .then(() => true)
          .catch(() => false);
        return [...(said || own ? [] : ['says nothing']), ...(await faultsOf(page, nameOf(who, page, 'failing')))];
      },
    );
    expect(found).toEqual([]);
  }, 600_000);

  it('without the link say so, and have nothing for axe to find', async () => {
    test.troubles.expect(UNREACHED);
    const found = await each(
      'off line',
      () => Promise.resolve(),
      async (page) => {
        await settled(page);
        await page.context().setOffline(true);
        await page.getByText('Mất kết nối.').waitFor();
        const faults = await faultsOf(page, nameOf(who, page, 'offline'));
        await page.context().setOffline(false);
        return faults;
      },
    );
    expect(found).toEqual([]);
  }, 300_000);

  it('on paper leave out what is only for the screen, and have nothing for axe to find', async () => {
    const found = await each(
      'paper',
      () => Promise.resolve(),
      async (page) => {
        await settled(page);
        await page.emulateMedia({ media: 'print' });
        const shown = await page.getByRole('navigation', { name: 'Các mục' }).isVisible();
        const faults = (await axeFindings(page)).filter((line) => !/^region |^page-has-heading/.test(line));
        await shot(page, nameOf(who, page, 'paper'));
        await page.emulateMedia({ media: 'screen' });
        return [...(shown ? ['prints the row of places'] : []), ...faults];
      },
    );
    expect(found).toEqual([]);
  }, 300_000);

  it('open their dialogs and menus, and have nothing for axe to find in them', async () => {
    let opened = 0;
    const found = await each(
      'dialogs',
      () => Promise.resolve(),
      async (page) => {
        await settled(page);
        const faults: string[] = [];
        const look = async (name: string): Promise<void> => {
          opened++;
          await page.waitForTimeout(150);
          faults.push(...(await axeFindings(page)).map((line) => `${name}: ${line}`));
          await shot(page, `${nameOf(who, page, 'dialog')}-${name.replace(/[^\p{L}\d]+/gu, '-')}`);
        };
        const names = (await page.getByRole('button').allInnerTexts()).map((text) => text.trim());
        const leading = [...new Set(names.filter((text) => /(…|▾)$/.test(text)))].filter((text) => !/^[▸▾]/.test(text));
        for (const name of leading) {
          const button = page.getByRole('button').filter({ hasText: name }).first();
          if (!(await button.isEnabled())) continue;
          await button.click();
          const box = page.getByRole('dialog').or(page.getByRole('menu'));
          const there = await box
            .first()
            .waitFor({ timeout: 5_000 })
            .then(() => true)
            .catch(() => false);
          if (!there) faults.push(`${name}: opens nothing`);
          else await look(name);
          await page.keyboard.press('Escape');
          await box
            .first()
            .waitFor({ state: 'hidden', timeout: 5_000 })
            .catch(() => faults.push(`${name}: stays open`));
        }
        return faults;
      },
    );
    expect(found).toEqual([]);
    expect(opened).toBeGreaterThan(5);
  }, 600_000);
});

describe('with nothing in the database yet', () => {
  let empty: BrowserTest;
  beforeAll(async () => {
    empty = await openBrowserTest('demo');
  });
  afterAll(() => empty.close());

  it.each(WHO)(
    'the pages of %s say what to do, and have nothing for axe to find',
    async (who) => {
      const page = await empty.pageOf(who);
      const found: string[] = [];
      for (const address of await addressesOf(page, who)) {
        if (address === '/ra-soat/06004') continue;
        await page.goto(address);
        await settled(page);
        found.push(...(await faultsOf(page, nameOf(who, page, 'empty'))));
      }
      await empty.closeContexts();
      expect([...found, ...empty.troubles.list()]).toEqual([]);
    },
    300_000,
  );
});
