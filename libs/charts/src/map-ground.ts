/** Where the communes of a period lie, on a plane of whole numbers: x to the right, y down, from 0 to `width` and `height`. */
export interface MapGround {
  width: number;
  height: number;
  /** Where the boundaries come from, as the office gave it. */
  source: string;
  shapes: MapShape[];
}

export interface MapShape {
  /** Of the commune. */
  code: string;
  /** As it is written on the map where it fits; without its type. */
  name: string;
  /** Its outer and inner edges, not closed: the first point, then from each point to the next, x and y in turn. */
  rings: number[][];
  /** The point within it that is farthest from its edges, and how far it is. */
  middle: [x: number, y: number];
  room: number;
}

/** A ring's points x, y, x, y, … after they are made `scale` times as large and moved. */
export function placedRing(ring: readonly number[], scale: number, left: number, top: number): number[] {
  let [x, y] = [0, 0];
  return ring.map((step, at) => {
    if (at % 2 === 0) return left + (x += step) * scale;
    return top + (y += step) * scale;
  });
}

/** Whether a point is between rings of points x, y, x, y, …; what lies within two of them is a hole. */
export function inRings(rings: readonly (readonly number[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ring[last], ring[last + 1], ring[at], ring[at + 1]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
}
