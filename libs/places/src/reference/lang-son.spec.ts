import { describe, expect, it } from 'vitest';
import { followSuccessions, precedeSuccessions, type SuccessionEdge } from '../follow-successions.js';
import type { PlacesReference } from './places-reference.js';
import { readPlaces } from './read-places.js';

const read = readPlaces('database/reference/places/20');
const reference: PlacesReference = read.ok ? read.reference : expect.fail(JSON.stringify(read.faults));
const tally = (values: (string | undefined)[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? '-'] = (counts[value ?? '-'] ?? 0) + 1;
  return counts;
};
const list = (period: number) => reference.communes[period - 1] ?? [];
const named = (period: number, code: string) => {
  const unit = list(period).find((u) => u.code === code);
  return unit && `${unit.type} ${unit.name}`;
};
const edges: SuccessionEdge[] = reference.successions.flatMap((step, at) =>
  step.successions.map((s) => ({
    fromPeriod: at + 1,
    fromCode: s.from,
    toPeriod: at + 2,
    toCode: s.to,
    kind: s.kind,
    share: s.share ? { areaKm2: s.share.areaKm2 ?? null, people: s.share.people ?? null } : null,
    note: s.note ?? null,
  })),
);
const becomes = (code: string, from = 1, to = 3) =>
  followSuccessions(edges, { code, period: from }, to).map((end) => `${end.code} ${end.kind}`);

describe('the units of Lạng Sơn', () => {
  it('are 200, then 194, then 65', () => {
    expect([1, 2, 3].map((period) => list(period).length)).toEqual([200, 194, 65]);
    expect(tally(list(1).map((u) => u.type))).toEqual({ xa: 181, phuong: 5, 'thi-tran': 14 });
    expect(tally(list(2).map((u) => u.type))).toEqual({ xa: 175, phuong: 5, 'thi-tran': 14 });
    expect(tally(list(3).map((u) => u.type))).toEqual({ xa: 61, phuong: 4 });
  });

  it('lie in eleven districts until 30/06/2025, and in none since', () => {
    const before = { 178: 8, 180: 22, 181: 19, 182: 17, 183: 22, 184: 17, 185: 18, 186: 24, 187: 20, 188: 21, 189: 12 };
    expect(tally(list(1).map((u) => u.district))).toEqual(before);
    expect(tally(list(2).map((u) => u.district))).toEqual({ ...before, 180: 20, 184: 15, 186: 23, 188: 20 });
    expect(tally(list(3).map((u) => u.district))).toEqual({ '-': 65 });
  });

  it('leave no day without its period', () => {
    expect(reference.periods.map(({ from, until }) => [from, until])).toEqual([
      [null, '2024-11-30'],
      ['2024-12-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
  });

  it('have ten names that occur more than once', () => {
    const repeated = Object.entries(tally(list(1).map((u) => u.name))).filter(([, count]) => count > 1);
    expect(repeated.map(([name]) => name).sort()).toEqual(
      [
        'Hoàng Văn Thụ',
        'Chi Lăng',
        'Hồng Phong',
        'Hòa Bình',
        'Hồng Thái',
        'Thụy Hùng',
        'Mẫu Sơn',
        'Tân Thành',
        'Chiến Thắng',
        'Đình Lập',
      ].sort(),
    );
  });

  it('bear the mended names', () => {
    expect(named(1, '06337')).toBe('xa Đồng Ý');
    expect(named(1, '06616')).toBe('thi-tran Nông Trường Thái Bình');
  });

  it('kept none of the 65 codes for the same unit, and 28 of them under another name', () => {
    const units = list(3).map((u) => [u.name, list(1).find((old) => old.code === u.code)?.name]);
    expect(units.filter(([, old]) => old === undefined)).toEqual([]);
    expect(units.filter(([name, old]) => name !== old)).toHaveLength(28);
  });
});

describe('code 06040', () => {
  it('is three places in turn', () => {
    expect([1, 2, 3].map((period) => named(period, '06040'))).toEqual([
      'xa Đại Đồng',
      'thi-tran Thất Khê',
      'xa Thất Khê',
    ]);
  });

  it('was divided: 18.61 km² and 8,527 people to Thất Khê, the rest through Đội Cấn to Quốc Khánh', () => {
    const [rest, part] = followSuccessions(edges, { code: '06040', period: 1 }, 3);
    expect(rest).toMatchObject({
      code: '06004',
      kind: 'divided',
      share: null,
      through: [{ code: '06025', period: 2 }],
    });
    expect(part).toMatchObject({ code: '06040', kind: 'divided', share: { areaKm2: '18.61', people: 8527 } });
  });
});

describe('what became of the others', () => {
  it.each([
    ['05995', ['06040 whole']],
    ['06007', ['06001 whole']],
    ['06295', ['06286 whole']],
    ['06301', ['06286 whole']],
    ['06454', ['06385 whole']],
    ['06574', ['06565 whole']],
    ['06622', ['06613 divided', '06625 divided']],
    ['06625', ['06625 divided', '06637 divided']],
  ])('%s came to %j', (code, ends) => expect(becomes(code)).toEqual(ends));

  it('is told of each of the 200, and 188 went through 2024 unchanged', () => {
    expect(list(1).filter((u) => becomes(u.code).length === 0)).toEqual([]);
    expect(reference.successions[0]?.successions.filter((s) => s.kind === 'unchanged')).toHaveLength(188);
    expect(reference.successions.flatMap((step) => step.gaps)).toEqual([]);
  });

  it('names every predecessor of xã Thất Khê', () => {
    const before = precedeSuccessions(edges, { code: '06040', period: 3 }, 1).map((u) => `${u.code} ${u.kind}`);
    expect(before).toEqual(['05995 whole', '06013 whole', '06034 whole', '06040 divided']);
  });
});

describe('the offices', () => {
  it('are eleven in each period, under the same codes', () => {
    const codes = [1, 2, 3].map((p) =>
      reference.offices
        .filter((o) => o.period === p)
        .map((o) => o.code)
        .join(' '),
    );
    expect(new Set(codes).size).toBe(1);
    expect(codes[0]?.split(' ')).toHaveLength(11);
  });

  it('are derived since 01/07/2025, and say so', () => {
    expect(tally(reference.offices.map((o) => `${o.period} ${o.how}`))).toEqual({
      '1 given': 11,
      '2 given': 11,
      '3 derived': 11,
    });
  });

  it('answer for every unit; four of the 65 came from two districts and ask to be confirmed', () => {
    expect(reference.communes.flat().filter((u) => !u.office)).toEqual([]);
    expect(
      list(3)
        .filter((u) => u.note)
        .map((u) => u.code),
    ).toEqual(['05977', '06187', '06286', '06316']);
  });
});
