import { readSnapshot, TakeSnapshot } from '@chuan-xa/meetings';
import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { ReviewMeetingReport } from '../report.js';
import { gatherReviewMeeting, reportOf } from './gather-review-meeting.js';

const machine = machineActor('Người kiểm thử', 'test');
let demo: TestDatabase;
beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
});
afterAll(() => demo.close());

const all = async <T>(rows: AsyncIterable<T> | undefined): Promise<T[]> => {
  const list: T[] = [];
  if (rows) for await (const row of rows) list.push(row);
  return list;
};

/** A report with its lists read, without the state, which is "live" in the one and "frozen" in the other, and without what the live one has not. */
async function whole({
  state,
  figures: _figures,
  statements: _statements,
  statementSummary: _summary,
  ...report
}: ReviewMeetingReport) {
  return {
    ...report,
    at: state.at,
    demo: state.demo,
    flagged: await all(report.flagged),
    detail: { ...report.detail, rows: await all(report.detail.rows) },
    ntm: await Promise.all(report.ntm.map(async (table) => ({ ...table, rows: await all(table.rows) }))),
    missing: await all(report.missing),
    formerUnits: await all(report.formerUnits),
  };
}

describe.each(['2023-2', '2026-1'])('the workbook of a snapshot of round %s', (round) => {
  it('says to the letter what the live one said at that moment, and goes on saying it', async () => {
    const live = await demo.transactions.read(machine, async (tx) => whole(await gatherReviewMeeting(tx, round)));
    const { id } = await new TakeSnapshot(demo.transactions).run(machine, round, { name: 'Họp' });
    const frozen = () => demo.transactions.read(machine, async (tx) => whole(reportOf(await readSnapshot(tx, id))));
    expect(live.flagged.length + live.missing.length).toBeGreaterThan(20);
    expect(await frozen()).toEqual(live);

    await demo.rows("UPDATE verdict SET document = jsonb_set(document, '{total}', '\"1\"'), total = 100");
    await demo.rows("UPDATE commune SET name = name || ' mới'");
    await demo.rows("UPDATE office SET short_name = short_name || ' mới'");
    demo.clock.set('2031-01-05T02:00:00Z');
    expect(await frozen()).toEqual(live);
    const now = await demo.transactions.read(machine, async (tx) => whole(await gatherReviewMeeting(tx, round)));
    expect(now.detail.rows).not.toEqual(live.detail.rows);
  });
});
