import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SIZE = '1600x1000x24';

/** A display of this test's own, with a clipboard and a keyboard that nobody else has. */
export interface Display {
  /** ":0" */
  name: string;
  /** What a program that is to be seen there is started with. */
  env: NodeJS.ProcessEnv;
  /** Waits for a window whose title has the text in it. */
  window(title: string): Promise<string>;
  /** Presses keys in a window, as a hand at the keyboard does: "ctrl+v", "Return". */
  press(window: string, ...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts Xvfb on the first number that is free. Throws what it said where it does not start. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const name = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const type = async (...words: string[]): Promise<string> =>
    (await run('xdotool', words, { env, timeout: 60_000 })).stdout.trim();
  return {
    name,
    env,
    async window(title) {
      const found = await type('search', '--sync', '--onlyvisible', '--name', title);
      return found.split('\n').at(-1) ?? '';
    },
    // there is no window manager, so that the keyboard has to be given away by hand
    press: async (window, ...keys) => void (await type('windowfocus', '--sync', window, 'key', ...keys)),
    close: () => ended(server),
  };
}

/** Ends a program that was started `detached`, with all that it started, and waits until it is gone. */
export async function ended(program: ChildProcess): Promise<void> {
  if (program.pid === undefined || program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'close');
  process.kill(-program.pid, 'SIGKILL');
  await gone;
}

async function firstLine(server: ChildProcess): Promise<string> {
  const said: string[] = [];
  server.stderr?.on('data', (part: Buffer) => said.push(part.toString()));
  const failed = Promise.race([once(server, 'error'), once(server, 'exit')]).then(() => null);
  const number = once(server.stdio[3] as Readable, 'data').then(([part]) => String(part).trim());
  const first = await Promise.race([number, failed]);
  if (first === null) throw new Error(`Xvfb did not start (apt-get install xvfb): ${said.join('')}`);
  return first;
}
