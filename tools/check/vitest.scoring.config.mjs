import { defineConfig } from 'vitest/config';

/** The specs of the engine alone: what the mutation run holds them against. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['libs/scoring/src/**/*.spec.ts'], testTimeout: 60_000 },
});
