import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextItem } from './draw/item.js';
import { LIGHT, type ChartStyle } from './draw/style.js';
import type { Figure, FigureKind } from './figure.js';
import { sceneOf } from './scene-of.js';
import { tableOf } from './table-of.js';
import { figureOf, figures, measure } from './testing/figures.js';

const style: ChartStyle = { font: 'Tinos', colours: LIGHT };
const KINDS: FigureKind[] = ['stack', 'bars', 'heat', 'tiles'];
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

  it('says on a projector every number that is not of the table alone; of shares and tiles, a zero has no part to stand in', () => {
    fc.assert(
      fc.property(figures(kind, 40), (figure) => {
        const drawn = new Set(itemsOf(figure, [1280, 600]).numbers.map(({ path }) => path));
        const aside = (path: string) => path.endsWith('/aside');
        for (const { cells } of tableOf(figure).rows)
          for (const { path, value } of cells) {
            const none = (kind === 'stack' || kind === 'tiles') && value === '0';
            expect([path, drawn.has(path)]).toEqual([path, !aside(path) && !none]);
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
    KINDS.flatMap(
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
