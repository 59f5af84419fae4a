/** One that is drawn, or the room that `gap` undrawn ones take from `index` on. */
export interface Placed {
  index: number;
  gap: number;
}

/** The indices that are drawn, ascending, and between them room for those of `count` that are not. */
export function withGaps(drawn: readonly number[], count: number): Placed[] {
  const placed: Placed[] = [];
  let reached = 0;
  for (const index of [...drawn, count]) {
    if (index > reached) placed.push({ index: reached, gap: index - reached });
    if (index < count) placed.push({ index, gap: 0 });
    reached = index + 1;
  }
  return placed;
}
