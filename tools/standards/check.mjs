// Checks the law files: `node tools/standards/check.mjs`, part of `npm run check`.
// With --publish it adds the revisions that are not yet in published.yaml; a line that is there is never changed.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createViteServer } from 'vitest/node';

const publish = process.argv.includes('--publish');
const server = await createViteServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  resolve: { tsconfigPaths: true },
  optimizeDeps: { noDiscovery: true },
});
try {
  const law = await server.ssrLoadModule('/libs/standards/src/law/index.ts');
  const folder = law.standardsFolder();
  if (publish) add(law, folder);
  const { editions, faults } = law.loadFolder(folder);
  for (const { file, place, code, sentence } of faults) console.error(`${file}:${place}\n  ${code}: ${sentence}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`Law files: ${editions.length} revisions, all frozen.`);
} finally {
  await server.close();
}

function add({ loadFolder, LOCK_FILE }, folder) {
  const { editions, faults } = loadFolder(folder);
  const missing = faults.filter(({ code }) => code === 'LAW_NOT_LOCKED').map(({ file }) => file);
  const lines = editions
    .filter(({ id, revision }) => missing.includes(`${id}/${revision}.yaml`))
    .map(({ id, revision, sha256 }) => `- edition: "${id}"\n  revision: "${revision}"\n  sha256: "${sha256}"\n`);
  if (lines.length > 0) appendFileSync(join(folder, LOCK_FILE), lines.join(''));
}
