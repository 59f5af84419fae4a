/**
 * The mutation run over the engine: each change to it that no spec notices is a rule of the law that nothing holds.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/check/vitest.scoring.config.mjs', related: false },
  mutate: [
    'libs/scoring/src/**/*.ts',
    '!libs/scoring/src/**/*.spec.ts',
    '!libs/scoring/src/testing/**',
    '!libs/scoring/src/index.ts',
  ],
  ignorePatterns: ['/dist', '/data', '/apps', '/reports', '/docs', '/.git', '/test/architecture/planted'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 90, break: 85 },
  allowEmpty: false,
  checkers: [],
  disableTypeChecks: false,
};
