import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Orders, Read, Save } from '../clients/orders.js';

const root = resolve(import.meta.dirname, '..', '..', '..');
const HOOKS = new URL('../../support/typescript.mjs', import.meta.url).href;

/** The clerks at work, in a process of their own. */
export interface RunningClerks {
  /** Lets them end what they began; gives what they wrote down. */
  stop(): Promise<ClientLog>;
  /** The same, once their time is over. */
  done: Promise<ClientLog>;
}

export interface ClientLog {
  saves: Save[];
  reads: Read[];
}

/** @param home folder for their orders and their log */
export function runClerks(home: string, orders: Omit<Orders, 'log'>): RunningClerks {
  const name = `clerks-${Date.now()}`;
  const [file, log] = [join(home, `${name}.json`), join(home, `${name}.log`)];
  writeFileSync(file, JSON.stringify({ ...orders, log }));
  const program = join(root, 'test/soak/clients/clerks.ts');
  const child = spawn(process.execPath, ['--import', HOOKS, program, file], {
    cwd: root,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const done = new Promise<ClientLog>((taken, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? taken(readLog(log)) : fail(new Error(`the clerks ended with ${code}`))));
  });
  return {
    done,
    stop: () => {
      child.stdin?.end();
      return done;
    },
  };
}

function readLog(file: string): ClientLog {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Save | Read);
  return {
    saves: lines.filter((line) => line.kind === 'save'),
    reads: lines.filter((line) => line.kind === 'read'),
  };
}
