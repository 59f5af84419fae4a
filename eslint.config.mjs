import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Specs, what helps them, and the suites under `test/`. */
const TESTS = ['**/*.spec.ts', '**/testing/**/*.ts', 'test/**/*.ts'];

const SCRIPT_GLOBALS = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'URL',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setTimeout',
];

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Domain code never asks the clock: take tx.at or tx.today.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Domain code never asks the clock: take tx.at or tx.today.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Domain code never asks the clock: take tx.at or tx.today.',
  },
];
const CHANCE = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The same answers give the same verdict: no chance here.',
  },
];
const DYNAMIC = [{ selector: 'ImportExpression', message: 'A pure library imports only by name, at the top.' }];

const MACHINE = ['process', 'console'].map((name) => ({
  name,
  message: 'The machine is met in platform alone: settings, and Nest’s Logger.',
}));
const OUTSIDE = [
  'globalThis',
  'performance',
  'crypto',
  'fetch',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
].map((name) => ({ name, message: 'A pure library runs anywhere: no part of the machine or of Node.' }));

/** Only relative imports, and `allowed` libraries by name. */
const onlyImports = (...allowed) => [
  'error',
  {
    patterns: [
      {
        regex: `^(?!\\.{1,2}/${allowed.map((name) => `|@chuan-xa/${name}$`).join('')})`,
        message: 'A pure library imports no package and no Node module.',
      },
    ],
  },
];

/** What a pure library may not reach for: machine, clock, chance, packages. */
const pure = (library, ...allowed) => ({
  files: [`libs/${library}/**/*.ts`],
  ignores: TESTS,
  rules: {
    'no-restricted-globals': ['error', ...MACHINE, ...OUTSIDE],
    'no-restricted-syntax': ['error', ...CLOCK, ...CHANCE, ...DYNAMIC],
    'no-restricted-imports': onlyImports(...allowed),
  },
});

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    'dist/',
    'data/',
    'coverage/',
    '.stryker-tmp*/',
    'reports/mutation/',
    'test/architecture/planted/',
    'apps/web/src/api/schema.d.ts', // made from the OpenAPI document
  ]),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // With decorator metadata on, this rule leaves every file with a decorator alone: an injected class, a DTO or an
      // entity named by a type-only import would be gone at run time.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // entities and DTOs are plain data: they are written and spread as literals
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // Swagger and class-validator read the written type of a property
      '@typescript-eslint/no-inferrable-types': ['error', { ignoreProperties: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // "null" or "true" in a sentence is a fault; a number is not
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowRegExp: false,
        },
      ],
      // `void await …` says that what comes back is of no use here
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      'no-control-regex': 'off', // what a cell cannot hold is taken out by such an expression
      // an empty setting or cell is as good as none
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // an interface of the house, of Nest or of TypeORM may ask for a promise where there is nothing to wait for
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'reports/**/*.ts'],
    ignores: [...TESTS, 'libs/platform/src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK] },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: [...TESTS, 'libs/platform/**'],
    rules: {
      'no-restricted-globals': ['error', ...MACHINE],
      'no-restricted-imports': ['error', { paths: ['process', 'node:process', 'console', 'node:console'] }],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: { 'react-hooks/incompatible-library': 'off' }, // warns of what the React Compiler leaves alone: it is not used here
  },
  pure('scoring'),
  pure('charts'),
  pure('wording', 'scoring'),
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // a spec that meets undefined fails, as it should
      '@typescript-eslint/no-unsafe-assignment': 'off', // answers over HTTP are read as they come
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // ExcelJS promises values that a file may lack, and a spec prints whatever it meets.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['test/api/**/*.ts', 'test/support/**/*.ts'], // the shape of an answer is what the test asserts
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['libs/accounts/src/oidc/identity-service.ts'], // marked as deprecated to stand out: without TLS the settings allow this machine alone
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['reports/src/official-form/page.ts'], // ExcelJS declares its paper sizes as a const enum, which has no value at run time
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: Object.fromEntries(SCRIPT_GLOBALS.map((name) => [name, 'readonly'])) },
  },
);
