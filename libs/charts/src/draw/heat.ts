import { numberIn } from '../drawn.js';
import type { TableCell } from '../table-of.js';
import type { Figure } from '../figure.js';
import { drawnOf } from '../drawn.js';
import { between, inkOn } from './contrast.js';
import { fitTexts, LEADING } from './fit-text.js';
import type { Item } from './item.js';
import { rowLabels } from './row-labels.js';
import { titleOf, type Ground, type Region, type Scene } from './scene.js';
import type { ChartStyle } from './style.js';

/** Under this part of the asked size numbers are not read any more: the table has them. */
const SMALLEST = 0.5;

/** The colour of each cell, by its part of the largest number: of columns, then rows; null: there is no number. */
export function shadesOf(figure: Figure, style: ChartStyle): (string | null)[][] {
  const { columns, rows } = drawnOf(figure);
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(numberIn))) || 1;
  const shade = (cell: TableCell | undefined): string | null =>
    cell === undefined || cell.value === null ? null : between(style.colours.heat, numberIn(cell) / most);
  return columns.map((_, column) => rows.map(({ cells }) => shade(cells[column])));
}

/** A table of shaded cells with the number in each. */
export function heatScene(ground: Ground): Scene {
  const { figure, drawn, style, size, width, height, measure } = ground;
  const title = titleOf(ground);
  const count = Math.max(1, drawn.columns.length);
  const headTexts = drawn.columns.map(({ label }) => label);
  // The names of the columns are set in what the widest names of the rows leave them.
  const heads = fitTexts(headTexts, headRoom((width * 0.57) / count, size), measure);
  const headHeight = Math.max(1, ...heads.lines.map((lines) => lines.length)) * heads.size * LEADING + size * 0.4;
  const top = title.height + headHeight;
  const labels = rowLabels(ground, height - top);
  const names = labels.place(top, height);
  const [broad, band] = [(width - labels.width) / count, (height - top) / Math.max(1, drawn.rows.length)];
  const shades = shadesOf(figure, style);
  const cells = drawn.rows.flatMap(({ cells: all }) => all);
  const widest = Math.max(1, ...cells.map(({ text }) => measure(text, size, false)));
  const letters = Math.min(size, size * ((broad * 0.9) / widest), band * 0.8);
  const items: Item[] = [...title.items, ...names.items];
  const regions: Region[] = [...names.regions];
  for (const [at, { id }] of drawn.columns.entries()) {
    const middle = labels.width + (at + 0.5) * broad;
    const lines = heads.lines[at] ?? [];
    for (const [line, text] of lines.entries()) {
      const y = top - size * 0.2 - (lines.length - line - 0.5) * heads.size * LEADING;
      items.push({
        ...{ is: 'text', text, x: middle, y, size: heads.size },
        ...{ bold: false, align: 'center', colour: style.colours.text },
      });
    }
    for (const [row, { id: rowId, cells: own }] of drawn.rows.entries()) {
      const cell = own[at];
      const shade = shades[at]?.[row];
      if (!cell || !shade) continue;
      const y = top + (row + 0.5) * band;
      if (letters >= size * SMALLEST)
        items.push({
          ...{ is: 'text', text: cell.text, path: cell.path, x: middle, y, size: letters },
          ...{ bold: false, align: 'center', colour: inkOn(shade) },
        });
      regions.push({
        ...{ row: rowId, column: id, communes: cell.communes },
        ...{ x: middle - broad / 2, y: y - band / 2, width: broad, height: band },
      });
    }
  }
  return { padding: { top, right: 0, bottom: 0, left: labels.width }, items, regions, tiles: [] };
}

const headRoom = (width: number, size: number) => ({
  width: width - size * 0.2,
  height: size * 4,
  size: size * 0.9,
  bold: false,
});
