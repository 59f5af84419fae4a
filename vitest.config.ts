import swc from 'unplugin-swc';
import { defineConfig } from 'vitest/config';

const compile = swc.vite({
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
});

/** For what the server starts beside itself: it reads the same sources. */
export const beside = { NODE_OPTIONS: `--import ${new URL('./test/support/typescript.mjs', import.meta.url).href}` };

/** How TypeScript is read in every suite: decorators with their types, and the libraries by their names. */
export const compiled = { plugins: [compile], oxc: false as const, resolve: { tsconfigPaths: true } };

/**
 * `unit`: pure, beside the code. `data`: against a real PostgreSQL that the global set-up starts and stops. The files of a project follow one
 * another in the same processes: to load the server anew for each took longer than its tests.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...compiled,
        test: {
          name: 'unit',
          env: beside,
          include: [
            '{libs,reports,database,apps}/**/*.spec.ts',
            'test/architecture/**/*.spec.ts',
            'tools/**/*.spec.mjs',
          ],
          exclude: [
            '**/*.data.spec.ts',
            '**/*.libreoffice.spec.ts',
            '**/node_modules/**',
            'dist/**',
            '.stryker-tmp/**',
          ],
          testTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        ...compiled,
        test: {
          name: 'data',
          env: beside,
          include: ['{libs,reports,database,apps,test/bench}/**/*.data.spec.ts', 'test/api/**/*.spec.ts'],
          exclude: ['**/node_modules/**', 'dist/**'],
          globalSetup: ['test/support/postgres.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // After the pure ones, and two at a time: each file holds a server and a pool of connections of its own.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
