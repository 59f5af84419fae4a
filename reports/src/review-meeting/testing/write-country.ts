import type { Tx } from '@chuan-xa/platform';
import type { Writable } from 'node:stream';
import { gatherReviewMeeting } from '../gather/gather-review-meeting.js';
import type { ReviewMeetingReport } from '../report.js';
import { writeReviewMeeting } from '../write-review-meeting.js';

async function* oneAfterTheOther<Row>(lists: AsyncIterable<Row>[]): AsyncGenerator<Row> {
  for (const list of lists) yield* list;
}

/** Writes the workbook of a round of every province: what each province's own says, sheet by sheet one after the other. */
export const writeCountry = async (tx: Tx, provinces: readonly string[], round: string, to: Writable): Promise<void> =>
  writeReviewMeeting(await gatherCountry(tx, provinces, round), to);

async function gatherCountry(tx: Tx, provinces: readonly string[], round: string): Promise<ReviewMeetingReport> {
  const reports: ReviewMeetingReport[] = [];
  for (const province of provinces) {
    await tx.manager.query("SELECT set_config('chuan_xa.province', $1, true)", [province]);
    reports.push(await gatherReviewMeeting({ ...tx, province }, round));
  }
  const [first] = reports;
  if (!first) throw new Error('A country has provinces');
  return {
    ...first,
    summary: reports.flatMap(({ summary }) => summary),
    flagged: oneAfterTheOther(reports.map(({ flagged }) => flagged)),
    detail: { ...first.detail, rows: oneAfterTheOther(reports.map(({ detail }) => detail.rows)) },
    ntm: first.ntm.map((table, at) => ({
      ...table,
      summary: reports.flatMap(({ ntm }) => ntm[at]?.summary ?? []),
      rows: oneAfterTheOther(reports.flatMap(({ ntm }) => ntm[at]?.rows ?? [])),
    })),
    missing: oneAfterTheOther(reports.map(({ missing }) => missing)),
    formerUnits: oneAfterTheOther(reports.flatMap(({ formerUnits }) => formerUnits ?? [])),
  };
}
