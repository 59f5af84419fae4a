import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const SOURCE = resolve(import.meta.dirname, '../src/service-worker/service-worker.ts');
const PUBLIC = resolve(import.meta.dirname, '../public');

/**
 * Writes service-worker.js, which keeps a copy of this very build in the browser. It is told which files there are, and its own bytes
 * change whenever one of them does: that is how a browser notices a new version.
 */
export function offlineCopy(): Plugin {
  return {
    name: 'offline-copy',
    apply: 'build',
    async generateBundle(_, bundle) {
      const published = readdirSync(PUBLIC);
      const hash = createHash('sha256');
      for (const [name, file] of Object.entries(bundle).sort(([one], [other]) => (one < other ? -1 : 1)))
        hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
      for (const name of published) hash.update(readFileSync(join(PUBLIC, name)));
      const kept = [...Object.keys(bundle).filter((name) => name !== 'index.html'), ...published];
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: await written({
          files: ['/', ...kept.map((name) => `/${name}`)],
          version: hash.digest('hex').slice(0, 16),
        }),
      });
    },
  };
}

/** The worker as one plain script, with what it is to keep. */
async function written(kept: { files: string[]; version: string }): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { KEPT: JSON.stringify(kept) },
    build: { write: false, target: 'chrome109', lib: { entry: SOURCE, formats: ['iife'], name: 'worker' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).at(0);
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not built');
  return chunk.code;
}
