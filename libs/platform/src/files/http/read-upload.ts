import type { FastifyRequest } from 'fastify';
import type {} from '@fastify/multipart';
import { Refusal, refuse } from '../../refusal.js';
import type { SentFile } from '../check-file.js';
import { tidyFileName } from '../file-name.js';

/**
 * The one file of a form, field `file`.
 * Refuses: UNSUPPORTED_MEDIA, FILE_MISSING, FILE_TOO_LARGE, FILES_TOGETHER (a second file is not passed over unseen),
 * FILE_BROKEN_OFF.
 * @param limit bytes that are read at all
 */
export async function readUpload(request: FastifyRequest, limit: number): Promise<SentFile> {
  if (!request.isMultipart()) throw refuse('UNSUPPORTED_MEDIA', { expected: 'multipart/form-data' });
  // Who went away while waiting for their turn: the form's reader would wait for an end that has been.
  if (request.raw.destroyed) throw refuse('FILE_BROKEN_OFF');
  let sent: SentFile | null = null;
  try {
    for await (const part of request.parts({ limits: { fileSize: limit } })) {
      if (part.type !== 'file') continue;
      if (part.fieldname !== 'file') throw refuse('FILE_MISSING');
      const name = tidyFileName(part.filename);
      const chunks: Buffer[] = [];
      for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk);
      if (part.file.truncated) throw refuse('FILE_TOO_LARGE', { file: name, limit });
      sent = { name, bytes: Buffer.concat(chunks) };
    }
  } catch (error) {
    throw refusalOf(error);
  }
  if (sent === null) throw refuse('FILE_MISSING');
  return sent;
}

/** How a sender that went away in the middle is told of. */
const GONE: readonly unknown[] = ['ECONNRESET', 'FST_MP_PREMATURE_CLOSE'];

/** What the reader of forms says with a code of its own is known to the server; what has none is a form that ends too early. */
function refusalOf(error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  if (!('code' in error) || GONE.includes(error.code)) return refuse('FILE_BROKEN_OFF');
  return error.code === 'FST_FILES_LIMIT' ? refuse('FILES_TOGETHER') : error;
}
