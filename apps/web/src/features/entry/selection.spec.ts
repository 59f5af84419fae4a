import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goFrom } from './go.js';
import { blockOfSelection, next, spotsOf, startAt } from './selection.js';

const size = fc.record({ rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 12 }) });
const inside = size.chain((whole) =>
  fc.record({
    size: fc.constant(whole),
    spot: fc.record({
      row: fc.integer({ min: 0, max: whole.rows - 1 }),
      column: fc.integer({ min: 0, max: whole.columns - 1 }),
    }),
  }),
);

describe('going through the grid', () => {
  it('Tab visits every cell once in reading order and then leaves', () => {
    fc.assert(
      fc.property(size, (whole) => {
        const seen: string[] = [];
        for (let at = { row: 0, column: 0 } as ReturnType<typeof next>; at !== null; at = next(at, 1, whole))
          seen.push(`${at.row}:${at.column}`);
        expect(seen).toHaveLength(whole.rows * whole.columns);
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });

  it('no key leads out of it', () => {
    const way = fc.constantFrom(
      'up',
      'down',
      'left',
      'right',
      'pageUp',
      'pageDown',
      'rowStart',
      'rowEnd',
      'start',
      'end' as const,
    );
    fc.assert(
      fc.property(inside, way, fc.boolean(), fc.boolean(), ({ size: whole, spot }, to, extend, edge) => {
        const { at, from } = goFrom(startAt(spot), { way: to, extend, edge }, whole, 12);
        expect(at.row).toBeGreaterThanOrEqual(0);
        expect(at.row).toBeLessThan(whole.rows);
        expect(at.column).toBeGreaterThanOrEqual(0);
        expect(at.column).toBeLessThan(whole.columns);
        expect(from).toEqual(extend ? spot : at);
      }),
    );
  });

  it('a choice has the same cells from whichever corner it was made', () => {
    const block = blockOfSelection({ at: { row: 1, column: 4 }, from: { row: 3, column: 2 } });
    expect(block).toEqual(blockOfSelection({ at: { row: 3, column: 2 }, from: { row: 1, column: 4 } }));
    expect(spotsOf(block)).toHaveLength(9);
  });
});
