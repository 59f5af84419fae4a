import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refuse } from '@chuan-xa/platform';
import type { Fault, Written } from './order.js';

/** Why a file was not made: too little memory, too much time, the server ends, or it ended of itself. */
export type WhyNotMade = 'memory' | 'late' | 'ending' | 'broken';

/** Compiled beside this file. */
const PROGRAM = fileURLToPath(new URL('./program.js', import.meta.url));
/** Of what the process said before it ended, in characters. */
const LAST_WORDS = 4_000;

/** A process that writes files, one after another. It has a memory of its own, and what brings it down brings down nothing else. */
export class Writer {
  private readonly child: ChildProcess;
  private lastWords = '';
  private stopped: WhyNotMade | null = null;

  /** @param megabytes that its values may take, pictures not counted */
  constructor(megabytes: number) {
    this.child = fork(PROGRAM, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [`--max-old-space-size=${megabytes}`],
      env: withoutSettings(process.env),
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.lastWords = (this.lastWords + text).slice(-LAST_WORDS);
    });
    this.child.on('error', () => undefined); // it is heard of where it is waited for
    this.holdNobody();
  }

  get alive(): boolean {
    return this.child.connected && this.child.exitCode === null && this.child.signalCode === null;
  }

  /**
   * Refuses FILE_NOT_MADE where the process ends before the file is whole; a fault of the writing is thrown as one.
   * One at a time.
   */
  write(written: Written): Promise<void> {
    const { child } = this;
    return new Promise((resolve, reject) => {
      const done = (settle: () => void): void => {
        child.off('message', onAnswer).off('close', onEnd).off('error', onEnd);
        this.holdNobody();
        settle();
      };
      const onAnswer = (fault: Fault | null): void =>
        done(() =>
          fault === null ? resolve() : reject(Object.assign(new Error(fault.message), { stack: fault.stack })),
        );
      const onEnd = (): void => done(() => reject(refuse('FILE_NOT_MADE', { why: this.whyEnded() })));
      child.ref();
      child.channel?.ref();
      child.on('message', onAnswer).on('close', onEnd).on('error', onEnd);
      child.send(written, (error) => {
        if (error) onEnd();
      });
    });
  }

  /** What it said last, for whoever keeps the server. */
  get said(): string {
    return this.lastWords;
  }

  /** Ends it now; what it was writing is refused for this reason. */
  stop(why: WhyNotMade): void {
    this.stopped ??= why;
    this.child.kill('SIGKILL');
  }

  /** Lets it go when it has nothing to do. */
  letGo(): void {
    if (this.child.connected) this.child.disconnect();
  }

  private whyEnded(): WhyNotMade {
    return this.stopped ?? (this.lastWords.includes('heap out of memory') ? 'memory' : 'broken');
  }

  /** While it has nothing to do, nobody has to stay for it. */
  private holdNobody(): void {
    this.child.unref();
    this.child.channel?.unref();
    (this.child.stderr as { unref?: () => void } | null)?.unref?.();
  }
}

/** What the process needs of the surroundings: not how the database is reached, nor any password. */
const withoutSettings = (surroundings: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(surroundings).filter(([name]) => !name.startsWith('CHUAN_XA_')));
