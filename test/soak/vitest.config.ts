import { defineConfig } from 'vitest/config';
import { beside, compiled } from '../../vitest.config.js';

/** `npm run soak`: load and faults against the server as it is built and started, one file after another. */
export default defineConfig({
  ...compiled,
  test: {
    env: beside,
    root: '.',
    include: ['test/soak/**/*.soak.ts'],
    globalSetup: ['test/soak/template.setup.ts'],
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
    disableConsoleIntercept: true,
  },
});
