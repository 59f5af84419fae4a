import type { SuccessionEdge } from '@chuan-xa/places';
import { describe, expect, it } from 'vitest';
import { kinOf } from './kin.js';

const step = (from: string, to: string, kind: SuccessionEdge['kind']): SuccessionEdge => {
  const [fromPeriod = '', fromCode = ''] = from.split(':');
  const [toPeriod = '', toCode = ''] = to.split(':');
  return {
    fromPeriod: Number(fromPeriod),
    fromCode,
    toPeriod: Number(toPeriod),
    toCode,
    kind,
    share: null,
    note: null,
  };
};
const unit = (text: string) => ({ period: Number(text.split(':')[0]), code: text.split(':')[1] ?? '' });
/** A stays; B (unchanged first) and half of C become D; the other half of C becomes E, which stays. */
const EDGES = [
  step('1:A', '2:A', 'unchanged'),
  step('2:A', '3:A', 'unchanged'),
  step('1:B', '2:B', 'unchanged'),
  step('2:B', '3:D', 'whole'),
  step('1:C', '2:D', 'divided'),
  step('1:C', '2:E', 'divided'),
  step('2:D', '3:D', 'whole'),
  step('2:E', '3:E', 'unchanged'),
];
const ask = (text: string) => kinOf(EDGES, unit(text), [1, 2, 3]);

describe('the kin of a unit', () => {
  it('that never changed is itself alone, in every period', () => {
    expect(ask('2:A')).toEqual({
      earlier: [unit('2:A'), unit('1:A')],
      selves: [unit('2:A'), unit('1:A'), unit('3:A')],
      predecessors: [],
      successors: [],
    });
  });

  it('names a predecessor once, as it ended, with what it was before', () => {
    const { earlier, predecessors } = ask('3:D');
    expect(earlier).toEqual([unit('3:D')]);
    expect(predecessors).toEqual([
      { unit: unit('2:B'), kind: 'whole', selves: [unit('2:B'), unit('1:B')] },
      { unit: unit('2:D'), kind: 'whole', selves: [unit('2:D')] },
      { unit: unit('1:C'), kind: 'divided', selves: [unit('1:C')] },
    ]);
  });

  it('names a successor once, as it began', () => {
    expect(ask('1:C').successors).toEqual([
      { unit: unit('2:D'), kind: 'divided', selves: [unit('2:D')] },
      { unit: unit('2:E'), kind: 'divided', selves: [unit('2:E'), unit('3:E')] },
      { unit: unit('3:D'), kind: 'divided', selves: [unit('3:D')] },
    ]);
  });
});
