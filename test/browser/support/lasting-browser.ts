import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { SIZES } from './browser-test.js';
import { chromiumOptions } from './chromium.js';

/** A browser whose folder lasts: it is closed, or its process is killed, and it is started again as it was left. */
export class LastingBrowser {
  private context: BrowserContext | null = null;

  private constructor(
    private readonly folder: string,
    private readonly origin: string,
  ) {}

  static async open(origin: string): Promise<LastingBrowser> {
    return new LastingBrowser(await mkdtemp(join(tmpdir(), 'chuan-xa-profile-')), origin);
  }

  /** A new process on the same folder. */
  async start(): Promise<BrowserContext> {
    this.context = await chromium.launchPersistentContext(this.folder, {
      ...chromiumOptions(),
      baseURL: this.origin,
      viewport: SIZES.laptop,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    return this.context;
  }

  /** As a person closes it. */
  async quit(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }

  /** The id of its process, whose children are the pages. */
  async process(): Promise<number> {
    const inspector = await this.context?.browser()?.newBrowserCDPSession();
    const found = (await inspector?.send('SystemInfo.getProcessInfo'))?.processInfo.find(
      ({ type }) => type === 'browser',
    );
    if (found === undefined) throw new Error('The browser does not say which process it is');
    return found.id;
  }

  /** As the power goes: nothing of it is asked. `id`: what `process` gave. */
  async kill(id: number): Promise<void> {
    const gone = this.context?.waitForEvent('close');
    process.kill(id, 'SIGKILL');
    await gone;
    this.context = null;
  }

  async close(): Promise<void> {
    await this.quit();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
