import { defineConfig } from 'vitest/config';
import { beside, compiled } from '../../vitest.config.js';

/**
 * What another spreadsheet program makes of our workbooks, and we of its. Needs LibreOffice (`soffice`) and poppler (`pdftotext`,
 * `pdfinfo`), and is therefore no part of `npm test`: `npm run test:workbooks`.
 */
export default defineConfig({
  ...compiled,
  root: new URL('../..', import.meta.url).pathname,
  test: {
    env: beside,
    name: 'workbooks',
    include: ['{reports,test/workbooks}/**/*.libreoffice.spec.ts'],
    globalSetup: ['test/support/postgres.setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    isolate: false,
  },
});
