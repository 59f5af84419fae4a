import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface StartOptions {
  cwd?: string;
  env?: Record<string, string>;
  user?: { uid: number; gid: number } | undefined;
}

/** A program that a test started, and will end. */
export class Started {
  private readonly child: ChildProcess;
  private readonly ending: Promise<number | null>;
  private words = '';

  constructor(program: string, args: string[], { cwd, env = {}, user }: StartOptions = {}) {
    this.child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
      ...(cwd === undefined ? {} : { cwd }),
      ...user,
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.words += text));
    this.ending = new Promise((resolve, reject) => this.child.once('error', reject).once('close', resolve));
    this.ending.catch(() => undefined); // heard where it is waited for
  }

  get said(): string {
    return this.words;
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('It was not started');
    return this.child.pid;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Its exit code; null where a signal ended it. */
  async ended(): Promise<number | null> {
    return this.ending;
  }

  async stop(name: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.signal(name);
    return this.ending;
  }

  /** Waits until `isSo`; an end before that is told with what the program said. */
  async until(isSo: () => Promise<boolean>, seconds = 60): Promise<void> {
    const over = Date.now() + seconds * 1000;
    for (;;) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`It ended: ${this.words}`);
      if (await isSo().catch(() => false)) return;
      if (Date.now() > over) throw new Error(`Not within ${seconds} s: ${this.words}`);
      await pause(50);
    }
  }
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
