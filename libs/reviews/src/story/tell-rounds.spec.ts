import { lawOf } from '../../../scoring/src/testing/law.js';
import { evaluateSheet, type Edition, type SheetCell } from '@chuan-xa/scoring';
import { describe, expect, it } from 'vitest';
import type { OwnSheet } from './read-own-sheets.js';
import type { Scene } from './scene.js';
import { tellRounds } from './tell-rounds.js';

const pinned = lawOf('byt-1300-2023');
const at = new Date('2023-10-31T09:00:00Z');

/** A sheet with so many points short of every criterion's maximum. */
const cellsShort = (short: number): SheetCell[] => [
  ...pinned.criteria.map(({ id, maxPoints }): SheetCell => {
    const max = maxPoints && maxPoints.how !== 'unknown' ? Number(maxPoints.value) : 0;
    return { id, column: 'district', value: { points: String(max - short) } };
  }),
  { id: 'disqualified', column: 'district', value: { declared: false } },
];

function sheetOf(edition: Edition, cells: SheetCell[], state: OwnSheet['state'] = 'accepted'): OwnSheet {
  const judged = evaluateSheet(edition, cells, { zone: null, healthRecognition: { met: true, atRisk: true } });
  if (!judged.ok) throw new Error(JSON.stringify(judged.errors));
  const sheet = { id: 's', roundId: 'r', roundName: 'Đợt 2 năm 2023', edition: edition.id, period: 1 };
  // As the database gives it back: with its keys in another order.
  const { reasons, ...verdict } = judged.verdict;
  const turned = reasons.map(
    (reason) => Object.fromEntries(Object.entries(reason).reverse()) as unknown as typeof reason,
  );
  return { ...sheet, state, cells, verdict: { reasons: turned, ...verdict }, judgedOn: '2023-10-31', judgedAt: at };
}

const tellBy = (sheet: OwnSheet, was: Edition, latest: Edition | null) =>
  tellRounds({ pinned: () => was, latest: () => latest } as unknown as Scene, [sheet], [])[0];

describe('a round, then and now', () => {
  it('is the same under the same revision', () => {
    const told = tellBy(sheetOf(pinned, cellsShort(1)), pinned, pinned);
    expect(told?.now).toEqual({ ...told?.then, same: true });
    expect(told).toMatchObject({ then: { outcome: 'met', wayBack: null }, missing: null, notNow: null });
    const failing = tellBy(sheetOf(pinned, cellsShort(2.5)), pinned, pinned);
    expect(failing).toMatchObject({ then: { outcome: 'notMet' }, now: { same: true } });
    expect(failing?.then?.why.length).toBeGreaterThan(0);
  });

  it('turns with a revision that asks for more, and the verdict of then stands', () => {
    if (!pinned.pass) throw new Error('no pass rule');
    const total = { how: 'act' as const, value: '95', citation: 'dữ liệu thử' };
    const stricter: Edition = { ...pinned, revision: 'r9', pass: { ...pinned.pass, totalPercent: total } };
    const told = tellBy(sheetOf(pinned, cellsShort(1)), pinned, stricter);
    expect(told?.then).toMatchObject({ revision: pinned.revision, outcome: 'met', total: '90', why: [] });
    expect(told?.now).toMatchObject({ revision: 'r9', outcome: 'notMet', total: '90', short: '5', same: false });
    expect(told?.now?.why.join()).toContain('95');
  });

  it('says why answers that no longer fit cannot be judged, and that nothing is published', () => {
    const smaller: Edition = {
      ...pinned,
      revision: 'r9',
      criteria: pinned.criteria.map((one) =>
        one.id === '1' ? { ...one, maxPoints: { how: 'act', value: '5', citation: 'dữ liệu thử' } } : one,
      ),
    };
    const told = tellBy(sheetOf(pinned, cellsShort(1)), pinned, smaller);
    expect(told?.now).toBeNull();
    expect(told?.notNow).toMatch(/^Điểm của phiếu không dùng được với bản r9 .*vượt mức tối đa là 5\./);
    expect(tellBy(sheetOf(pinned, cellsShort(1)), pinned, null)).toMatchObject({
      now: null,
      notNow: 'Bộ tiêu chí này hiện không có bản nào được công bố.',
    });
  });

  it('tells no verdict of a sheet that is not counted, but the points that it has', () => {
    const told = tellBy(sheetOf(pinned, cellsShort(1), 'draft'), pinned, pinned);
    expect(told).toMatchObject({ then: null, now: null, notNow: null, missing: 'phiếu chấm điểm (đang nhập 10/10)' });
    expect(told?.criteria[0]).toMatchObject({ id: '1', points: '13', max: '14', floor: '7' });
  });
});
