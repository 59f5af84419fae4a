import type { Figure } from '../figure.js';
import { drawnOf, type Drawn } from '../drawn.js';
import { totalPath } from '../paths.js';
import { wrap, LEADING } from './fit-text.js';
import type { Box, Item } from './item.js';
import type { Measure } from './pen.js';
import { LOOK_FILLS, sizeOn, type ChartStyle } from './style.js';

/** What can be pressed. A row without a column: its name; a column without a row: its name. */
export interface Region extends Box {
  row: string | null;
  column: string | null;
  communes: string[];
  /** Of an area: where within the rectangle it is, as the rings of `AreaItem`. */
  rings?: number[][];
}

/** What a drawing consists of besides what Chart.js draws between the margins. All in px. */
export interface Scene {
  padding: { top: number; right: number; bottom: number; left: number };
  items: Item[];
  regions: Region[];
  /** The tiles, of a map the marks, of each drawn column, in the order of its rows and communes; of other kinds none. */
  tiles: Box[][];
}

/** The ground on which a figure is drawn. */
export interface Ground {
  figure: Figure;
  drawn: Drawn;
  style: ChartStyle;
  width: number;
  height: number;
  /** Of the letters, in px. */
  size: number;
  measure: Measure;
}

export function groundOf(figure: Figure, style: ChartStyle, width: number, height: number, measure: Measure): Ground {
  return { figure, drawn: drawnOf(figure), style, width, height, size: sizeOn(style, width), measure };
}

/** What stands above every chart, and how many px it takes. */
export interface Front {
  items: Item[];
  regions: Region[];
  height: number;
}

const TITLE = 1.25;

/** The title's lines, if there is one. */
export function titleOf({ style, width, size, measure }: Ground): Front {
  if (style.title === undefined) return { items: [], regions: [], height: 0 };
  const large = size * TITLE;
  const lines = wrap(style.title, width, large, true, measure);
  return {
    items: lines.map((text, at) => ({
      ...{ is: 'text', text, x: 0, y: (at + 0.5) * large * LEADING },
      ...{ size: large, bold: true, align: 'left', colour: style.colours.text },
    })),
    regions: [],
    height: lines.length * large * LEADING + size * 0.4,
  };
}

/** The outcomes' shapes with their words, and how many there are in all, from `top` on. */
export function legendOf({ figure, drawn, style, width, size, measure }: Ground, top: number): Front {
  const front: Front = { items: [], regions: [], height: 0 };
  const line = size * 1.6;
  const mark = size * 0.8;
  let [x, y] = [OUTLINE_ROOM, top + line / 2];
  for (const [at, { id, label, look }] of drawn.columns.entries()) {
    const total = drawn.total?.cells[at];
    const count = total?.text ?? '';
    const wordAt = mark + size * 0.35;
    const countAt = wordAt + measure(`${label} `, size, false);
    const width_ = countAt + measure(count, size, true);
    if (x > OUTLINE_ROOM && x + width_ > width) [x, y] = [OUTLINE_ROOM, y + line];
    const text = { is: 'text', y, size, align: 'left', colour: style.colours.text } as const;
    if (look !== null)
      front.items.push({
        ...{ is: 'mark', look, x: x + mark / 2, y, size: mark },
        ...{ fill: LOOK_FILLS[look], outline: style.colours.text },
      });
    front.items.push({ ...text, text: label, x: x + wordAt, bold: false });
    if (count !== '')
      front.items.push({ ...text, text: count, x: x + countAt, bold: true, path: totalPath(figure.id, id) });
    front.regions.push({
      ...{ row: null, column: id, communes: total?.communes ?? [] },
      ...{ x, y: y - line / 2, width: width_, height: line },
    });
    x += width_ + size * 1.4;
  }
  return { ...front, height: y + line / 2 - top + size * 0.3 };
}

/** Room for half an outline at the edge of the drawing. */
const OUTLINE_ROOM = 2;
