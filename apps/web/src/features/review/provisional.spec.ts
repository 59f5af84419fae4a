import { describe, expect, it } from 'vitest';
import type { components } from '../../api/schema.js';
import { ownParameters, sharedParameters } from './provisional.js';

const verdict = (...ids: string[]): components['schemas']['Verdict'] => ({
  ...{ basis: { kind: 'district' }, criteria: [], edition: { id: 'byt-1300-2023', revision: 'r1', sha256: '' } },
  ...{ engine: '', maxTotal: null, outcome: 'met', provisional: ids.length > 0, reasons: [], total: null },
  ...{ totalBest: null, wayBack: { clear: [], points: '0', possible: true, steps: [] } },
  provisionalParameters: ids.map((id) => ({ id, how: 'secondary', citation: null })),
});

describe('what a list rests on', () => {
  it('is said once where all lines share it, and at a line where it has more', () => {
    const [one, other] = [verdict('1.maxPoints', 'pass.totalPercent'), verdict('pass.totalPercent')];
    const shared = sharedParameters([one, other]);
    expect(shared.map(({ id }) => id)).toEqual(['pass.totalPercent']);
    expect(ownParameters(one, shared).map(({ id }) => id)).toEqual(['1.maxPoints']);
    expect(ownParameters(other, shared)).toEqual([]);
  });

  it('is nothing where one line rests on the act alone', () => {
    expect(sharedParameters([verdict('1.maxPoints'), verdict()])).toEqual([]);
    expect(sharedParameters([])).toEqual([]);
  });
});
