import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raiseByLevels } from './raise-by-levels.js';
import { type FreeGap, raiseFreely } from './raise-freely.js';
import type { Gap } from './raise.js';

const gap = (id: string, headroom: number, deficit = 0): FreeGap => ({ id, headroom, deficit });

const asLevels = (gaps: readonly FreeGap[]): Gap[] =>
  gaps.map(({ id, headroom, deficit }) => ({ deficit, items: [{ id, headroom, choices: null, forced: 0 }] }));

const inWords = (raises: { id: string; by: number }[] | null) =>
  raises?.map(({ id, by }) => `${id}+${String(by)}`).join(' ') ?? null;

describe.each([
  ['freely', raiseFreely],
  ['by levels', (gaps: readonly FreeGap[], short: number) => raiseByLevels(asLevels(gaps), short)],
])('raising criteria that take any points, %s', (_, raise) => {
  it.each([
    ['nothing to raise', [gap('1', 5)], 0, ''],
    ['nothing to raise by', [gap('1', 0)], 0, ''],
    ['both to their maxima but one, in steps of two', [gap('1', 4), gap('2', 4)], 6, '1+4 2+2'],
    ['nothing short, and less than nothing', [gap('1', 5)], -3, ''],
    ['the floor alone', [gap('1', 5, 2)], 0, '1+2'],
    ['the floor, and the rest on the same', [gap('1', 5, 2), gap('2', 9)], 4, '1+4'],
    ['the lowest of equal ones', [gap('1', 4), gap('2', 4)], 3, '1+3'],
    ['the lowest that suffices alone', [gap('1', 2), gap('2', 4), gap('3', 9)], 3, '2+3'],
    ['the lowest pair that suffices', [gap('1', 1), gap('2', 4), gap('3', 4), gap('4', 2)], 6, '2+4 3+2'],
    ['the lowest pair, not the largest', [gap('1', 3), gap('2', 4), gap('3', 9)], 10, '1+3 3+7'],
    ['all of it', [gap('1', 3), gap('2', 4)], 7, '1+3 2+4'],
    ['more than there is', [gap('1', 3), gap('2', 4)], 8, null],
    ['a floor beyond the headroom', [gap('1', 3, 4), gap('2', 40)], 0, null],
    ['floors first, the lower touched takes the rest', [gap('1', 9), gap('2', 5, 1), gap('3', 5, 1)], 6, '2+5 3+1'],
    ['an untouched one that has to help', [gap('1', 9), gap('2', 5, 1)], 7, '1+6 2+1'],
    ['no more untouched ones than have to help', [gap('1', 1), gap('2', 9), gap('3', 5, 1)], 6, '1+1 3+5'],
    ['two untouched beside a touched one', [gap('1', 2), gap('2', 2), gap('3', 2, 1)], 6, '1+2 2+2 3+2'],
  ])('%s', (_name, gaps, short, expected) => {
    expect(inWords(raise(gaps, short))).toBe(expected);
  });
});

describe('the two ways to raise', () => {
  it('agree wherever both apply', () => {
    const one = fc.record({ headroom: fc.nat(12), deficit: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), fc.nat(60), (all, short) => {
        const gaps = all.map(({ headroom, deficit }, i) => gap(String(i + 1), headroom, deficit));
        expect(raiseByLevels(asLevels(gaps), short)).toEqual(raiseFreely(gaps, short));
      }),
      { seed: 1300, numRuns: 60 },
    );
  });
});

describe('raising by levels', () => {
  const item = (id: string, choices: number[], forced = 0) => ({
    id,
    headroom: Math.max(0, ...choices),
    choices,
    forced,
  });

  it.each<[string, Gap[], number, string | null]>([
    [
      'least sum before fewest ids',
      [{ deficit: 0, items: [item('1.1', [4]), item('1.2', [1]), item('1.3', [2])] }],
      3,
      '1.2+1 1.3+2',
    ],
    [
      'fewest ids of the least sum',
      [{ deficit: 0, items: [item('1.1', [1]), item('1.2', [2]), item('1.3', [3])] }],
      3,
      '1.3+3',
    ],
    [
      'the lowest ids of the fewest',
      [{ deficit: 0, items: [item('1.1', [1]), item('1.2', [2]), item('1.3', [2])] }],
      3,
      '1.1+1 1.2+2',
    ],
    [
      'the largest raise on the lowest id',
      [{ deficit: 0, items: [item('1.1', [1, 3]), item('1.2', [1, 3])] }],
      4,
      '1.1+3 1.2+1',
    ],
    [
      'the largest raise on the lowest id, over criteria',
      [
        { deficit: 1, items: [item('1.1', [1, 2, 3])] },
        { deficit: 1, items: [item('2.2', [1, 2, 3])] },
      ],
      4,
      '1.1+3 2.2+1',
    ],
    [
      'the lowest ids over criteria',
      [
        { deficit: 0, items: [item('1.1', [2])] },
        { deficit: 2, items: [item('2.2', [2]), item('2.3', [2])] },
      ],
      4,
      '1.1+2 2.2+2',
    ],
    [
      'more than is short, where no level fits',
      [{ deficit: 0, items: [item('1.1', [5]), item('1.2', [4])] }],
      3,
      '1.2+4',
    ],
    [
      'a floor that only a wide level reaches',
      [
        { deficit: 1, items: [item('1.1', [9])] },
        { deficit: 0, items: [item('2.2', [1])] },
      ],
      1,
      '1.1+9',
    ],
    [
      'what must be raised is raised, to its lowest level that will do',
      [{ deficit: 0, items: [item('1.1', [1, 3, 5], 2)] }],
      0,
      '1.1+3',
    ],
    ['what must be raised and cannot', [{ deficit: 0, items: [item('1.1', [1], 2), item('1.2', [9])] }], 0, null],
    ['nothing that suffices', [{ deficit: 0, items: [item('1.1', [1])] }], 2, null],
    [
      'a floor out of reach',
      [
        { deficit: 2, items: [item('1.1', [1])] },
        { deficit: 0, items: [item('2.2', [9])] },
      ],
      0,
      null,
    ],
    ['nothing at all', [], 0, ''],
    ['nothing, of what cannot be raised', [{ deficit: 0, items: [item('1.1', [])] }], 0, ''],
    [
      'the lowest ids before the largest raise on the lowest',
      [{ deficit: 0, items: [item('1.1', [1, 2]), item('1.2', [2]), item('1.3', [1])] }],
      3,
      '1.1+1 1.2+2',
    ],
    [
      'the lowest ids before the largest raise on the lowest, over criteria',
      [
        { deficit: 0, items: [item('1.1', [1, 5]), item('1.2', [20])] },
        { deficit: 0, items: [item('2.3', [6, 40]), item('2.4', [50])] },
      ],
      61,
      '1.1+1 1.2+20 2.3+40',
    ],
    [
      'the largest raise on the lowest id, though another way raises the next by more',
      [
        { deficit: 0, items: [item('1.1', [10, 11]), item('1.2', [1, 5])] },
        { deficit: 0, items: [item('2.3', [3, 6])] },
      ],
      18,
      '1.1+11 1.2+1 2.3+6',
    ],
    [
      'the largest raise on the next id, where the lowest is raised alike',
      [
        { deficit: 0, items: [item('1.1', [1], 1), item('1.2', [1, 2])] },
        { deficit: 1, items: [item('2.3', [1, 2])] },
      ],
      4,
      '1.1+1 1.2+2 2.3+1',
    ],
  ])('%s', (_name, gaps, short, expected) => {
    expect(inWords(raiseByLevels(gaps, short))).toBe(expected);
  });
});
