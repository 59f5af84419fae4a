import { TOTAL_WORD, type Figure } from '@chuan-xa/charts';
import { formatCount } from '@chuan-xa/wording';
import { titleOfFigure, type Pack } from './frozen.js';
import type { Mark } from './stand.js';

/** The communes behind what was pressed, in the order of the lists; behind an office beside its counts, all that it answers for. */
export function behindMark({ communes }: Pack, figure: Figure, { row, column }: Mark): string[] {
  if (figure.kind === 'bars' && row !== null && column === null) {
    const own = [...communes.values()].filter(
      ({ commune, titles }) =>
        (commune.office?.code ?? '') === row && titles.some(({ title }) => title === titleOfFigure(figure.id)),
    );
    if (own.length > 0) return own.map(({ commune }) => commune.code);
  }
  const places = figure.columns.flatMap(({ id }, place) => (column === null || column === id ? place : []));
  const rows = row === TOTAL ? [] : figure.rows.filter(({ id }) => row === null || row === id);
  const cells = row === TOTAL ? (figure.total ?? []) : [];
  const found = new Set([
    ...rows.flatMap((one) => places.flatMap((place) => one.cells[place]?.communes ?? [])),
    ...places.flatMap((place) => cells[place]?.communes ?? []),
  ]);
  return [...communes.keys()].filter((code) => found.has(code));
}

/** The row under all others. */
const TOTAL = 'total';

/** "TTYT Lộc Bình – Không còn đạt", as it heads the list. */
export function sayMark(figure: Figure, { row, column }: Mark): string {
  const names = [
    row === TOTAL ? TOTAL_WORD : figure.rows.find(({ id }) => id === row)?.label,
    figure.columns.find(({ id }) => id === column)?.label,
  ];
  return names.filter((name) => name !== undefined).join(' – ');
}

export const communeCount = (count: number): string => `${formatCount(count)} xã`;
