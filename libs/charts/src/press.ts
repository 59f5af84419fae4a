import { measureWith } from './draw/pen.js';
import type { ChartStyle } from './draw/style.js';
import type { Board } from './chart-of.js';
import { drawnOf } from './drawn.js';
import type { Figure } from './figure.js';
import { inRings } from './map-ground.js';
import { sceneOf } from './scene-of.js';

/** What was pressed: the ids of the row and of the column, and the communes behind it. null as row: the column's name (the total), as column: the row's. */
export interface Pressed {
  row: string | null;
  column: string | null;
  communes: string[];
}

/** What an element of Chart.js stands for, by its dataset and index; null: nothing. */
export function cellAt(figure: Figure, dataset: number, index: number): Pressed | null {
  const { columns, rows } = drawnOf(figure);
  const column = columns[dataset];
  if (column === undefined) return null;
  if (figure.kind === 'tiles' || figure.kind === 'map') {
    const tiles = rows.flatMap(({ id, cells }) =>
      (cells[dataset]?.communes ?? []).map((commune) => ({ row: id, column: column.id, communes: [commune] })),
    );
    return tiles[index] ?? null;
  }
  const row = rows[index];
  const cell = row?.cells[dataset];
  return row === undefined || cell === undefined ? null : { row: row.id, column: column.id, communes: cell.communes };
}

/** What lies under a point of the drawing, in px from its upper left corner: a mark, a tile, a commune's area, a name, or null. */
export function pressedAt(figure: Figure, style: ChartStyle, chart: Board, x: number, y: number): Pressed | null {
  const { regions } = sceneOf(figure, style, chart.width, chart.height, measureWith(chart.ctx, style.font));
  const found = regions.find(
    (box) =>
      x >= box.x &&
      x < box.x + box.width &&
      y >= box.y &&
      y < box.y + box.height &&
      (box.rings === undefined || inRings(box.rings, x, y)),
  );
  return found ? { row: found.row, column: found.column, communes: found.communes } : null;
}
