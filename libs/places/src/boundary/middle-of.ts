import { inRings, placedRing } from '@chuan-xa/charts';

/** Places to each side that are tried, and how often the best of them is looked at more closely. */
const ACROSS = 12;
const CLOSER = 4;

/** The point of an area that is about farthest from its edges, and how far that is. Rings of steps, as `MapShape` has them. */
export function middleOf(steps: readonly (readonly number[])[]): { middle: [x: number, y: number]; room: number } {
  const rings = steps.map((ring) => placedRing(ring, 1, 0, 0));
  const [xs, ys] = [0, 1].map((odd) => rings.flatMap((ring) => ring.filter((_, at) => at % 2 === odd)));
  const edge = (list: readonly number[] = [], which: 'min' | 'max'): number =>
    list.reduce((one, other) => Math[which](one, other));
  let [left, top] = [edge(xs, 'min'), edge(ys, 'min')];
  let [width, height] = [edge(xs, 'max') - left, edge(ys, 'max') - top];
  let best = { x: left, y: top, room: -Infinity };
  for (let turn = 0; turn < CLOSER; turn++) {
    for (let at = 0; at < ACROSS ** 2; at++) {
      const x = left + ((at % ACROSS) + 0.5) * (width / ACROSS);
      const y = top + (Math.floor(at / ACROSS) + 0.5) * (height / ACROSS);
      const room = (inRings(rings, x, y) ? 1 : -1) * nearest(rings, x, y);
      if (room > best.room) best = { x, y, room };
    }
    [width, height] = [width / 4, height / 4];
    [left, top] = [best.x - width / 2, best.y - height / 2];
  }
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return { middle: [tenth(best.x), tenth(best.y)], room: tenth(Math.max(0, best.room)) };
}

/** To the nearest edge. */
function nearest(rings: readonly (readonly number[])[], x: number, y: number): number {
  let least = Infinity;
  for (const ring of rings)
    for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ring[last], ring[last + 1], ring[at], ring[at + 1]];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const along = dx === 0 && dy === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / (dx ** 2 + dy ** 2);
      const part = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(x - x1 - part * dx, y - y1 - part * dy));
    }
  return least;
}
