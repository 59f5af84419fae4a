import { appendFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Figure, Spread } from './figure.js';
import { figuresTable } from './figures-table.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file in which the suite gathers its figures; absent where a bench is run by itself. */
    figures?: string;
  }
}

const figures: Figure[] = [];

async function time(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The spread of some times, rounded. */
export const spread = (times: number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (place: number): number => Math.round((sorted[place] ?? 0) * 100) / 100;
  const p95 = at(Math.ceil(sorted.length * 0.95) - 1);
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1), p95 };
};

/** Runs ours and the floor in turn, so that a noisy machine troubles both alike; the first turn only warms up. */
export const compare = (
  name: string,
  floor: string,
  runs: number,
  ours: () => unknown,
  theirs: () => unknown,
): Promise<Figure> =>
  compareTimes(
    name,
    floor,
    runs,
    () => time(ours),
    () => time(theirs),
  );

/** As `compare`, of work that is timed where it is done, as in a browser: it gives its milliseconds. */
export async function compareTimes(
  name: string,
  floor: string,
  runs: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Figure> {
  const times: [number, number][] = [];
  for (let run = 0; run <= runs; run += 1) times.push([await ours(), await theirs()]);
  const kept = times.slice(1);
  const [o, f] = [spread(kept.map(([a]) => a)), spread(kept.map(([, b]) => b))];
  return keepFigure({ name, floor, runs, ours: o, floors: f });
}

/** Puts a figure among those of the suite. */
export function keepFigure(measured: Omit<Figure, 'ratio' | 'ratioP95'>): Figure {
  const { name, ours, floors } = measured;
  const share = (one: number, other: number): number => Math.round((one / other) * 100) / 100;
  const figure = { ...measured, ratio: share(ours.median, floors.median), ratioP95: share(ours.p95, floors.p95) };
  figures.push(figure);
  const gathered = inject('figures');
  if (gathered !== undefined) appendFileSync(gathered, `${JSON.stringify(figure)}\n`);
  console.log(
    `${name}: ${ours.median} ms (${ours.least}–${ours.most}); floor ${floors.median} ms (${floors.least}–${floors.most})`,
  );
  return figure;
}

/** Prints the figures so far as a table and as JSON; nothing where the suite does so at its end. */
export function printFigures(): void {
  if (inject('figures') !== undefined) return;
  console.table(figuresTable(figures));
  console.log(JSON.stringify(figures));
}
