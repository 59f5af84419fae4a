import { defineConfig } from 'vitest/config';
import browser from './vitest.config.js';

/** Takes the pictures of docs/huong-dan/ anew: `npm run docs:shots`. */
export default defineConfig({
  ...browser,
  test: { ...browser.test, name: 'shots', include: ['test/browser/guide.shots.ts'] },
});
