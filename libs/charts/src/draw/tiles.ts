import type { TableRow } from '../table-of.js';
import { cut } from './fit-text.js';
import type { Box, Item } from './item.js';
import { legendOf, titleOf, type Ground, type Region, type Scene } from './scene.js';
import { LOOK_FILLS } from './style.js';

/** A square a commune, gathered by row (office), with its outcome's shape in it; above each gathering its name and its numbers. */
export function tilesScene(ground: Ground): Scene {
  const { drawn, style, size, height } = ground;
  const title = titleOf(ground);
  const legend = legendOf(ground, title.height);
  const top = title.height + legend.height;
  const rows = drawn.rows.filter((row) => tilesIn(row) > 0);
  const setting = settle(ground, rows, height - top);
  const items: Item[] = [...title.items, ...legend.items];
  const regions: Region[] = [...legend.regions];
  const tiles: Box[][] = drawn.columns.map(() => []);
  for (const [at, row] of rows.entries()) {
    const left = (at % setting.columns) * setting.width;
    const upper = top + Math.floor(at / setting.columns) * setting.height;
    items.push(...headOf(ground, row, left, upper, setting.width - size));
    regions.push({
      ...{ row: row.id, column: null, communes: row.cells.flatMap(({ communes }) => communes) },
      ...{ x: left, y: upper, width: setting.width - size, height: headHeight(size) },
    });
    let place = 0;
    for (const [column, cell] of row.cells.entries()) {
      const { id = '', look = null } = drawn.columns[column] ?? {};
      for (const commune of cell.communes) {
        const box = {
          x: left + (place % setting.across) * setting.tile + 1,
          y: upper + headHeight(size) + Math.floor(place / setting.across) * setting.tile,
          width: setting.tile - 3,
          height: setting.tile - 3,
        };
        place++;
        tiles[column]?.push(box);
        items.push({ is: 'square', ...box, colour: style.colours.grid });
        if (look !== null) {
          const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          const colours = { fill: LOOK_FILLS[look], outline: style.colours.text };
          items.push({ is: 'mark', look, ...middle, size: box.width * 0.62, ...colours });
        }
        regions.push({ row: row.id, column: id, communes: [commune], ...box });
      }
    }
  }
  return { padding: { top, right: 0, bottom: 0, left: 0 }, items, regions, tiles };
}

interface Setting {
  /** Gatherings beside each other. */
  columns: number;
  /** Of a gathering, in px. */
  width: number;
  height: number;
  /** Of a tile with its gap, in px. */
  tile: number;
  /** Tiles beside each other. */
  across: number;
}

const tilesIn = ({ cells }: TableRow): number => cells.reduce((sum, { communes }) => sum + communes.length, 0);

/** Of the name and the numbers above a gathering. */
const headHeight = (size: number): number => size * 2.7;

/** As many gatherings beside each other as make the tiles largest. */
function settle({ width, size }: Ground, rows: readonly TableRow[], height: number): Setting {
  const most = Math.max(1, ...rows.map(tilesIn));
  const settings = Array.from({ length: Math.max(1, rows.length) }, (_, at): Setting => {
    const columns = at + 1;
    const lines = Math.ceil(Math.max(1, rows.length) / columns);
    const own = { columns, width: width / columns, height: height / lines };
    const room = { width: own.width - size, height: own.height - headHeight(size) - size * 0.5 };
    const tile = largestTile(room, most, size * 2.2);
    return { ...own, tile, across: Math.max(1, Math.floor(room.width / tile)) };
  });
  // Names need room: gatherings too narrow for theirs are taken only where the tiles gain much.
  const worth = ({ tile, width: own }: Setting): number => tile * (own < size * 9 ? 0.7 : 1);
  return settings.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

/** The side of the largest square of which `count` fit a room, up to `most`; in px. */
function largestTile(room: { width: number; height: number }, count: number, most: number): number {
  for (let tile = most; tile > 4; tile -= 0.5)
    if (Math.floor(room.width / tile) * Math.floor(room.height / tile) >= count) return tile;
  return 4;
}

/** The row's name, and under it each number behind its shape; zero is not said. */
function headOf({ drawn, style, size, measure }: Ground, row: TableRow, x: number, y: number, room: number): Item[] {
  const text = { is: 'text', align: 'left', colour: style.colours.text, bold: true } as const;
  const items: Item[] = [{ ...text, text: cut(row.label, room, size, true, measure), x, y: y + size * 0.6, size }];
  const letters = size * 0.9;
  const mark = letters * 0.72;
  const said = row.cells.flatMap((cell, at) =>
    cell.value === null || cell.value === '0'
      ? []
      : [
          {
            cell,
            look: drawn.columns[at]?.look ?? null,
            wide: mark + letters * 1.05 + measure(cell.text, letters, true),
          },
        ],
  );
  const whole = said.reduce((sum, { wide }) => sum + wide, 0);
  const shrink = Math.min(1, room / Math.max(1, whole));
  const middle = y + size * 1.85;
  let from = x + 1;
  for (const { cell, look, wide } of said) {
    if (look !== null)
      items.push({
        ...{ is: 'mark', look, x: from + (mark * shrink) / 2, y: middle, size: mark * shrink },
        ...{ fill: LOOK_FILLS[look], outline: style.colours.text },
      });
    const numberAt = from + (mark + letters * 0.25) * shrink;
    items.push({ ...text, text: cell.text, path: cell.path, x: numberAt, y: middle, size: letters * shrink });
    from += wide * shrink;
  }
  return items;
}
