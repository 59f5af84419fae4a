import { describe, expect, it } from 'vitest';
import { Chance } from './chance.js';

describe('chance', () => {
  it('gives the same for the same name, on every machine', () => {
    const drawn = (name: string): number[] => {
      const chance = new Chance(name);
      return Array.from({ length: 6 }, () => chance.between(0, 99));
    };
    expect(drawn('Đại Đồng')).toEqual(drawn('Đại Đồng'));
    expect(drawn('Đại Đồng')).toEqual(GOLDEN);
    expect(drawn('Đề Thám')).not.toEqual(GOLDEN);
  });

  it('keeps to both ends and leaves nobody out', () => {
    const chance = new Chance('ends');
    const drawn = new Set(Array.from({ length: 300 }, () => chance.between(3, 7)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6, 7]);
    expect(chance.shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(() => chance.one([])).toThrow('Nothing to choose from');
  });
});

const GOLDEN = [52, 12, 67, 89, 72, 64];
