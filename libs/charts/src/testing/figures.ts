import fc from 'fast-check';
import { inventedGround } from './grounds.js';
import type { Figure, FigureKind, Look } from '../figure.js';

const LOOKS: (Look | null)[] = ['met', 'notMet', 'undetermined', 'notAssessed'];

/** A figure of counts, with a column of the table alone; each count has as many communes, no commune twice. */
export function figureOf(kind: FigureKind, counts: number[][], total = true): Figure {
  let code = 0;
  const looks = kind === 'stack' || kind === 'tiles' || kind === 'map';
  const columns = (counts[0] ?? []).map((_, at) => ({
    id: `c${at}`,
    label: `Cột số ${at + 1}`,
    look: looks ? (LOOKS[at % 4] ?? null) : null,
  }));
  const cellOf = (count: number) => ({
    value: String(count),
    communes: Array.from({ length: count }, () => String(++code).padStart(5, '0')),
  });
  const own = counts.map((row) => row.map(cellOf));
  const sum = (at: number) => counts.reduce((all, row) => all + (row[at] ?? 0), 0);
  const aside = { value: '7', communes: [] };
  return {
    ...{
      id: `sample-${kind}`,
      kind,
      finding: 'Điều thấy được',
      about: 'Cái gì được đếm',
      rowHead: 'Đơn vị',
      note: null,
    },
    columns: [...columns, { id: 'aside', label: 'Chỉ trong bảng', look: null, tableOnly: true }],
    rows: own.map((cells, at) => ({ id: `r${at}`, label: `TTYT huyện số ${at + 1}`, cells: [...cells, aside] })),
    ...(kind === 'map' ? { ground: inventedGround(own.flat().flatMap(({ communes }) => communes)) } : {}),
    total: total ? [...columns.map((_, at) => ({ value: String(sum(at)), communes: [] })), aside] : null,
  };
}

/** Figures of one kind: some rows of four counts of up to `most`. */
export const figures = (kind: FigureKind, most: number): fc.Arbitrary<Figure> =>
  fc
    .array(fc.array(fc.nat({ max: most }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 14 })
    .map((counts) => figureOf(kind, counts));

/** Letters half as wide as high. */
export const measure = (text: string, size: number): number => text.length * size * 0.5;
