import { describe, expect, it } from 'vitest';
import { capOf, gridOf } from './raise-bounds.js';
import type { Gap, Raisable } from './raise.js';

const free = (headroom: number, forced = 0): Raisable => ({ id: 'x', headroom, choices: null, forced });
const inLevels = (choices: number[], forced = 0): Raisable => ({ id: 'x', headroom: 0, choices, forced });

describe('the grid', () => {
  it.each<[string, Gap[], number, number]>([
    ['what is short', [{ deficit: 0, items: [free(300)] }], 150, 150],
    ['a floor', [{ deficit: 100, items: [free(300)] }], 0, 100],
    ['a headroom', [{ deficit: 0, items: [free(300), free(450)] }], 0, 150],
    ['what must be raised', [{ deficit: 0, items: [free(300, 200)] }], 0, 100],
    ['levels', [{ deficit: 0, items: [free(300), inLevels([50, 200])] }], 0, 50],
    ['figures with nothing in common', [{ deficit: 0, items: [free(127), free(100)] }], 0, 1],
    ['nothing', [{ deficit: 0, items: [free(0)] }], -50, 1],
  ])('divides %s', (_, gaps, short, grid) => {
    expect(gridOf(gaps, short)).toBe(grid);
  });
});

describe('the cap', () => {
  it.each<[string, Gap[], number, number]>([
    ['what is short, and one step more', [{ deficit: 0, items: [free(300)] }], 100, 150],
    ['what is short, and one level more', [{ deficit: 0, items: [inLevels([200, 70])] }], 100, 300],
    [
      'every floor, and one level more each',
      [
        { deficit: 30, items: [inLevels([200])] },
        { deficit: 40, items: [] },
      ],
      100,
      470,
    ],
    [
      'what must be raised, and one level more each',
      [{ deficit: 30, items: [inLevels([200], 60), free(90, 5)] }],
      0,
      695,
    ],
    ['nothing', [{ deficit: 0, items: [] }], -80, 0],
  ])('is %s', (_, gaps, short, cap) => {
    expect(capOf(gaps, 50, short)).toBe(cap);
  });
});
