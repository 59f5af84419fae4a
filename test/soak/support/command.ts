import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { foreignEnv } from './server.js';

const root = resolve(import.meta.dirname, '..', '..', '..');
const CLI = join(root, 'dist/apps/cli/apps/cli/src/main.js');

/** A command of the operator's, as it was built. */
export interface Command {
  kill(): void;
  /** The exit code, or the signal that ended it, and what it printed. */
  ended: Promise<{ code: number | string; said: string }>;
}

/** Runs `npm run cli -- …` as it was built. `settings`: its environment besides the machine's. */
export function runCommand(given: readonly string[], settings: NodeJS.ProcessEnv): Command {
  const child = spawn(process.execPath, [CLI, ...given], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...foreignEnv(), ...settings },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  return {
    kill: () => void child.kill('SIGKILL'),
    ended: new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code, signal) => done({ code: code ?? signal ?? '', said }));
    }),
  };
}
