import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
export const planted = join(import.meta.dirname, 'planted');
export const rulesFile = join(project, '.dependency-cruiser.mjs');

export interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

/** Runs the cruiser as `npm run check:boundaries` does, on the tree that stands in `folder`. Throws what it prints when it cannot run. */
export function cruise(folder: string = project): Violation[] {
  const program = join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const ran = spawnSync(
    process.execPath,
    [program, '--config', rulesFile, '--output-type', 'baseline', 'apps', 'libs', 'reports', 'database', 'test'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!ran.stdout.startsWith('[')) throw new Error(`dependency-cruiser did not run: ${ran.stderr}${ran.stdout}`);
  return JSON.parse(ran.stdout) as Violation[];
}
