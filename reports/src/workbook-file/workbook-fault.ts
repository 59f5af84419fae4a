type Reason =
  | 'DAMAGED'
  | 'ENCRYPTED'
  | 'UNPACKED_TOO_LARGE'
  | 'PART_TOO_LARGE'
  | 'PIECE_TOO_LARGE'
  | 'TOO_MUCH_TEXT'
  | 'TOO_MANY_SHEETS';

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
