import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import type { TestKind } from '../../support/test-database.js';
import { launchChromium } from './chromium.js';
import { PASSWORD, People } from './people.js';
import { openServedApp, type ServedApp, type ServedWith } from './served-app.js';
import { Troubles } from './troubles.js';

/** Small laptop, large screen, phone. */
export const SIZES = {
  laptop: { width: 1366, height: 768 },
  desk: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

/** One server, one database, one browser: open it before all tests of a file, close it after them. */
export interface BrowserTest extends ServedApp {
  browser: Browser;
  people: People;
  troubles: Troubles;
  /** A browser of its own: cookies, storage and service worker are those of nobody else. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page in a new context. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** A page in a new context, on which the account of that short name (see `People`) is signed in through the form. */
  pageOf(name: string, path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Signs in through the form; from an empty page it opens `path` first. */
  signIn(page: Page, name: string, path?: string): Promise<void>;
  /** Closes every context of the test that ends. */
  closeContexts(): Promise<void>;
}

export async function openBrowserTest(
  kind: TestKind = 'played',
  how?: LaunchOptions,
  given?: ServedWith,
): Promise<BrowserTest> {
  const browser = await launchChromium(how);
  const served = await openServedApp(kind, given).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const people = new People(served);
  const troubles = new Troubles();
  const newContext = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({
      baseURL: served.origin,
      viewport: SIZES.laptop,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      ...options,
    });
    troubles.watch(context);
    return context;
  };
  const newPage = async (options?: BrowserContextOptions): Promise<Page> => (await newContext(options)).newPage();
  const signIn = async (page: Page, name: string, path = '/'): Promise<void> => {
    const username = await people.username(name);
    // a file of tests signs the same few people in more often than a minute's limit of guesses allows
    await served.rows('DELETE FROM sign_in_try', []);
    if (page.url() === 'about:blank') await page.goto(path);
    await fillSignIn(page, username, PASSWORD);
    await page.getByRole('navigation', { name: 'Các mục' }).waitFor();
  };
  return {
    ...served,
    browser,
    people,
    troubles,
    newContext,
    newPage,
    signIn,
    async pageOf(name, path, options) {
      const page = await newPage(options);
      await signIn(page, name, path);
      return page;
    },
    async closeContexts() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Fills the sign-in form in and sends it. */
export async function fillSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** The page shows its heading, and nothing on it is waited for. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
}

/** How many pixels the page itself can be moved sideways; 0 is as it should be. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Keeps a picture of the page under the folder of CHUAN_XA_SHOTS; without the setting it does nothing. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.CHUAN_XA_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
