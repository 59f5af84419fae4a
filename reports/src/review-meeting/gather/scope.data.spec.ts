import { readHead } from '@chuan-xa/audit';
import { machineActor, type Actor } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { gatherReviewMeeting } from './gather-review-meeting.js';

const machine = machineActor('Người kiểm thử', 'test');
let demo: TestDatabase;

beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
});
afterAll(() => demo.close());

const each = async <T>(rows: AsyncIterable<T> | undefined, take: (row: T) => void): Promise<void> => {
  if (rows) for await (const row of rows) take(row);
};

/** Everything that a report says of communes: names in its lists, counts in its summaries. */
const said = (actor: Actor, round: string) =>
  demo.transactions.read(actor, async (tx) => {
    const report = await gatherReviewMeeting(tx, round);
    const names: string[] = [];
    const former: string[] = [];
    await each(report.flagged, ({ commune }) => names.push(commune));
    await each(report.detail.rows, ({ commune }) => names.push(commune));
    for (const { rows } of report.ntm) await each(rows, ({ commune }) => names.push(commune));
    await each(report.missing, ({ commune }) => names.push(commune));
    await each(report.formerUnits, ({ formerUnit, successors }) => former.push(formerUnit, ...successors.split('; ')));
    const counts = [report.summary, ...report.ntm.map(({ summary }) => summary)].flat();
    const { scope, record } = report;
    return { scope, record, names, former, communes: counts.map(({ communes }) => communes), head: await readHead(tx) };
  });

describe.each(['2023-2', '2026-1'])('the workbook of round %s', (round) => {
  it('of the province says no scope, and carries the head of the record of its own moment', async () => {
    const { scope, record, head, names } = await said(machine, round);
    expect(scope).toBeNull();
    expect(record).toEqual(head);
    expect(record.number).toBeGreaterThan(1000);
    expect(names.length).toBeGreaterThan(60);
  });

  it.each(['ttyt-trang-dinh', 'ttyt-dinh-lap', 'ttyt-lang-son'])(
    'of %s is about its communes alone',
    async (office) => {
      const clerk: Actor = { ...machine, office, reach: 'office', readsAccounts: false };
      const units = await demo.rows<{ period: number; name: string }>(
        `SELECT r.period, c.name FROM office_reach r JOIN commune c ON c.period = r.period AND c.code = r.commune_code WHERE r.office_code = $1`,
        [office],
      );
      const [of] = await demo.rows<{ period: number }>('SELECT period FROM round WHERE id = $1', [round]);
      const reached = units.filter((unit) => unit.period === of?.period).map(({ name }) => name);
      const bare = (name: string): string => name.replace(/^(xã|phường|thị trấn) | \(.*\)$/giu, '');
      const { scope, names, former, communes } = await said(clerk, round);
      expect(scope).toMatch(/^chỉ các xã thuộc Trung tâm Y tế /);
      expect(names.length).toBeGreaterThan(0);
      expect(names.map(bare).filter((name) => !reached.includes(name))).toEqual([]);
      const known = units.map(({ name }) => name);
      expect(former.map(bare).filter((name) => !known.includes(name) && !name.startsWith('Nay thuộc'))).toEqual([]);
      for (const count of communes) expect(count).toBeLessThanOrEqual(reached.length);
    },
  );
});

it('nobody’s workbook is about no commune', async () => {
  const { scope, names, communes } = await said({ ...machine, reach: 'nothing' }, '2023-2');
  expect({ scope, names, communes }).toEqual({ scope: 'không có xã nào', names: [], communes: [] });
});
