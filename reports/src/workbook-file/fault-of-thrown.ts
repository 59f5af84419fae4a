import { formatCount } from '@chuan-xa/wording';
import { fileFault, type ImportFault } from './faults.js';
import { FILE_LIMITS } from './limits.js';
import { TooMany, WorkbookFault } from './workbook-fault.js';

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
    case 'TOO_MANY_SHEETS':
      return fileFault('FILE_TOO_MANY_SHEETS', { file, limit: formatCount(FILE_LIMITS.sheets) });
    case 'TOO_MUCH_TEXT':
      return fileFault('FILE_TOO_MUCH_TEXT', { file, limit: formatCount(FILE_LIMITS.textCharacters) }, sheet);
  }
};
