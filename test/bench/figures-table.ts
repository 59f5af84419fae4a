import type { Figure } from './figure.js';

/** Figures as the rows of one table. */
export const figuresTable = (figures: readonly Figure[]): Record<string, string | number>[] =>
  figures.map(({ name, floor, runs, ours, floors, ratio, ratioP95, peakMb }) => ({
    name,
    floor,
    runs,
    'ours ms': ours.median,
    'ours spread': `${ours.least}–${ours.most}`,
    'ours p95': ours.p95,
    'floor ms': floors.median,
    'floor spread': `${floors.least}–${floors.most}`,
    ratio,
    'ratio p95': ratioP95,
    'peak MB': peakMb ?? '',
  }));
