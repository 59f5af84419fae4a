import { describe, expect, it } from 'vitest';
import { joined, type Way } from './join-ways.js';

const way = (...raises: number[]): Way => ({
  sum: raises.reduce((sum, raise) => sum + raise, 0),
  count: raises.filter((raise) => raise > 0).length,
  raises,
});

const shown = (ways: readonly Way[]) => ways.map(({ sum, count, raises }) => [sum, count, raises.join(' ')]);

describe('ways joined', () => {
  it('are one to each sum, rising, up to the cap and no further', () => {
    const left = [way(0), way(2), way(3)];
    const right = [way(0), way(2), way(3)];
    expect(shown(joined(left, right, 5))).toEqual([
      [0, 0, '0 0'],
      [2, 1, '2 0'],
      [3, 1, '3 0'],
      [4, 2, '2 2'],
      [5, 2, '3 2'],
    ]);
    expect(shown(joined(left, right, 2)).map(([sum]) => sum)).toEqual([0, 2]);
    expect(shown(joined(left, right, 0))).toEqual([[0, 0, '0 0']]);
    expect(joined([], right, 5)).toEqual([]);
  });

  it('have the fewest ids, also of those that come to the cap exactly', () => {
    expect(shown(joined([way(0), way(1), way(4)], [way(0), way(3), way(4)], 4)).at(-1)).toEqual([4, 1, '4 0']);
    expect(shown(joined([way(1), way(2)], [way(0, 1), way(1, 1)], 3)).at(-1)).toEqual([3, 2, '2 0 1']);
  });
});
