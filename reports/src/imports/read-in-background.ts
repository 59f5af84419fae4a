import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Line, refuse, Transactions, Unfinished, type Actor } from '@chuan-xa/platform';
import type { FileImport } from './file-import.entity.js';
import { IMPORTS, type Imports } from './import-kinds.js';
import { readReceived, settleReading } from './read-received.js';

/** Milliseconds between two tellings of how far a reading is. */
const TELL_EVERY = 500;
/** Milliseconds between two signs of life of a file that waits or is looked up: see `findImport`. */
const PULSE = 30_000;

/** Reads files one at a time, while their senders ask how far it is; ends a reading that is cancelled, here or through another server. */
@Injectable()
export class ReadInBackground implements OnModuleDestroy {
  private readonly logger = new Logger(ReadInBackground.name);
  private readonly line = new Line(1, 20);
  private readonly running = new Map<string, { ending: AbortController; done: Promise<void> }>();

  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(IMPORTS) private readonly kinds: Imports,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Unfinished) private readonly unfinished: Unfinished,
  ) {}

  /** Refuses, before a file is even taken in: FILES_BUSY. */
  refuseWhenFull(): void {
    if (this.line.full) throw refuse('FILES_BUSY');
  }

  /** Begins to read; resolves when it ended, however it ended, or after `patience` milliseconds. */
  async start(actor: Actor, row: FileImport, patience: number): Promise<void> {
    const ending = new AbortController();
    const pulse = setInterval(() => void this.tell(actor, row, {}), PULSE);
    const done = this.line
      .take(() => this.read(actor, row, ending))
      .finally(() => {
        clearInterval(pulse);
        if (this.running.get(row.id)?.ending === ending) this.running.delete(row.id);
      });
    this.running.set(row.id, { ending, done });
    this.unfinished.hold(done);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
  }

  /** Ends the reading of a file if it is read here. */
  end(id: string): void {
    this.running.get(id)?.ending.abort();
  }

  async onModuleDestroy(): Promise<void> {
    const all = [...this.running.values()];
    for (const { ending } of all) ending.abort();
    await Promise.all(all.map(({ done }) => done));
  }

  private async read(actor: Actor, row: FileImport, ending: AbortController): Promise<void> {
    let told = 0;
    let telling = Promise.resolve();
    const progress = (rowsDone: number, rowsOf: number | null): void => {
      const now = this.clock.now().getTime();
      if (now - told < TELL_EVERY) return;
      told = now;
      // One after the other. A row that is not being read any more was cancelled, here or through another server.
      telling = telling.then(async () => {
        if (!(await this.tell(actor, row, { rowsDone, rowsOf }))) ending.abort();
      });
    };
    try {
      await readReceived(this.transactions, actor, this.kinds, row, { signal: ending.signal, progress });
    } catch (error) {
      if (!ending.signal.aborted) this.logger.error({ import: row.id, err: error });
      await this.tell(actor, row, { state: 'broken' });
    }
    await telling;
  }

  /** A telling that fails is no reason to end the reading; one that finds the row no longer being read is. */
  private async tell(actor: Actor, row: FileImport, fields: Parameters<typeof settleReading>[3]): Promise<boolean> {
    try {
      return await settleReading(this.transactions, actor, row, fields);
    } catch (error) {
      this.logger.error({ import: row.id, err: error });
      return true;
    }
  }
}
