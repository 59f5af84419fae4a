import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextItem } from './draw/item.js';
import { LIGHT, type ChartStyle } from './draw/style.js';
import type { Figure, FigureKind } from './figure.js';
import type { Pen } from './draw/pen.js';
import { inRings, placedRing } from './map-ground.js';
import { pressedAt } from './press.js';
import { sceneOf } from './scene-of.js';
import { tableOf } from './table-of.js';
import { figureOf, figures, measure } from './testing/figures.js';

const style: ChartStyle = { font: 'Tinos', colours: LIGHT };
const KINDS: FigureKind[] = ['stack', 'bars', 'heat', 'tiles', 'map'];
const SIZES = [
  [1280, 600],
  [1920, 900],
  [1024, 560],
  [960, 480],
  [360, 560],
] as const;

const itemsOf = (figure: Figure, [width, height]: readonly [number, number]) => {
  const { items } = sceneOf(figure, style, width, height, measure);
  const texts = items.filter((item): item is TextItem => item.is === 'text');
  return { texts, numbers: texts.filter(({ path }) => path !== undefined) };
};

const boxOf = ({ text, x, y, size, align }: TextItem) => {
  const width = measure(text, size);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.45, bottom: y + size * 0.45, text };
};
const overlapping = (texts: TextItem[]): string[] => {
  const boxes = texts.map(boxOf);
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.01 &&
          other.left < one.right - 0.01 &&
          one.top < other.bottom - 0.01 &&
          other.top < one.bottom - 0.01,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
};

describe.each(KINDS)('a figure of kind %s', (kind) => {
  it('has each number drawn once at most, as the table has it, none over another, and none over the edge', () => {
    fc.assert(
      fc.property(figures(kind, 60), fc.constantFrom(...SIZES), (figure, size) => {
        const { texts, numbers } = itemsOf(figure, size);
        const { rows, total } = tableOf(figure);
        const said = new Map(
          [...rows, ...(total ? [total] : [])].flatMap(({ cells }) => cells.map((c) => [c.path, c])),
        );
        expect(new Set(numbers.map(({ path }) => path)).size).toBe(numbers.length);
        for (const { path, text } of numbers) expect(text).toBe(said.get(path ?? '')?.text);
        expect(overlapping(texts)).toEqual([]);
        for (const { left, right, top, bottom } of texts.map(boxOf)) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.01);
          expect([right <= size[0] + 0.01, bottom <= size[1] + 0.01]).toEqual([true, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says on a projector every number that is not of the table alone; of shares and tiles, a zero has no part to stand in, and a map says its totals', () => {
    fc.assert(
      fc.property(figures(kind, 40), (figure) => {
        const drawn = new Set(itemsOf(figure, [1280, 600]).numbers.map(({ path }) => path));
        const aside = (path: string) => path.endsWith('/aside');
        for (const { cells } of tableOf(figure).rows)
          for (const { path, value } of cells) {
            const none = (kind === 'stack' || kind === 'tiles') && value === '0';
            expect([path, drawn.has(path)]).toEqual([path, !aside(path) && !none && kind !== 'map']);
          }
      }),
      { numRuns: 100 },
    );
  });
});

it('writes nothing for a number that there is not', () => {
  const figure = figureOf('heat', [
    [1, 2],
    [3, 4],
  ]);
  figure.rows[0]!.cells[1] = { value: null, communes: [] };
  expect(itemsOf(figure, [1280, 600]).numbers.map(({ path }) => path)).toEqual([
    'figure/sample-heat/r0/c0',
    'figure/sample-heat/r1/c0',
    'figure/sample-heat/r1/c1',
  ]);
});

it.each(['stack', 'tiles'] as const)('tells outcomes of %s by a shape right beside or above each number', (kind) => {
  fc.assert(
    fc.property(figures(kind, 60), fc.constantFrom(...SIZES), (figure, [width, height]) => {
      const looks = new Map(figure.columns.map(({ id, look }) => [id, look]));
      const { items } = sceneOf(figure, style, width, height, measure);
      for (const [at, item] of items.entries()) {
        if (item.is !== 'text' || item.path === undefined || item.path.includes('/total/')) continue;
        const mark = items[at - 1];
        if (mark?.is !== 'mark') throw new Error(`${item.path} has no shape`);
        expect(mark.look).toBe(looks.get(item.path.split('/').at(-1) ?? ''));
        expect(Math.abs(mark.x - item.x)).toBeLessThan(item.size * 3);
        expect(Math.abs(mark.y - item.y)).toBeLessThan(item.size * 1.4);
      }
    }),
    { numRuns: 60 },
  );
});

it('draws a tile for each commune, each a shape of its outcome', () => {
  const figure = figureOf('tiles', [
    [9, 5, 1, 3],
    [0, 12, 0, 2],
  ]);
  const { tiles, items } = sceneOf(figure, style, 1280, 600, measure);
  expect(tiles.map((own) => own.length)).toEqual([9, 17, 1, 5]);
  for (const [at, look] of (['met', 'notMet', 'undetermined', 'notAssessed'] as const).entries())
    for (const { x, y, width, height } of tiles[at] ?? [])
      expect(items).toContainEqual(expect.objectContaining({ is: 'mark', look, x: x + width / 2, y: y + height / 2 }));
});

it('leaves room for letters of 18 px on a projector, and larger ones beside a larger wall', () => {
  const numbers = (width: number, height: number) =>
    KINDS.filter((kind) => kind !== 'map').flatMap(
      (kind) =>
        itemsOf(
          figureOf(
            kind,
            Array.from({ length: 11 }, () => [11, 7, 1, 3]),
          ),
          [width, height],
        ).numbers,
    );
  const smallest = (list: TextItem[]) => Math.min(...list.map(({ size }) => size));
  expect(smallest(numbers(1280, 560).filter(({ path }) => !path?.includes('tiles')))).toBe(18);
  expect(smallest(numbers(1280, 560))).toBeGreaterThan(16);
  expect(smallest(numbers(1920, 840))).toBeGreaterThan(24);
});

describe('a map', () => {
  const drawnMap = (counts: number[][], [width, height]: readonly [number, number]) => {
    const figure = figureOf('map', counts);
    return { figure, ...sceneOf(figure, style, width, height, measure) };
  };

  it('has an area and a mark of its outcome for every commune, none over the edge', () => {
    fc.assert(
      fc.property(figures('map', 60), fc.constantFrom(...SIZES), (figure, [width, height]) => {
        const { items, tiles, regions } = sceneOf(figure, style, width, height, measure);
        const communes = figure.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.communes));
        const areas = items.filter((item) => item.is === 'area');
        const marks = new Set(items.map((item) => (item.is === 'mark' ? `${item.look} ${item.x} ${item.y}` : '')));
        expect(areas).toHaveLength(communes.length);
        expect(regions.filter(({ rings }) => rings).map((region) => region.communes[0])).toEqual(communes);
        for (const [at, { look }] of figure.columns.slice(0, 4).entries())
          for (const { x, y, width: side } of tiles[at] ?? [])
            expect(marks.has(`${look} ${x + side / 2} ${y + side / 2}`)).toBe(true);
        for (const { rings } of areas)
          expect(rings.flat().every((one, at) => one >= 0 && one <= (at % 2 === 0 ? width : height))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('gives for a point the commune whose area it is in, as one asked after the other would say, and no other', () => {
    const counts = [
      [9, 5, 1, 3],
      [7, 12, 2, 2],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...SIZES), fc.nat(1919), fc.nat(899), (size, px, py) => {
        const [x, y] = [px % size[0], py % size[1]];
        const { figure, regions } = drawnMap(counts, size);
        const [width, height] = size;
        const pen = { measureText: (text: string) => ({ width: measure(text, 10) }), font: '' } as unknown as Pen;
        const board = { width, height, ctx: pen, getDatasetMeta: () => ({ data: [] }) };
        const pressed = pressedAt(figure, style, board, x + 0.5, y + 0.5);
        const within = regions.filter(({ rings }) => rings && isWithin(rings[0] ?? [], x + 0.5, y + 0.5));
        expect(within.length).toBeLessThanOrEqual(1);
        if (within[0] !== undefined || pressed?.communes.length === 1)
          expect(pressed?.communes).toEqual(within[0]?.communes);
      }),
      { numRuns: 400 },
    );
  });

  it('writes a name only where all of it lies within its own area', () => {
    const { items, regions } = drawnMap([[60, 50, 10, 30]], [1280, 600]);
    const names = items.filter((item): item is TextItem => item.is === 'text' && item.text.startsWith('Xã '));
    expect(names.length).toBeGreaterThan(8);
    expect(names.length).toBeLessThan(150);
    for (const { left, right, top, bottom } of names.map(boxOf))
      expect(
        regions.some(({ rings }) =>
          [left, right].every((x) => [top, bottom].every((y) => isWithin(rings?.[0] ?? [], x, y))),
        ),
      ).toBe(true);
    const small = drawnMap([[60, 50, 10, 30]], [360, 400]);
    expect(small.items.filter((item) => item.is === 'text' && item.text.startsWith('Xã '))).toEqual([]);
  });

  it('leaves a hole in an area to whoever lies in it', () => {
    const outer = [0, 0, 90, 0, 0, 90, -90, 0];
    const inner = [30, 30, 30, 0, 0, 30, -30, 0];
    const placed = [placedRing(outer, 1, 0, 0), placedRing(inner, 1, 0, 0)];
    expect([inRings(placed, 10, 10), inRings(placed, 45, 45), inRings([placed[1] ?? []], 45, 45)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

/** By the angles under which the corners are seen: once around is within. */
function isWithin(ring: readonly number[], x: number, y: number): boolean {
  let around = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    const [from, to] = [at, next].map((place) => Math.atan2((ring[place + 1] ?? 0) - y, (ring[place] ?? 0) - x));
    const turn = (to ?? 0) - (from ?? 0);
    around += turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  }
  return Math.abs(around) > Math.PI;
}
