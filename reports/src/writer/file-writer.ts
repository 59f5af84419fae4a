import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Line, Refusal, refuse, scratchPath } from '@chuan-xa/platform';
import type { MadeFile } from '../make-file.js';
import type { WritingOrder } from './order.js';
import { Writer } from './writer.js';

export interface WriterLimits {
  /** Of the process, for its values. */
  megabytes: number;
  /** That one file may take, in milliseconds. */
  longest: number;
  /** After which a process without work is let go, in milliseconds. */
  idle: number;
}

/** A connection on which nothing moves for 150 s is cut (apps/api): who waits is told before. */
const LIMITS: WriterLimits = { megabytes: 1024, longest: 140_000, idle: 60_000 };

/** So many wait for their file, and more are told to come back. */
const ROOM = 20;

/**
 * Writes files beside the server, one at a time in the order in which they were asked for: a PDF takes seconds of a processor, in
 * which this process goes on saving cells. See docs/decisions/0022.
 */
@Injectable()
export class FileWriter implements OnModuleDestroy {
  private readonly logger = new Logger(FileWriter.name);
  private readonly line = new Line(1, ROOM);
  private readonly limits: WriterLimits;
  private writer: Writer | null = null;
  private goes: NodeJS.Timeout | undefined;
  private ending = false;

  constructor(limits: Partial<WriterLimits> = {}) {
    this.limits = { ...LIMITS, ...limits };
  }

  /**
   * Makes a file of what is gathered when its turn has come. The caller removes it.
   * Refuses: FILES_BUSY, FILE_NOT_MADE, and what `gather` refuses.
   */
  async make(fileName: string, gather: () => Promise<WritingOrder>): Promise<MadeFile> {
    if (this.line.full) throw refuse('FILES_BUSY');
    return this.line.take(async () => {
      if (this.ending) throw refuse('FILE_NOT_MADE', { why: 'ending' });
      const path = scratchPath(extname(fileName));
      try {
        await this.write(await gather(), path);
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return { path, fileName };
    });
  }

  /** Who still waits for a file is told that the server is ending: it does not stay for them. */
  onModuleDestroy(): void {
    this.ending = true;
    clearTimeout(this.goes);
    this.writer?.stop('ending');
  }

  private async write(order: WritingOrder, path: string): Promise<void> {
    clearTimeout(this.goes);
    if (!this.writer?.alive) this.writer = new Writer(this.limits.megabytes);
    const { writer } = this;
    const late = setTimeout(() => writer.stop('late'), this.limits.longest);
    try {
      await writer.write({ order, path });
    } catch (error) {
      if (error instanceof Refusal && !this.ending)
        this.logger.error(`The process that writes files ended: ${writer.said || 'it said nothing'}`);
      throw error;
    } finally {
      clearTimeout(late);
      if (!this.ending) this.goes = setTimeout(() => writer.letGo(), this.limits.idle).unref();
    }
  }
}
