import type { FastifyRequest } from 'fastify';
import type {} from '@fastify/multipart';
import { isUnprintable, refuse } from '@chuan-xa/platform';
import { FILE_LIMITS } from '../../workbook-file/index.js';

/** Characters of a file's name that are kept. */
const LONGEST_NAME = 200;

/** The one file of a form, field `file`. Refuses: UNSUPPORTED_MEDIA, FILE_MISSING, FILE_TOO_LARGE. */
export async function readUpload(request: FastifyRequest): Promise<{ fileName: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw refuse('UNSUPPORTED_MEDIA');
  const part = await request.file();
  if (part?.fieldname !== 'file') throw refuse('FILE_MISSING');
  const fileName = nameOf(part.filename);
  const chunks: Buffer[] = [];
  for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk);
  if (part.file.truncated) throw refuse('FILE_TOO_LARGE', { file: fileName, limit: FILE_LIMITS.bytes });
  return { fileName, bytes: Buffer.concat(chunks) };
}

/** A browser may send the folder too; what cannot be printed is left out. */
function nameOf(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '').normalize('NFC').trim();
  const printable = [...name].filter((character) => !isUnprintable(character)).join('');
  return printable.slice(-LONGEST_NAME) || 'tep-khong-ten';
}
