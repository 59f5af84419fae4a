import type { DetailRow, DetailTable, FlaggedRow, FormerUnitRow, MissingRow, NtmRow, NtmTable } from './report.js';
import type { ReviewMeetingReport } from './report.js';

/** A report with its lists read: plain values, which another process can be given. */
export type WholeReport = Omit<ReviewMeetingReport, 'flagged' | 'detail' | 'ntm' | 'missing' | 'formerUnits'> & {
  flagged: FlaggedRow[];
  detail: Omit<DetailTable, 'rows'> & { rows: DetailRow[] };
  ntm: (Omit<NtmTable, 'rows'> & { rows: NtmRow[] })[];
  missing: MissingRow[];
  formerUnits: FormerUnitRow[];
};

/** Reads all lists of a report. */
export async function wholeOf({
  flagged,
  detail,
  ntm,
  missing,
  formerUnits,
  ...report
}: ReviewMeetingReport): Promise<WholeReport> {
  return {
    ...report,
    flagged: await all(flagged),
    detail: { ...detail, rows: await all(detail.rows) },
    ntm: await inTurn(ntm, async (table) => ({ ...table, rows: await all(table.rows) })),
    missing: await all(missing),
    formerUnits: formerUnits ? await all(formerUnits) : [],
  };
}

/** The same as what is written from: lists that are read as they are written. */
export const openReport = ({
  flagged,
  detail,
  ntm,
  missing,
  formerUnits,
  ...report
}: WholeReport): ReviewMeetingReport => ({
  ...report,
  flagged: each(flagged),
  detail: { ...detail, rows: each(detail.rows) },
  ntm: ntm.map((table) => ({ ...table, rows: each(table.rows) })),
  missing: each(missing),
  formerUnits: each(formerUnits),
});

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

async function inTurn<From, To>(list: readonly From[], make: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const one of list) made.push(await make(one));
  return made;
}

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}
