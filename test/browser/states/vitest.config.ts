import { mergeConfig } from 'vitest/config';
import browser from '../vitest.config.js';

/**
 * Every page in every state: waiting, failing, without the link, on paper, with its dialogs and menus open, without data; each for axe and at a
 * phone's width. Six minutes of both processors, and therefore no part of `npm run test:browser`: `npm run test:states`.
 */
export default mergeConfig(
  { ...browser, test: { ...browser.test, include: [] } },
  { test: { name: 'states', include: ['test/browser/states/**/*.states.spec.ts'] } },
);
