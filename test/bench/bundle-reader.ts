import { join } from 'node:path';
import { build } from 'vite';
import { compiled } from '../../vitest.config.js';

/** Puts the reader into one file of JavaScript that a bare Node process can run: what it takes there is the reader's own. */
export async function bundleReader(folder: string): Promise<string> {
  const root = new URL('../..', import.meta.url).pathname;
  await build({
    ...compiled,
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'test/bench/read-once.ts', outDir: folder, emptyOutDir: false, target: 'node20' },
    ssr: { noExternal: true },
  });
  return join(folder, 'read-once.js');
}
