import type { Sample } from './metrics-text.js';

interface Kept {
  labels: Readonly<Record<string, string>>;
  /** How many were at most each bound, and not at most the one before. */
  counts: number[];
  count: number;
  sum: number;
}

/** How many of something took how long, by labels, in the buckets that Prometheus reads. */
export class Histogram {
  private readonly kept = new Map<string, Kept>();

  /** @param bounds upper ends of the buckets, rising; the last bucket has none */
  constructor(private readonly bounds: readonly number[]) {}

  observe(labels: Readonly<Record<string, string>>, value: number): void {
    const key = JSON.stringify(labels);
    const kept = this.kept.get(key) ?? { labels, counts: this.bounds.map(() => 0), count: 0, sum: 0 };
    this.kept.set(key, kept);
    const bucket = this.bounds.findIndex((bound) => value <= bound);
    if (bucket !== -1) kept.counts[bucket] = (kept.counts[bucket] ?? 0) + 1;
    kept.count += 1;
    kept.sum += value;
  }

  samples(): Sample[] {
    return [...this.kept.values()].flatMap(({ labels, counts, count, sum }) => {
      let below = 0;
      const buckets = this.bounds.map((bound, index) => {
        below += counts[index] ?? 0;
        return { suffix: '_bucket', labels: { ...labels, le: String(bound) }, value: below };
      });
      return [
        ...buckets,
        { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
        { suffix: '_sum', labels, value: sum },
        { suffix: '_count', labels, value: count },
      ];
    });
  }
}
