import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { StreamableFile } from '@nestjs/common';
import type { MadeFile } from './make-file.js';

/** The media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of a Word document and of a PDF. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';

/** What an operation that answers with a workbook has in the documentation. */
export const XLSX_ANSWER = { description: 'Tệp Excel', schema: { type: 'string', format: 'binary' } };

/** Answers with a file and removes it when it has been read, or will not be. */
export async function sendFile({ path, fileName }: MadeFile, type: string = XLSX): Promise<StreamableFile> {
  const { size } = await stat(path);
  const stream = createReadStream(path);
  stream.once('close', () => void rm(path, { force: true }));
  return new StreamableFile(stream, { type, length: size, disposition: `attachment; filename="${fileName}"` });
}

/** Answers with a file that stays. */
export async function sendKept({ path, fileName }: MadeFile, type: string): Promise<StreamableFile> {
  const { size } = await stat(path);
  const disposition = `attachment; filename="${fileName}"`;
  return new StreamableFile(createReadStream(path), { type, length: size, disposition });
}

/** What an operation that answers with a paper has in the documentation. */
export const paperAnswer = (description: string) => ({ description, schema: { type: 'string', format: 'binary' } });
