import { defineConfig } from 'vitest/config';
import { compiled } from '../../vitest.config.js';

/** `npm run test:machines`: what was built, as several processes, behind the proxies that Debian ships and on its PostgreSQL. */
export default defineConfig({
  ...compiled,
  test: {
    root: '.',
    include: ['test/machines/**/*.machines.spec.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
