import type { Figure } from '@chuan-xa/charts';
import { machineActor } from '@chuan-xa/platform';
import { hundredthsOf } from '@chuan-xa/scoring';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { Moment, MomentCommune } from '../moment/moment.js';
import { readMoment } from '../moment/read-moment.js';
import { figuresOf } from './figures-of.js';

const machine = machineActor('Người kiểm thử', 'test');
let demo: TestDatabase;
const moments = new Map<string, Moment>();
beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  for (const round of ['2023-2', '2026-1'])
    moments.set(round, await demo.transactions.read(machine, (tx) => readMoment(tx, round)));
});
afterAll(() => demo.close());

const momentOf = (round: string): Moment => {
  const moment = moments.get(round);
  if (!moment) throw new Error(`No moment of ${round}`);
  return moment;
};
const figure = (round: string, id: string): Figure => {
  const found = figuresOf(momentOf(round)).find((one) => one.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
};
const sheetOf = (of: MomentCommune, edition: string) => of.sheets.find((sheet) => sheet.edition === edition);
const numbers = (list: { value: string | null }[]): number[] => list.map(({ value }) => Number(value));

describe.each(['2023-2', '2026-1'])('the figures of round %s', (round) => {
  it('have one id each, as many cells in every row as columns, and in every cell of counts as many communes as its number', () => {
    const figures = figuresOf(momentOf(round));
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(figures.length).toBeGreaterThan(10);
    for (const { kind, columns, rows, total, finding, id } of figures) {
      expect(finding, id).toMatch(/\S/);
      expect(`${finding}${JSON.stringify(rows)}`, id).not.toMatch(/undefined|NaN|null xã/);
      for (const { cells } of [...rows, ...(total ? [{ cells: total }] : [])]) {
        expect(cells, id).toHaveLength(columns.length);
        if (kind === 'heat') continue;
        for (const { value, communes } of cells) expect(Number(value), id).toBe(new Set(communes).size);
      }
    }
  });

  it('count every commune once, and add up to the progress and the review of the title', () => {
    for (const { title, total, offices } of momentOf(round).titles) {
      const { met, notMet, undetermined, notAssessed, ...progress } = total.progress;
      const outcomes = figure(round, `outcomes-${title}`);
      expect(numbers(outcomes.total ?? [])).toEqual([met, notMet, undetermined, notAssessed]);
      const codes = outcomes.rows.flatMap(({ cells }) => cells.flatMap(({ communes }) => communes));
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).toHaveLength(progress.communes);
      expect(figure(round, `tiles-${title}`).rows).toEqual(outcomes.rows);
      expect(numbers(figure(round, `progress-${title}`).total ?? [])).toEqual([
        progress.pledged,
        progress.assessed,
        progress.submitted,
        progress.appraised,
        met,
        progress.metPledged,
        progress.recognised,
      ]);
      for (const { office, progress: counts } of offices) {
        const row = figure(round, `progress-${title}`).rows.find(({ id }) => id === office);
        expect(numbers(row?.cells ?? [])).toEqual([
          counts.pledged,
          counts.assessed,
          counts.submitted,
          counts.appraised,
          counts.met,
          counts.metPledged,
          counts.recognised,
        ]);
      }
      if (total.review.reviewed === 0) continue;
      const { maintained, noLongerMeets, termEnded } = total.review;
      expect(numbers(figure(round, `review-${title}`).total ?? [])).toEqual([
        maintained,
        noLongerMeets,
        total.review.undetermined,
        total.review.notAssessed,
        termEnded,
      ]);
    }
  });

  it('find who is close to the threshold, and where points are lost, as one by one', () => {
    const moment = momentOf(round);
    const edition = moment.titles.find(({ title }) => title === 'BTCQGYTX')?.edition ?? '';
    const failed = moment.communes.filter((of) => sheetOf(of, edition)?.verdict?.outcome === 'notMet');
    const distance = figure(round, 'distance-BTCQGYTX');
    const cells = new Map(distance.rows.map(({ id, cells: [cell] }) => [id, cell?.communes ?? []]));
    for (const of of failed) {
      const points = sheetOf(of, edition)?.verdict?.wayBack.points ?? null;
      const short = points === null ? null : hundredthsOf(points);
      const band =
        short === null ? 'unknown' : short === 0 ? 'clear' : short > 300 ? 'far' : String(Math.ceil(short / 100));
      expect(cells.get(band), `${of.commune.name} ${points}`).toContain(of.commune.code);
    }
    expect([...cells.values()].flat()).toHaveLength(failed.length);

    const lost = figure(round, 'lost-BTCQGYTX');
    for (const { id, cells: row } of lost.rows) {
      const losses = moment.communes.flatMap((of) => {
        const result = sheetOf(of, edition)?.verdict?.criteria.find((one) => one.id === id);
        return result?.points && result.max ? [Number(result.max) - Number(result.points)] : [];
      });
      const average = losses.reduce((sum, one) => sum + one, 0) / losses.length;
      expect(Math.abs(Number(row.at(-1)?.value) - average)).toBeLessThan(0.0051);
    }
  });
});

it('says its findings in sentences with the numbers in them', () => {
  const findings = figuresOf(momentOf('2023-2')).map(({ id, finding }) => `${id}: ${finding}`);
  expect(findings).toMatchInlineSnapshot(`
    [
      "progress-BTCQGYTX: 19 trong 41 xã đăng ký BTCQGYTX năm 2023 đã đạt; 166 trong 200 xã đã nộp phiếu",
      "outcomes-BTCQGYTX: 88 trong 200 xã đạt BTCQGYTX; 70 không đạt, 8 chưa xác định, 34 chưa đánh giá",
      "tiles-BTCQGYTX: 88 trong 200 xã đạt BTCQGYTX; 70 không đạt, 8 chưa xác định, 34 chưa đánh giá",
      "review-BTCQGYTX: 31 trong 120 xã được công nhận BTCQGYTX từ năm 2022 trở về trước không còn đạt, nhiều nhất ở TTYT Lộc Bình (7) và TTYT Bình Gia (6)",
      "failing-BTCQGYTX: Số xã dưới mức nhiều nhất ở tiêu chí 2 (20) và tiêu chí 3 (19)",
      "lost-BTCQGYTX: Mất điểm nhiều nhất ở tiêu chí 3: bình quân 4,64 điểm mỗi xã",
      "distance-BTCQGYTX: 27 trong 70 xã không đạt chỉ còn thiếu không quá 3 điểm",
      "progress-ntm: 2 trong 9 xã đăng ký NTM năm 2023 đã đạt tiêu chí y tế; 153 trong 181 xã đã nộp phiếu",
      "outcomes-ntm: 55 trong 181 xã đạt tiêu chí y tế NTM; 89 không đạt, 9 chưa xác định, 28 chưa đánh giá",
      "tiles-ntm: 55 trong 181 xã đạt tiêu chí y tế NTM; 89 không đạt, 9 chưa xác định, 28 chưa đánh giá",
      "review-ntm: 17 trong 70 xã được công nhận NTM từ năm 2022 trở về trước không còn đạt tiêu chí y tế, nhiều nhất ở TTYT Tràng Định (3) và TTYT Hữu Lũng (3)",
      "failing-ntm: Số xã dưới mức nhiều nhất ở chỉ tiêu 15.2 (48), chỉ tiêu 15.1 (39) và chỉ tiêu 15.4 (16)",
      "progress-ntm-advanced: 1 trong 7 xã đăng ký NTM nâng cao năm 2023 đã đạt tiêu chí y tế; 45 trong 181 xã đã nộp phiếu",
      "outcomes-ntm-advanced: 20 trong 181 xã đạt tiêu chí y tế NTM nâng cao; 23 không đạt, 2 chưa xác định, 136 chưa đánh giá",
      "tiles-ntm-advanced: 20 trong 181 xã đạt tiêu chí y tế NTM nâng cao; 23 không đạt, 2 chưa xác định, 136 chưa đánh giá",
      "review-ntm-advanced: 5 trong 15 xã được công nhận NTM nâng cao từ năm 2022 trở về trước không còn đạt tiêu chí y tế",
      "failing-ntm-advanced: Số xã dưới mức nhiều nhất ở chỉ tiêu 14.3 (14), chỉ tiêu 14.4 (9) và chỉ tiêu 14.1 (3)",
      "progress-ntm-model: 1 trong 2 xã đăng ký NTM kiểu mẫu năm 2023 đã đạt tiêu chí y tế; 14 trong 181 xã đã nộp phiếu",
      "outcomes-ntm-model: 10 trong 181 xã đạt tiêu chí y tế NTM kiểu mẫu; 3 không đạt, 1 chưa xác định, 167 chưa đánh giá",
      "tiles-ntm-model: 10 trong 181 xã đạt tiêu chí y tế NTM kiểu mẫu; 3 không đạt, 1 chưa xác định, 167 chưa đánh giá",
      "review-ntm-model: 1 trong 4 xã được công nhận NTM kiểu mẫu từ năm 2022 trở về trước không còn đạt tiêu chí y tế, nhiều nhất ở TTYT Bắc Sơn (1)",
      "failing-ntm-model: Số xã dưới mức nhiều nhất ở chỉ tiêu 14.4 (2), chỉ tiêu 14.1 (1) và chỉ tiêu 14.3 (1)",
    ]
  `);
});
