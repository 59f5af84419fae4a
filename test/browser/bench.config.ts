import { mergeConfig } from 'vitest/config';
import browser from './vitest.config.js';

/** `npm run bench:browser`: measures in a real Chromium, and asserts nothing of time. */
export default mergeConfig(
  { ...browser, test: { ...browser.test, include: [] } },
  {
    test: {
      name: 'browser bench',
      include: ['test/browser/**/*.bench.ts'],
      fileParallelism: false,
      testTimeout: 900_000,
      hookTimeout: 300_000,
      disableConsoleIntercept: true,
    },
  },
);
