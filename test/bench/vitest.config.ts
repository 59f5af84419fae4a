import { defineConfig } from 'vitest/config';
import { beside, compiled } from '../../vitest.config.js';

/** `npm run bench`: measures, one file after another, and asserts nothing of time. */
export default defineConfig({
  ...compiled,
  test: {
    env: beside,
    root: '.',
    include: ['test/bench/**/*.bench.ts'],
    globalSetup: ['test/bench/figures.setup.ts', 'test/support/postgres.setup.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
    disableConsoleIntercept: true,
  },
});
