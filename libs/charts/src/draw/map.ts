import type { Look } from '../figure.js';
import { inRings, placedRing, type MapShape } from '../map-ground.js';
import { between } from './contrast.js';
import type { Box, Item } from './item.js';
import { legendOf, titleOf, type Ground, type Region, type Scene } from './scene.js';
import { LOOK_FILLS } from './style.js';

/** How much of an outcome's colour its area takes: letters and marks are read on it. */
const TINT = 0.32;
/** Of a mark, in px: however small its area is, it has one. */
const SMALLEST = 5;
/** Of the letters of names, in sizes of the letters; smaller ones than these, in px, are not read. */
const NAMES = 0.72;
const LEAST_LETTERS = 9;

/** Each commune where it lies, tinted by its outcome and with its outcome's shape on it; its name where there is room. */
export function mapScene(ground: Ground): Scene {
  const { figure, drawn, style, size, width, height, measure } = ground;
  const title = titleOf(ground);
  const legend = legendOf(ground, title.height);
  const top = title.height + legend.height;
  const plane = figure.ground ?? { width: 1, height: 1, shapes: [] };
  const scale = Math.min((width - 2) / plane.width, (height - top - 2) / plane.height);
  const left = (width - plane.width * scale) / 2;
  const upper = top + (height - top - plane.height * scale) / 2;
  const marks: Item[] = [];
  const regions: Region[] = [...legend.regions];
  const tiles: Box[][] = drawn.columns.map(() => []);
  const areas = new Map(plane.shapes.map((shape): [string, Area] => [shape.code, areaOf(shape, scale, left, upper)]));
  const fills = new Map<string, string>();
  for (const { id: row, cells } of drawn.rows)
    for (const [at, { communes }] of cells.entries()) {
      const { id: column = '', look = null } = drawn.columns[at] ?? {};
      for (const commune of communes) {
        const area = areas.get(commune);
        // The points of Chart.js stand for the communes in this order, so that none may be passed over.
        tiles[at]?.push(area?.mark(size) ?? { x: 0, y: 0, width: 0, height: 0 });
        if (area === undefined) continue;
        const fill = look === null ? null : LOOK_FILLS[look];
        if (fill !== null) fills.set(commune, between([style.colours.paper, fill], TINT));
        marks.push(...onArea(area, look, ground));
        regions.push({ row, column, communes: [commune], ...area.box, rings: area.rings });
      }
    }
  const shapes = [...areas].map(([code, { rings }]): Item => ({
    ...{ is: 'area', rings, fill: fills.get(code) ?? null, outline: style.colours.bar },
  }));
  const items = [...title.items, ...legend.items, ...shapes, ...marks];
  return { padding: { top, right: 0, bottom: 0, left: 0 }, items, regions, tiles };

  /** The outcome's shape, and below it the name where all of it lies within the area. */
  function onArea(area: Area, look: Look | null, { style: { colours } }: Ground): Item[] {
    const mark = area.mark(size);
    const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
    const letters = size * NAMES;
    const wide = measure(area.name, letters, false);
    const name = { x, y: y + mark.height / 2 + letters * 0.7 };
    const room = { x: x - wide / 2 - 1, y: name.y - letters * 0.55, width: wide + 2, height: letters * 1.1 };
    return [
      ...(look === null
        ? []
        : [{ is: 'mark', look, x, y, size: mark.width, fill: LOOK_FILLS[look], outline: colours.text } as const]),
      ...(letters >= LEAST_LETTERS && liesWithin(area.rings, room)
        ? [
            {
              is: 'text',
              text: area.name,
              ...name,
              size: letters,
              bold: false,
              align: 'center',
              colour: colours.text,
            } as const,
          ]
        : []),
    ];
  }
}

/** A commune's shape where it is drawn, in px. */
interface Area {
  name: string;
  rings: number[][];
  box: Box;
  /** The square of its mark, for letters of a size. */
  mark: (size: number) => Box;
}

function areaOf({ name, rings, middle, room }: MapShape, scale: number, left: number, top: number): Area {
  const placed = rings.map((ring) => placedRing(ring, scale, left, top));
  const [xs, ys] = [0, 1].map((odd) => placed.flatMap((ring) => ring.filter((_, at) => at % 2 === odd)));
  const [x, y] = [least(xs), least(ys)];
  const [centre, level] = [left + middle[0] * scale, top + middle[1] * scale];
  return {
    ...{ name, rings: placed },
    box: { x, y, width: -least(xs?.map((one) => -one)) - x, height: -least(ys?.map((one) => -one)) - y },
    mark: (size) => {
      const side = Math.max(SMALLEST, Math.min(size * 0.8, room * scale));
      return { x: centre - side / 2, y: level - side / 2, width: side, height: side };
    },
  };
}

const least = (numbers: readonly number[] = []): number =>
  numbers.reduce((one, other) => Math.min(one, other), Infinity);

/** Whether all of a rectangle is between the rings: its middle is, and no edge of theirs comes into it. */
function liesWithin(rings: readonly number[][], { x, y, width, height }: Box): boolean {
  if (!inRings(rings, x + width / 2, y + height / 2)) return false;
  return !rings.some((ring) => {
    for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
      const from: [number, number] = [(ring[last] ?? 0) - x, (ring[last + 1] ?? 0) - y];
      const to: [number, number] = [(ring[at] ?? 0) - x, (ring[at + 1] ?? 0) - y];
      if (crosses(from, to, width, height)) return true;
    }
    return false;
  });
}

/** Whether a line comes into the rectangle from 0, 0 to `width`, `height` (Liang and Barsky). */
function crosses(from: [number, number], to: [number, number], width: number, height: number): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0]],
    [dx, width - from[0]],
    [-dy, from[1]],
    [dy, height - from[1]],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / step;
    if (step < 0) enters = Math.max(enters, at);
    else leaves = Math.min(leaves, at);
  }
  return enters <= leaves;
}
