import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    webFolder: string;
  }
}

const VITE = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');

/** Builds the web application once, into a folder of this run's own: what is served elsewhere from dist/ stays. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'chuan-xa-web-'));
  execFileSync(
    process.execPath,
    [
      VITE,
      'build',
      '--config',
      'apps/web/build/vite.config.ts',
      '--outDir',
      folder,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
    // vitest's own NODE_ENV, "test", would give a build for developers
    { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
  project.provide('webFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
