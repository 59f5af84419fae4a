import { join } from 'node:path';
import { build } from 'vite';
import { compiled } from '../../vitest.config.js';

/**
 * Puts a program of the suite into JavaScript that a bare Node process can run: what it takes there is its own.
 * @param program beside this file, without its ending
 * @param folder where packages are found from, unless `whole`
 */
export async function bundle(program: string, folder: string, whole: boolean): Promise<string> {
  const root = new URL('../..', import.meta.url).pathname;
  await build({
    ...compiled,
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: `test/bench/${program}.ts`, outDir: folder, emptyOutDir: false, target: 'node20' },
    ssr: { noExternal: whole || [/^@chuan-xa\//] },
  });
  return join(folder, `${program.split('/').at(-1) ?? ''}.js`);
}
