import type { BrowserContext } from 'playwright-core';

/** The first question of a page that nobody is signed in on is answered 401, and a browser writes every such answer down. */
const SESSION_ASKED = '/api/session';

/**
 * What a browser writes down while it does not reach the server: questions without an answer; and, where it was just asking
 * whether there is a newer service worker (it does so by itself, some time after a page was opened), that it could not get it.
 */
export const UNREACHED = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|when fetching the script/;

/** Errors and warnings of the browser's console, and faults of its pages, contexts together. */
export class Troubles {
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      const { url } = message.location();
      if (message.text().includes('401') && url.endsWith(SESSION_ASKED)) return;
      this.found.push(`${message.type()}: ${message.text()} (${url})`);
    });
    context.on('weberror', (error) => this.found.push(`fault: ${error.error().stack ?? error.error().message}`));
  }

  /** What a test brings about by itself, as a refusal: what matches is left out of `list`. */
  expect(what: RegExp): void {
    this.expected.push(what);
  }

  /** What was met and not expected; forgets it. */
  list(): string[] {
    const met = this.found.splice(0).filter((line) => !this.expected.some((what) => what.test(line)));
    this.expected.length = 0;
    return met;
  }
}
