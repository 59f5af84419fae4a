/**
 * The boundaries of the house (CONTRIBUTING.md, "The way the data goes"), each with its reason.
 * `test/architecture` plants one bad file for each rule and holds that exactly these rules fire.
 * @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule
 */

/** The libraries in their order: a later one may import an earlier one, never the other way. */
const LIBRARIES = [
  'scoring',
  'charts',
  'wording',
  'platform',
  'audit',
  'places',
  'accounts',
  'standards',
  'recognitions',
  'assessments',
  'reviews',
  'meetings',
  'notices',
];
/** What stands on the libraries, in its order. */
const FLOORS = ['reports', 'database', 'apps'];

const SPEC = '\\.spec\\.ts$';
/** What only tests use: specs, the helpers beside them in `testing/`, and `test/`. */
const TESTS = [SPEC, '/testing/', '^test/', '/vitest\\.config\\.(ts|mjs)$'];

const anyOf = (names) => `(${names.join('|')})`;

/** @type {(name: string, earlier: string[], reason: string) => Rule} */
const pure = (name, earlier, reason) => ({
  name: `pure-${name}`,
  comment: reason,
  severity: 'error',
  from: { path: `^libs/${name}/`, pathNot: TESTS },
  to: { pathNot: `^libs/${anyOf([...earlier, name])}/` },
});

/** A library that the list does not know yet is barred here as a later one, until it is given its place. */
const inOrder = (name, index) => ({
  name: `order-${name}`,
  comment: `${name} may import ${LIBRARIES.slice(0, index).join(', ')}: what comes later is told through platform's Changes, not called`,
  severity: 'error',
  from: { path: `^libs/${name}/`, pathNot: TESTS },
  to: { path: '^libs/', pathNot: `^libs/${anyOf(LIBRARIES.slice(0, index + 1))}/` },
});

/** @type {Rule[]} */
const forbidden = [
  pure(
    'scoring',
    [],
    'The engine runs in the server, the browser and the workbook: no package, no Node module, no clock, no other library',
  ),
  pure(
    'wording',
    ['scoring'],
    'Sentences are made from codes and values alone, wherever they are read: no package, no Node module',
  ),
  pure(
    'charts',
    [],
    'A figure is drawn in the browser, the workbook and the report from the same data: no package, no Node module, no other library',
  ),
  ...LIBRARIES.map(inOrder).slice(3),
  {
    name: 'library-has-its-place',
    comment:
      'A new library is given its place in LIBRARIES (.dependency-cruiser.mjs), or nothing guards what it imports',
    severity: 'error',
    from: { path: '^libs/', pathNot: `^libs/${anyOf(LIBRARIES)}/` },
    to: {},
  },
  {
    name: 'one-door',
    comment: 'index.ts is the only door of a library: what stands behind it may change without asking anyone',
    severity: 'error',
    from: { path: '^(libs/[^/]+|reports|database|apps/[^/]+|test)/' },
    to: {
      path: '^(libs/[^/]+|reports|database)/',
      pathNot: ['^libs/[^/]+/src/index\\.ts$', '^reports/src/index\\.ts$', '^database/index\\.ts$', '^$1/', ...TESTS],
    },
  },
  {
    name: 'named-at-the-door',
    comment: 'Another library is imported by its name, @chuan-xa/<noun>, never by a path through the tree',
    severity: 'error',
    from: { path: '^(libs/[^/]+|reports|database|apps/[^/]+|test)/' },
    to: {
      path: '^(libs/[^/]+/src|reports/src|database)/index\\.ts$',
      pathNot: '^$1/',
      dependencyTypesNot: ['aliased-tsconfig-paths'],
    },
  },
  {
    name: 'no-app-below',
    comment: 'Apps compose the libraries; nothing below them may know that they exist',
    severity: 'error',
    from: { path: '^(libs|reports|database)/', pathNot: TESTS },
    to: { path: '^apps/' },
  },
  {
    name: 'no-reports-in-libraries',
    comment: 'reports makes files from what the libraries answer; a library that needs it has the arrow turned back',
    severity: 'error',
    from: { path: '^libs/', pathNot: TESTS },
    to: { path: '^reports/' },
  },
  {
    name: 'database-from-apps',
    comment: 'database lists what the libraries export; only who starts the house (apps, test) asks for it',
    severity: 'error',
    from: { path: '^(libs|reports)/', pathNot: TESTS },
    to: { path: '^database/' },
  },
  {
    name: 'exceljs-in-reports',
    comment: 'reports is the only home of ExcelJS: its losses and its limits are met in one place',
    severity: 'error',
    from: { pathNot: ['^reports/', '^test/'] },
    to: { path: '(^|/)node_modules/exceljs/' },
  },
  {
    name: 'no-test-in-code',
    comment: 'What is shipped does not rest on specs, fixtures or test helpers',
    severity: 'error',
    from: { path: `^(libs|${FLOORS.join('|')})/`, pathNot: TESTS },
    to: { path: TESTS },
  },
  {
    name: 'no-dev-dependency',
    comment: 'What is shipped runs where only "dependencies" are installed',
    severity: 'error',
    from: { path: `^(libs|${FLOORS.join('|')})/`, pathNot: [...TESTS, '^apps/web/'] }, // the web application is shipped as it was built
    to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'web-of-pure-libraries',
    comment:
      'The browser shares the engine, the charts and the sentences with the server; everything else it asks over HTTP',
    severity: 'error',
    from: { path: '^apps/web/', pathNot: TESTS },
    to: { path: '^(libs|reports|database|apps)/', pathNot: '^(libs/(scoring|charts|wording)|apps/web)/' },
  },
  {
    name: 'no-undeclared-package',
    comment: 'A package that package.json does not name may be gone, or another version, after the next install',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-unresolved',
    comment: 'An import that leads nowhere is unseen by every other rule',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-circular',
    comment: 'Files that need each other, even for a type alone, are one file or want a third',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphan',
    comment: 'A file that imports nothing and that nobody imports is forgotten',
    severity: 'error',
    from: { orphan: true, pathNot: [SPEC, '\\.d\\.ts$', '^[^/]+\\.config\\.ts$', '^apps/web/src/service-worker/'] },
    to: {},
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden,
  options: {
    tsPreCompilationDeps: true, // or `import type` slips through
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^test/architecture/planted/', '^database/reference/', '^\\.stryker-tmp/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'require'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
