import { defineConfig } from 'vitest/config';
import { beside, compiled } from '../../vitest.config.js';

/**
 * The web application in a real Chromium, against the real server and a real PostgreSQL. Needs Chromium (`apt-get install chromium`, or
 * CHUAN_XA_CHROMIUM), and is therefore no part of `npm test`: `npm run test:browser`.
 */
export default defineConfig({
  ...compiled,
  root: new URL('../..', import.meta.url).pathname,
  test: {
    env: beside,
    name: 'browser',
    include: ['test/browser/**/*.browser.spec.ts'],
    globalSetup: ['test/support/postgres.setup.ts', 'test/browser/support/web.setup.ts'],
    // Each file holds a server, a database and a browser of its own.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
