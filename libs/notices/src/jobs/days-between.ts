const DAY_MS = 86_400_000;

/** How many days after `from` the other day comes; days as `YYYY-MM-DD`, negative where it comes before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
