// `npm run check`: everything that can be said of the code without a database, two steps at a time, each reported.
// `npm run check -- lint types` runs the named steps alone, `--but=unit` all but one (which another command runs, and says so). RESULTS_FOLDER: where the outcome is left as check.json.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const program = (name, path) => join('node_modules', name, path);
const TSC = program('typescript', 'bin/tsc');

/** The slowest first, so that the end is not spent waiting for one. */
const STEPS = {
  lint: [program('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.'],
  types: [TSC, '--noEmit'],
  unit: [program('vitest', 'vitest.mjs'), 'run', '--project', 'unit'],
  format: [program('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '**/*.{ts,tsx,mjs,css}'],
  boundaries: [
    program('dependency-cruiser', 'bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err-long',
    ...['apps', 'libs', 'reports', 'database', 'test'],
  ],
  'types of scoring, without Node': [TSC, '--noEmit', '-p', 'libs/scoring'],
  'types of wording, without Node': [TSC, '--noEmit', '-p', 'libs/wording'],
  'types of charts, without Node': [TSC, '--noEmit', '-p', 'libs/charts'],
  'types of the web application': [TSC, '--noEmit', '-p', 'apps/web'],
  'types of its build': [TSC, '--noEmit', '-p', 'apps/web/build'],
  'types of its service worker': [TSC, '--noEmit', '-p', 'apps/web/src/service-worker'],
  'types of the browser tests': [TSC, '--noEmit', '-p', 'test/browser'],
  dependencies: ['tools/check/dependencies.mjs'],
  law: ['tools/standards/check.mjs'],
  places: ['tools/places/generate.mjs', '--check'],
};
const LIMIT = 480_000;

const given = process.argv.slice(2);
const named = given.filter((name) => !name.startsWith('--but='));
const left = given.filter((name) => name.startsWith('--but=')).map((name) => name.slice('--but='.length));
const unknown = [...named, ...left].filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}

const waiting = (named.length > 0 ? named : Object.keys(STEPS)).filter((name) => !left.includes(name));
for (const name of left) console.log(`left out here: ${name}`);
const outcomes = [];
const worker = async () => {
  for (let name = waiting.shift(); name; name = waiting.shift()) outcomes.push(await run(name));
};
await Promise.all([worker(), worker()]);

const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
const folder = process.env.RESULTS_FOLDER;
if (folder) writeFileSync(join(folder, 'check.json'), JSON.stringify(outcomes));
console.log(failed.length === 0 ? `check: all ${outcomes.length} steps passed` : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

function run(name) {
  const from = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, STEPS[name], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('close', (code, signal) => {
      const passed = code === 0;
      const seconds = ((Date.now() - from) / 1000).toFixed(1);
      console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${signal ? `, ended by ${signal}` : ''})`);
      if (!passed) console.log(said.trimEnd().replaceAll(/^/gm, '    '));
      resolve({ name, passed, seconds: Number(seconds) });
    });
  });
}
