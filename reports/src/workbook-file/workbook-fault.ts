import { formatCount } from '@chuan-xa/wording';
import { fileFault, type ImportFault } from './faults.js';
import { FILE_LIMITS } from './limits.js';

type Reason = 'DAMAGED' | 'ENCRYPTED' | 'UNPACKED_TOO_LARGE' | 'PART_TOO_LARGE' | 'PIECE_TOO_LARGE' | 'TOO_MUCH_TEXT';

/** Why the bytes of a workbook cannot be read on. Thrown within the reader alone, which gives it out as one fault of the file. */
export class WorkbookFault extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** A count of the sheet that passes its limit, in words: `20.000 dòng`. */
export class TooMany extends Error {
  constructor(readonly limit: string) {
    super(limit);
  }
}

export const damaged = (): WorkbookFault => new WorkbookFault('DAMAGED');

/** What reading past the end of the bytes, or zlib, throws is a damaged file. */
export const orDamaged = <T>(work: () => T): T => {
  try {
    return work();
  } catch (fault) {
    throw fault instanceof WorkbookFault ? fault : damaged();
  }
};

/** The fault of the file, or of the sheet, that something thrown while reading stands for. */
export const faultOfThrown = (thrown: unknown, file: string, sheet: string | null): ImportFault => {
  if (thrown instanceof TooMany) return fileFault('FILE_TOO_MANY_ROWS', { file, limit: thrown.limit }, sheet);
  if (!(thrown instanceof WorkbookFault)) throw thrown;
  switch (thrown.reason) {
    case 'DAMAGED':
      return fileFault('FILE_DAMAGED', { file });
    case 'ENCRYPTED':
      return fileFault('FILE_ENCRYPTED', { file });
    case 'UNPACKED_TOO_LARGE':
      return fileFault('FILE_UNPACKED_TOO_LARGE', { file, limit: FILE_LIMITS.unpackedText });
    case 'PART_TOO_LARGE':
      return fileFault('FILE_PART_TOO_LARGE', { file, part: 'mục lục hoặc định dạng', limit: FILE_LIMITS.partText });
    case 'PIECE_TOO_LARGE':
      return fileFault('FILE_PART_TOO_LARGE', { file, part: 'một dòng', limit: FILE_LIMITS.pieceText }, sheet);
    case 'TOO_MUCH_TEXT':
      return fileFault('FILE_TOO_MUCH_TEXT', { file, limit: formatCount(FILE_LIMITS.textCharacters) }, sheet);
  }
};
