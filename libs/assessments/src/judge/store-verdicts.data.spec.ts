import { fromStored, judgeCommunes, readCells, readSheetsToJudge } from '@chuan-xa/assessments';
import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';

const ACTOR = machineActor('Hệ thống', 'test');
const ROUND = { roundId: '2026-1' };
let server: TestDatabase;
beforeAll(async () => {
  server = await openTestDatabase('played', '2026-11-22T02:00:00Z');
});
afterAll(() => server?.close());

const judge = (): Promise<number> => server.transactions.run(ACTOR, (tx) => judgeCommunes(tx, ROUND));
const stored = (): Promise<{ id: string; said: string; place: string }[]> =>
  server.rows(
    `SELECT v.assessment_id AS id, v.document::text || v.outcome || coalesce(v.total, -1) AS said, v.fingerprint AS place
     FROM verdict v JOIN assessment a ON a.id = v.assessment_id WHERE a.round_id = '2026-1' ORDER BY 1`,
  );

it('the cells that are judged are those that stand, whatever their kind', async () => {
  await server.rows('UPDATE round SET closed_at = NULL');
  await server.rows(`
    WITH chosen AS (SELECT s.ctid, row_number() OVER (ORDER BY s.assessment_id, s.item_id) AS n FROM score s JOIN assessment a ON a.id = s.assessment_id
      WHERE a.round_id = '2023-2' AND s.score_column = 'district' AND s.points IS NOT NULL LIMIT 6)
    UPDATE score s SET points = NULL, value = CASE n WHEN 1 THEN 1250 END, male = CASE n WHEN 2 THEN 9010 END, female = CASE n WHEN 2 THEN 8800 END,
      met = CASE n WHEN 3 THEN true WHEN 4 THEN false END, not_applicable = CASE n WHEN 5 THEN true END FROM chosen WHERE s.ctid = chosen.ctid`);
  const kinds = new Set<string>();
  await server.transactions.read(ACTOR, async (tx) => {
    const sheets = (
      await Promise.all(['2023-2', '2026-1'].map((roundId) => readSheetsToJudge(tx, { roundId }, false)))
    ).flat();
    const cells = await readCells(
      tx,
      sheets.map(({ id }) => id),
    );
    const text = (all: { id: string }[]): string[] => all.map((cell) => JSON.stringify(cell)).sort();
    for (const sheet of sheets) {
      const counted = (cells.get(sheet.id) ?? []).filter(
        ({ column, text: remark }) => column !== 'self' && remark === null,
      );
      const expected = counted.map(({ itemId: id, column, ...answer }) => ({ id, column, value: fromStored(answer) }));
      expect(text(sheet.cells)).toEqual(text(expected));
      for (const { value } of expected) kinds.add(Object.keys(value ?? { nothing: 0 })[0] ?? '');
    }
  });
  expect([...kinds].sort()).toEqual(['declared', 'male', 'met', 'notApplicable', 'nothing', 'points', 'value']);
});

it('what comes out as it stands is not written again, but said to be judged today', async () => {
  const count = await judge();
  const before = await stored();
  const written = "SELECT count(*)::int AS count FROM verdict WHERE judged_on = '2026-11-23'";
  server.clock.set('2026-11-23T02:00:00Z');
  await judge();
  expect(await stored()).toEqual(before);
  expect(before.filter(({ place }) => place !== null)).toHaveLength(count);
  expect(await server.rows(written)).toEqual([{ count }]);
});

it('what was changed by hand is put right', async () => {
  const before = await stored();
  for (const change of [
    'total = coalesce(total, 0) + 100',
    "outcome = CASE outcome WHEN 'met' THEN 'notMet' ELSE 'met' END",
    "document = jsonb_set(document, '{total}', '\"1\"')",
  ]) {
    await server.rows(`UPDATE verdict SET ${change}`);
    expect((await stored()).map(({ said }) => said)).not.toEqual(before.map(({ said }) => said));
    await judge();
    expect(await stored()).toEqual(before);
  }
});
