import type { TableRow } from '../table-of.js';
import { fitTexts, LEADING, wrap } from './fit-text.js';
import type { Item } from './item.js';
import type { Ground, Region } from './scene.js';

export interface RowLabels {
  /** What they take from the left edge to the chart, in px. */
  width: number;
  /** With the chart between `top` and `bottom`. */
  place: (top: number, bottom: number) => { items: Item[]; regions: Region[] };
}

/** At most this part of the drawing is for the names of the rows. */
const MOST = 0.4;

/** The names of the rows left of a chart whose rows share `height` px alike. */
export function rowLabels(ground: Ground, height: number): RowLabels {
  const { drawn, style, size, measure } = ground;
  const band = height / Math.max(1, drawn.rows.length);
  const labels = drawn.rows.map(({ label }) => label);
  const room = roomFor(labels, ground, band);
  const { size: letters, lines } = fitTexts(labels, { width: room, height: band, size, bold: false }, measure);
  const used = Math.max(0, ...lines.flat().map((line) => measure(line, letters, false)));
  const columnWidth = used + size * 0.7;
  return {
    width: columnWidth,
    place: (top) => ({
      items: lines.flatMap((all, row) =>
        all.map((text, at): Item => {
          const middle = top + (row + 0.5) * band + (at - (all.length - 1) / 2) * letters * LEADING;
          return {
            ...{ is: 'text', text, x: 0, y: middle, size: letters },
            ...{ bold: false, align: 'left', colour: style.colours.text },
          };
        }),
      ),
      regions: drawn.rows.map((row, at) => ({
        ...{ row: row.id, column: null, communes: communesOf(row) },
        ...{ x: 0, y: top + at * band, width: columnWidth, height: band },
      })),
    }),
  };
}

/** A name on one line is read quicker than on two, as long as the chart keeps most of the width. */
const ONE_LINE = 0.2;

/** The width in px for the names: of one line each where that takes little, else of two at most. */
function roomFor(labels: readonly string[], ground: Ground, band: number): number {
  const { width, size, measure } = ground;
  const longest = Math.max(0, ...labels.map((label) => measure(label, size, false)));
  if (longest <= width * ONE_LINE) return longest;
  const lines = Math.min(2, Math.max(1, Math.floor(band / (size * LEADING))));
  for (let part = ONE_LINE; part < MOST; part += 0.02)
    if (labels.every((label) => wrap(label, width * part, size, false, measure).length <= lines)) return width * part;
  return width * MOST;
}

const communesOf = ({ cells }: TableRow): string[] => [...new Set(cells.flatMap(({ communes }) => communes))];
