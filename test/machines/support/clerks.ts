import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from './browser.js';
import type { Sheet } from './round.js';

/** What clerks did: each cell that was acknowledged, with what stands in it, and each request that was not answered as it should be. */
export interface Done {
  /** By sheet: the points of criterion 1 that were acknowledged last. */
  saved: Map<string, string>;
  writes: number;
  reads: number;
  failed: string[];
}

/** Clerks who save a cell of their own sheet and read it, over and over, until they are told to stop. */
export class Clerks {
  readonly done: Done = { saved: new Map(), writes: 0, reads: 0, failed: [] };
  private working = true;
  private readonly all: Promise<void>[];

  constructor(browsers: Browser[], sheets: Sheet[]) {
    this.all = browsers.map((browser, index) => this.work(browser, sheets[index]?.id ?? ''));
  }

  async stop(): Promise<Done> {
    this.working = false;
    await Promise.all(this.all);
    return this.done;
  }

  private async work(browser: Browser, sheet: string): Promise<void> {
    for (let seen = 0; this.working;) {
      const points = String((seen % 12) + 1);
      const cells = [{ id: '1', column: 'district', value: { points }, seen }];
      const isSaved = await this.tried(browser, 'PATCH', `/api/assessments/${sheet}/scores`, { cells });
      if (isSaved) {
        this.done.writes += 1;
        this.done.saved.set(sheet, points);
        seen += 1;
      } else return; // what stands there now is not known; it is on the list
      if (await this.tried(browser, 'GET', `/api/assessments/${sheet}`)) this.done.reads += 1;
      await pause(20);
    }
  }

  private async tried(browser: Browser, method: string, path: string, body?: unknown): Promise<boolean> {
    try {
      const { status, raw } = await browser.ask(method, path, body);
      if (status === 200) return true;
      this.done.failed.push(`${method} ${path}: ${status} ${raw.toString().slice(0, 200)}`);
    } catch (error) {
      this.done.failed.push(`${method} ${path}: ${String(error)}`);
    }
    return false;
  }
}
