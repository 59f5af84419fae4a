import { FILE_LIMITS } from './limits.js';
import { damaged, WorkbookFault } from './workbook-fault.js';
import { decodeUtf8, inUtf8, rootPrefix, withoutMarks, withoutPrefix } from './xml.js';

const NOTHING: Buffer = Buffer.alloc(0);

/**
 * A large part as text, cut before elements of one name, so that each of them lies whole in one piece; its elements without a
 * prefix. Throws WorkbookFault where it is no such part, has a document type, or one piece would be larger than any row is.
 */
export async function* pieces(
  chunks: AsyncIterable<Buffer>,
  root: 'worksheet' | 'sst',
  name: 'row' | 'si',
): AsyncGenerator<string, void> {
  let held = NOTHING;
  let prefix: string | null = null;
  for await (const chunk of inUtf8(chunks)) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    prefix ??= rootPrefix(held.toString('latin1'), root);
    const cut = prefix === null ? -1 : held.lastIndexOf(`<${prefix}${name}`);
    const text = cut > 0 ? withoutMarks(decodeUtf8(held.subarray(0, cut))) : null;
    if (text !== null && prefix !== null) {
      yield withoutPrefix(text, prefix);
      held = held.subarray(cut);
    }
    if (held.length > FILE_LIMITS.pieceBytes) throw new WorkbookFault('PIECE_TOO_LARGE');
  }
  const last = withoutMarks(decodeUtf8(held));
  if (last === null || prefix === null) throw damaged();
  yield withoutPrefix(last, prefix);
}
