import { mergeConfig } from 'vitest/config';
import browser from '../vitest.config.js';

/**
 * A block through the clipboard of a real display, between a real spreadsheet program and the grid. Needs, beside Chromium, a display
 * (`xvfb`), keys that come from it (`xdotool`), and LibreOffice Calc with windows and Python (`libreoffice-calc`, `python3-uno`); it is
 * therefore no part of `npm run test:browser`: `npm run test:clipboard`.
 */
export default mergeConfig(
  { ...browser, test: { ...browser.test, include: [] } },
  {
    test: {
      name: 'clipboard',
      include: ['test/browser/clipboard/**/*.clipboard.spec.ts'],
      testTimeout: 240_000,
      hookTimeout: 240_000,
    },
  },
);
