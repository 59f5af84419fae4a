import { fileKindWords, type FileKindName } from '@chuan-xa/wording';
import { refuse } from '../refusal.js';
import { FILE_KINDS, kindOf } from './file-kind.js';
import { endingOf, tidyFileName } from './file-name.js';

/** A file as it was sent: what its sender called it, and its bytes. */
export interface SentFile {
  name: string;
  bytes: Buffer;
}

/** Bytes of a file that is kept: 10 MB, some dozens of scanned pages. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Every kind that is kept at all. */
export const ALL_KINDS = Object.keys(FILE_KINDS) as readonly FileKindName[];

/**
 * The name under which a file may be kept, and its media type by its content.
 * Refuses: FILE_BLANK, FILE_TOO_LARGE, FILE_HAS_MACROS, FILE_KIND_REFUSED, FILE_NAME_CONTRADICTS.
 * @param kinds what is taken here
 */
export function checkFile(
  sent: SentFile,
  kinds: readonly FileKindName[] = ALL_KINDS,
): { name: string; mediaType: string } {
  const file = tidyFileName(sent.name);
  if (sent.bytes.length === 0) throw refuse('FILE_BLANK', { file });
  if (sent.bytes.length > LARGEST_FILE) throw refuse('FILE_TOO_LARGE', { file, limit: LARGEST_FILE });
  const kind = kindOf(sent.bytes);
  if (kind === 'macros') throw refuse('FILE_HAS_MACROS', { file });
  if (kind === null || !kinds.includes(kind))
    throw refuse('FILE_KIND_REFUSED', { file, kinds: kinds.map((one) => fileKindWords[one]).join(', ') });
  const { mediaType, endings } = FILE_KINDS[kind];
  const ending = endingOf(file);
  if (ending === null) return { name: `${file}.${endings[0]}`, mediaType };
  if (!endings.includes(ending)) throw refuse('FILE_NAME_CONTRADICTS', { file, ending, kind, usual: endings[0] });
  return { name: file, mediaType };
}
