import { largest, numberIn } from '../drawn.js';
import type { TableCell, TableRow } from '../table-of.js';
import type { Look } from '../figure.js';
import { inkOn } from './contrast.js';
import { LEADING } from './fit-text.js';
import type { Item, MarkItem, TextItem } from './item.js';
import { rowLabels } from './row-labels.js';
import { legendOf, titleOf, type Ground, type Region, type Scene } from './scene.js';
import { LOOK_FILLS, THICKEST } from './style.js';

/** How much of a row's height its bar takes. */
export const STACK_SHARE = 0.74;

/** Rows of shares: in every part its outcome's shape and its number, or beside the bar where the part is too small for them. */
export function stackScene(ground: Ground): Scene {
  const { drawn, style, size, width, height } = ground;
  const title = titleOf(ground);
  const legend = legendOf(ground, title.height);
  const top = title.height + legend.height;
  const labels = rowLabels(ground, height - top);
  const band = (height - top) / Math.max(1, drawn.rows.length);
  const most = largest(drawn.rows.map(sumOf));
  const right = roomBeside(ground, width - labels.width, band, most);
  const area = { left: labels.width, width: width - labels.width - right };
  const items: Item[] = [...title.items, ...legend.items];
  const regions: Region[] = [...legend.regions];
  const names = labels.place(top, height);
  items.push(...names.items);
  regions.push(...names.regions);
  for (const [at, row] of drawn.rows.entries()) {
    const middle = top + (at + 0.5) * band;
    const bar = barHeight(band, size);
    let x = area.left;
    const outside: { cell: TableCell; look: Look | null }[] = [];
    for (const [place, cell] of row.cells.entries()) {
      const part = (numberIn(cell) / most) * area.width;
      const { id = '', look = null } = drawn.columns[place] ?? {};
      if (part === 0) continue;
      const inside = within(ground, cell, look, { x, middle, part, bar });
      if (inside === null) outside.push({ cell, look });
      else items.push(...inside);
      regions.push({
        ...{ row: row.id, column: id, communes: cell.communes },
        ...{ x, y: middle - bar / 2, width: part, height: bar },
      });
      x += part;
    }
    items.push(...beside(ground, outside, x, middle));
  }
  items.push({ is: 'line', from: [area.left, top], to: [area.left, height], colour: style.colours.text });
  return { padding: { top, right, bottom: 0, left: labels.width }, items, regions, tiles: [] };
}

const barHeight = (band: number, size: number): number => Math.min(band * STACK_SHARE, size * THICKEST);

const sumOf = ({ cells }: TableRow): number => cells.reduce((sum, cell) => sum + numberIn(cell), 0);

const markSize = (size: number): number => size * 0.72;

/** The shape and the number side by side, or one above the other; null where neither fits the part. */
function within(
  { style, size, measure }: Ground,
  { text, path }: TableCell,
  look: Look | null,
  { x, middle, part, bar }: { x: number; middle: number; part: number; bar: number },
): (TextItem | MarkItem)[] | null {
  const fill = look === null ? style.colours.bar : LOOK_FILLS[look];
  const ink = fill === null ? style.colours.text : inkOn(fill);
  const numberWidth = measure(text, size, true);
  const mark = markSize(size);
  const gap = size * 0.25;
  const room = part - size * 0.3;
  const number = { is: 'text', text, path, size, bold: true, colour: ink } as const;
  const shape = (at: { x: number; y: number }): MarkItem[] =>
    look === null ? [] : [{ is: 'mark', look, ...at, size: mark, fill: ink, outline: ink }];
  const both = look === null ? numberWidth : mark + gap + numberWidth;
  const start = x + part / 2 - both / 2;
  if (both <= room && size <= bar)
    return [...shape({ x: start + mark / 2, y: middle }), { ...number, align: 'right', x: start + both, y: middle }];
  if (Math.max(mark, numberWidth) > room || mark + size * LEADING > bar) return null;
  const high = (mark + size * LEADING) / 2;
  return [
    ...shape({ x: x + part / 2, y: middle - high + mark / 2 }),
    { ...number, align: 'center', x: x + part / 2, y: middle + high - (size * LEADING) / 2 },
  ];
}

const besideWidth = ({ size, measure }: Ground, text: string): number =>
  size * 0.6 + markSize(size) + size * 0.25 + measure(text, size, true);

/** What did not fit, behind the end of the bar. */
function beside(
  ground: Ground,
  outside: readonly { cell: TableCell; look: Look | null }[],
  end: number,
  middle: number,
): Item[] {
  const { style, size } = ground;
  const mark = markSize(size);
  let x = end;
  return outside.flatMap(({ cell: { text, path }, look }): Item[] => {
    const from = x + size * 0.6;
    x += besideWidth(ground, text);
    const number: Item = {
      ...{ is: 'text', text, path, x, y: middle, size },
      ...{ bold: true, align: 'right', colour: style.colours.text },
    };
    if (look === null) return [number];
    const outline = style.colours.text;
    return [{ is: 'mark', look, x: from + mark / 2, y: middle, size: mark, fill: LOOK_FILLS[look], outline }, number];
  });
}

/** What has to stay free at the right for the numbers that do not fit their parts, in px. */
function roomBeside(ground: Ground, width: number, band: number, most: number): number {
  const { drawn } = ground;
  const needed = (plot: number): number =>
    Math.max(
      2,
      ...drawn.rows.map((row) => {
        const outside = row.cells.filter((cell, at) => {
          const part = (numberIn(cell) / most) * plot;
          const place = { x: 0, middle: 0, part, bar: barHeight(band, ground.size) };
          return part > 0 && within(ground, cell, drawn.columns[at]?.look ?? null, place) === null;
        });
        const after = outside.reduce((sum, { text }) => sum + besideWidth(ground, text), 0);
        return (sumOf(row) / most) * plot + after - plot;
      }),
    );
  // A narrower chart lets fewer numbers fit: what is needed grows with each look, and comes to rest soon.
  let right = needed(width);
  for (let look = 0; look < 4; look++) right = Math.min(width / 2, Math.max(right, needed(width - right)));
  return right;
}
