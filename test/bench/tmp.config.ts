import { defineConfig } from 'vitest/config';
import { compiled } from '../../vitest.config.js';

/** `npm run bench`: measures, one file after another, and asserts nothing of time. */
export default defineConfig({
  ...compiled,
  test: {
    root: '.',
    include: ['test/bench/**/*.bench.ts'],

    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
    disableConsoleIntercept: true,
  },
});
