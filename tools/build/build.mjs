// Builds the server and the commands where a source is newer than what was built, else nothing: `npm start` and `npm run cli`
// beside a server that runs must not take its files away. `--all` builds in any case.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');
const SOURCES = [
  'apps',
  'libs',
  'database',
  'reports',
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
];
const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
/** What is built, by the last file that each build writes, and how. */
const BUILDS = [
  { last: 'dist/apps/api/apps/api/src/main.js', run: [nest, 'build', 'api'] },
  { last: 'dist/apps/cli/apps/cli/src/main.js', run: [nest, 'build', 'cli'] },
  {
    last: 'dist/apps/web/index.html.br',
    run: [vite, 'build', '--config', 'apps/web/build/vite.config.ts', '--logLevel', 'warn'],
  },
];

const newest = changedAt(SOURCES.map((name) => join(root, name)));
for (const { last, run } of BUILDS) {
  if (!process.argv.includes('--all') && changedAt([join(root, last)]) > newest) continue;
  const { status } = spawnSync(process.execPath, run, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** When the newest of these was changed, folders with all that is in them; 0 where there is nothing. */
function changedAt(paths) {
  let latest = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) continue;
    const inside = found.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
    latest = Math.max(latest, found.isDirectory() ? changedAt(inside) : found.mtimeMs);
  }
  return latest;
}
