// `npm run check:advisories`: whether a package that we ship has a known hole, high or critical. Asks the registry, so it is no part
// of `npm run check`. Where the registry has no advisories it says so in one line and ends with 0.
// RESULTS_FOLDER: where the outcome is left as advisories.json.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAdvisories } from './judge-advisories.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  cwd: join(import.meta.dirname, '..', '..'),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  timeout: 90_000,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const outcome = judgeAdvisories(stdout ?? '');
console.log(outcome.line);
const folder = process.env.RESULTS_FOLDER;
if (folder) writeFileSync(join(folder, 'advisories.json'), JSON.stringify(outcome));
process.exitCode = outcome.passed ? 0 : 1;
