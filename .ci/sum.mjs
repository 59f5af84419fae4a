// Sums what the suites left in a folder, and ends with the line "N passed, N failed".
// A suite that is missing, gave no results, skipped a test, or ended badly without saying why, counts as a failure.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
const left = (suite) => read(join(folder, `${suite}.json`));

/** @typedef {{ passed: number, failed: string[], note?: string, unchecked?: boolean }} Count `unchecked`: it said that it could not be checked here */

const SUITES = {
  check: () => listed(left('check')),
  advisories: () => advisories(left('advisories')),
  tests: () => vitest(left('tests')),
  workbooks: () => vitest(left('workbooks')),
  browser: () => vitest(left('browser')),
  build: () => ({ passed: exitCode('build') === 0 ? 1 : 0, failed: exitCode('build') === 0 ? [] : ['npm run build'] }),
  smoke: () => listed(left('smoke')),
};

/** @returns {Count | null} a list of { name, passed } */
function listed(outcomes) {
  if (!outcomes) return null;
  return {
    passed: outcomes.filter(({ passed }) => passed).length,
    failed: outcomes.filter(({ passed }) => !passed).map(({ name }) => name),
  };
}

/** @returns {Count | null} what the registry knows of the packages; where it offers nothing that is said, and counts as nothing */
function advisories(outcome) {
  if (!outcome) return null;
  const { checked, passed, line } = outcome;
  if (!checked) return { passed: 0, failed: [], note: line, unchecked: true };
  return { passed: passed ? 1 : 0, failed: passed ? [] : [line], note: line };
}

/** @returns {Count | null} Vitest's JSON report; whatever did not pass failed, a file that could not be run too */
function vitest(report) {
  if (!report) return null;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = tests.filter((test) => test.status !== 'passed').map((test) => `${test.fullName} (${test.status})`);
  const files = broken.map((file) => `${file.name}: ${file.message.split('\n')[0]}`);
  return {
    passed: tests.length - failed.length,
    failed: [...failed, ...files],
    note: `${report.testResults.length} files`,
  };
}

function exitCode(suite) {
  const file = join(folder, `${suite}.exit`);
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
}

function count(suite, read) {
  const code = exitCode(suite);
  if (code === null) return { passed: 0, failed: ['was not run'] };
  let found;
  try {
    found = read();
  } catch (error) {
    return { passed: 0, failed: [`its results cannot be read: ${error.message}`] };
  }
  if (!found || (found.passed + found.failed.length === 0 && !found.unchecked))
    return { passed: 0, failed: [`gave no results (ended with ${code})`] };
  if (code !== 0 && found.failed.length === 0)
    return { ...found, failed: [`ended with ${code}${code === 124 ? ', out of time' : ''}`] };
  return found;
}

let [passed, failed] = [0, 0];
console.log('');
for (const [suite, read] of Object.entries(SUITES)) {
  const found = count(suite, read);
  passed += found.passed;
  failed += found.failed.length;
  console.log(
    `${suite.padEnd(10)} ${found.passed} passed, ${found.failed.length} failed${found.note ? ` (${found.note})` : ''}`,
  );
  for (const name of found.failed) console.log(`  FAILED ${name}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
