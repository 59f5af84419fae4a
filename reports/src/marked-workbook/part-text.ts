import { damaged } from '../workbook-file/workbook-fault.js';

/** How a part's text is written: kept when the part is written again. */
export interface Encoding {
  charset: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether the mark of its byte order stands before it. */
  marked: boolean;
}

const MARK = '\ufeff';

/** By its mark, or by the zeros round its first bracket; a part in another encoding cannot be decoded, and is refused there. */
export const encodingOf = (bytes: Buffer): Encoding => {
  const start = bytes.subarray(0, 3).toString('hex');
  if (start === 'efbbbf') return { charset: 'utf-8', marked: true };
  if (start.startsWith('fffe') || start.startsWith('3c00'))
    return { charset: 'utf-16le', marked: start.startsWith('ff') };
  if (start.startsWith('feff') || start.startsWith('003c'))
    return { charset: 'utf-16be', marked: start.startsWith('fe') };
  return { charset: 'utf-8', marked: false };
};

/** Text without the mark of its byte order. Throws WorkbookFault on bytes that are no such text. */
export const decodeText = (bytes: Buffer, { charset }: Encoding): string => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
};

/** The bytes of a piece of a part, without the mark that stands at its beginning. */
export const encodePiece = (text: string, { charset }: Encoding): Buffer => {
  if (charset === 'utf-8') return Buffer.from(text);
  const bytes = Buffer.from(text, 'utf16le');
  return charset === 'utf-16be' ? bytes.swap16() : bytes;
};

/** The bytes of a whole part. */
export const encodeText = (text: string, encoding: Encoding): Buffer =>
  encodePiece(encoding.marked ? MARK + text : text, encoding);
