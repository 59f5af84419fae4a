import { defineConfig } from 'vitest/config';

/**
 * What another spreadsheet program makes of our workbooks. Needs LibreOffice (`soffice`) and poppler (`pdftotext`, `pdfinfo`), and is
 * therefore no part of `npm test`: `npx vitest run --config test/workbooks/vitest.config.ts`.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { tsconfigPaths: true },
  test: {
    name: 'workbooks',
    include: ['test/workbooks/**/*.libreoffice.spec.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 1,
  },
});
