/** One figure beside its floor: medians in milliseconds over the runs, with the spread (fastest to slowest). */
export interface Figure {
  name: string;
  floor: string;
  runs: number;
  ours: Spread;
  floors: Spread;
  /** ours / floor, of the medians. */
  ratio: number;
  /** Where the slowest matter: ours / floor, of the 95th percentiles. */
  ratioP95: number;
  /** The most memory that ours held in a process of its own, MB. */
  peakMb?: number;
}

export interface Spread {
  median: number;
  least: number;
  most: number;
  p95: number;
}
