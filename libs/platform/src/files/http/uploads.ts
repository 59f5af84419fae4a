import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Line } from '../../line.js';
import { refuse } from '../../refusal.js';
import { LARGEST_FILE, type SentFile } from '../check-file.js';
import { readUpload } from './read-upload.js';

/** Takes in files that are to be kept, a few at once: each is held in memory until it is kept. */
@Injectable()
export class Uploads {
  private readonly line = new Line(4, 32);

  /**
   * Reads the file of a form and does with it what is to be done. Refuses what `readUpload` refuses, and FILES_BUSY.
   * @param limit bytes that are read at all
   */
  async take<T>(
    request: FastifyRequest,
    keep: (sent: SentFile) => Promise<T>,
    limit: number = LARGEST_FILE,
  ): Promise<T> {
    if (this.line.full) throw refuse('FILES_BUSY');
    return this.line.take(async () => keep(await readUpload(request, limit)));
  }
}
