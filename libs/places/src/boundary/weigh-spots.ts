import { xOf, yOf, type Spot } from './borders.js';

/**
 * How much is lost where a spot of a line is left out: the area of the triangle with its neighbours, once lesser ones are gone
 * (Visvalingam and Whyatt, 1993). The ends must stay, and so must what keeps the line from closing up: of an edge that ends where it
 * begins two spots more, of any other one.
 */
export function weighSpots(spots: readonly Spot[]): number[] {
  const weights = spots.map(() => Infinity);
  const [before, after] = [spots.map((_, at) => at - 1), spots.map((_, at) => at + 1)];
  const queue = new Queue();
  const areaAt = (at: number): number =>
    triangle(spots[before[at] ?? 0] ?? 0, spots[at] ?? 0, spots[after[at] ?? 0] ?? 0);
  const current = new Map<number, number>();
  const weigh = (at: number): void => {
    if (at <= 0 || at >= spots.length - 1) return;
    const area = areaAt(at);
    current.set(at, area);
    queue.add(area, at);
  };
  for (let at = 1; at < spots.length - 1; at++) weigh(at);
  const stay = spots[0] === spots.at(-1) ? 2 : 1;
  let lost = 0;
  while (current.size > stay) {
    const [area, at] = queue.least();
    if (current.get(at) !== area) continue; // it was weighed anew
    current.delete(at);
    lost = Math.max(lost, area);
    weights[at] = lost;
    const [from = 0, to = 0] = [before[at], after[at]];
    after[from] = to;
    before[to] = from;
    weigh(from);
    weigh(to);
  }
  return weights;
}

const triangle = (a: Spot, b: Spot, c: Spot): number =>
  Math.abs((xOf(b) - xOf(a)) * (yOf(c) - yOf(a)) - (xOf(c) - xOf(a)) * (yOf(b) - yOf(a))) / 2;

/** What has the least weight comes first (a heap). */
class Queue {
  private readonly heap: [weight: number, item: number][] = [];

  add(weight: number, item: number): void {
    const { heap } = this;
    let at = heap.push([weight, item]) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.weightAt(above) <= weight) break;
      this.swap(at, above);
      at = above;
    }
  }

  /** Throws where nothing is left. */
  least(): [weight: number, item: number] {
    const { heap } = this;
    const [first, last] = [heap[0], heap.pop()];
    if (first === undefined || last === undefined) throw new Error('Nothing is left in the queue');
    if (heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const least = this.weightAt(right) < this.weightAt(left) ? right : left;
      if (this.weightAt(least) >= this.weightAt(at)) return first;
      this.swap(at, least);
      at = least;
    }
  }

  private weightAt(at: number): number {
    return this.heap[at]?.[0] ?? Infinity;
  }

  private swap(one: number, other: number): void {
    const [first, second] = [this.heap[one], this.heap[other]];
    if (first && second) [this.heap[one], this.heap[other]] = [second, first];
  }
}
