import { defineConfig } from 'vitest/config';

/** Of the scoring library alone, and without the exhaustive specs: what the mutation run repeats for every mutant. */
export default defineConfig({
  test: {
    include: ['libs/scoring/src/**/*.spec.ts'],
    exclude: ['libs/scoring/src/**/*.slow.spec.ts'],
    testTimeout: 20_000,
    isolate: false,
  },
});
