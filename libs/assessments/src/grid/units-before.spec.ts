import type { SuccessionEdge, SuccessionKind } from '@chuan-xa/places';
import { describe, expect, it } from 'vitest';
import { unitsBefore } from './units-before.js';

const step = (from: string, to: string, kind: SuccessionKind): SuccessionEdge => {
  const [fromPeriod, fromCode] = from.split(':');
  const [toPeriod, toCode] = to.split(':');
  return {
    fromPeriod: Number(fromPeriod),
    fromCode: fromCode ?? '',
    toPeriod: Number(toPeriod),
    toCode: toCode ?? '',
    ...{ kind, share: null, note: null },
  };
};
const before = (edges: SuccessionEdge[], unit: string): string[] => {
  const [period, code] = unit.split(':');
  return unitsBefore(edges, { period: Number(period), code: code ?? '' }).map((one) => `${one.period}:${one.code}`);
};

describe('the past of a unit', () => {
  it('is itself through every period in which it went on unchanged, or under another code as a whole', () => {
    const edges = [step('1:A', '2:A', 'unchanged'), step('2:A', '3:B', 'whole')];
    expect(before(edges, '3:B')).toEqual(['3:B', '2:A', '1:A']);
    expect(before(edges, '1:A')).toEqual(['1:A']);
  });

  it('is not the past of several that were put together, nor that of a part', () => {
    expect(before([step('1:A', '2:C', 'whole'), step('1:B', '2:C', 'whole')], '2:C')).toEqual(['2:C']);
    expect(before([step('1:A', '2:C', 'divided'), step('1:A', '2:D', 'divided')], '2:C')).toEqual(['2:C']);
  });

  it('ends where it was put together, though each part has a past', () => {
    const edges = [
      step('1:A', '2:A', 'unchanged'),
      step('1:B', '2:B', 'unchanged'),
      step('2:A', '3:C', 'whole'),
      step('2:B', '3:C', 'whole'),
    ];
    expect(before(edges, '3:C')).toEqual(['3:C']);
  });
});
