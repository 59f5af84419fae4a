import type { Figure, FigureColumn, Look } from './figure.js';

/** The colours of Okabe and Ito for the outcomes; a shape in them has an outline in the text's colour, since amber alone is too pale. */
export const FILLS: Record<Look, string> = {
  met: '#0072B2',
  notMet: '#D55E00',
  undetermined: '#E69F00',
  notAssessed: '#FFFFFF',
};

/** One after another, for what is no outcome: greys told apart in print. */
const PLAIN = ['#5B6770', '#9AA5AD', '#CBD2D6', '#3A444B'];

/** What Chart.js draws: kept as plain data, so that the browser and the server draw the very same. */
export interface DrawnBars {
  type: 'bar';
  labels: string[];
  series: { label: string; look: Look | null; fill: string; values: (number | null)[] }[];
  stacked: boolean;
  /** The end of the axis. */
  most: number;
}

/**
 * The bars of a figure. `null` where nothing is drawn as bars: a heat table and tiles are drawn as what they are.
 * A null cell stays null: there is no bar, not one of length nothing.
 */
export function barsOf({ kind, columns, rows }: Figure): DrawnBars | null {
  if (kind !== 'stack' && kind !== 'bars') return null;
  const drawn = columns.map((column, place) => ({ column, place })).filter(({ column }) => column.tableOnly !== true);
  const series = drawn.map(({ column, place }, index) => ({
    label: column.label,
    look: column.look,
    fill: fillOf(column, index),
    values: rows.map(({ cells }) => numberOf(cells[place]?.value ?? null)),
  }));
  const stacked = kind === 'stack';
  const ends = rows.map((_, row) => {
    const values = series.map(({ values: of }) => of[row] ?? 0);
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return { type: 'bar', labels: rows.map(({ label }) => label), series, stacked, most: Math.max(1, ...ends) };
}

const fillOf = ({ look }: FigureColumn, index: number): string =>
  look === null ? (PLAIN[index % PLAIN.length] ?? '#5B6770') : FILLS[look];

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));
