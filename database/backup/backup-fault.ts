import { Refusal, refuse } from '@chuan-xa/platform';
import { TarFault } from './tar.js';

/** What reading a backup failed with, as the refusal that it stands for; what has nothing to do with the file stays as it is. */
export function backupFault(error: unknown, file: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  if (error instanceof SyntaxError) return refuse('BACKUP_STRANGE', { file });
  if (error instanceof TarFault)
    return error.kind === 'cut' ? refuse('BACKUP_CUT', { file }) : refuse('BACKUP_STRANGE', { file });
  const { code = '' } = error as NodeJS.ErrnoException;
  // zlib: the stream ends too early; it is no gzip; a sum is not what it should be.
  if (code === 'Z_BUF_ERROR') return refuse('BACKUP_CUT', { file });
  if (code.startsWith('Z_'))
    return refuse(error.message.includes('incorrect header') ? 'BACKUP_STRANGE' : 'BACKUP_DAMAGED', { file });
  if (['ENOENT', 'EACCES', 'EISDIR', 'EPERM'].includes(code)) return refuse('FILE_NOT_READ', { file, why: code });
  // PostgreSQL did not take a value, or a rule of a table did not hold: this is not what was written.
  if (/^(22|23)...$/.test(code)) return refuse('BACKUP_DAMAGED', { file });
  return error;
}
