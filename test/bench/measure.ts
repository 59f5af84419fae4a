/** One figure beside its floor: medians in milliseconds over the runs, with the spread (fastest to slowest). */
export interface Figure {
  name: string;
  floor: string;
  runs: number;
  ours: Spread;
  floors: Spread;
  /** ours / floor, of the medians. */
  ratio: number;
}

export interface Spread {
  median: number;
  least: number;
  most: number;
}

const figures: Figure[] = [];

async function time(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const spread = (times: number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (place: number): number => Math.round((sorted[place] ?? 0) * 100) / 100;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
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
  const figure = { name, floor, runs, ours: o, floors: f, ratio: Math.round((o.median / f.median) * 100) / 100 };
  figures.push(figure);
  console.log(`${name}: ${o.median} ms (${o.least}–${o.most}); floor ${f.median} ms (${f.least}–${f.most})`);
  return figure;
}

/** Prints the figures so far as a table and as JSON. */
export function printFigures(): void {
  console.table(
    figures.map(({ name, floor, runs, ours, floors, ratio }) => ({
      name,
      floor,
      runs,
      'ours ms': ours.median,
      'ours spread': `${ours.least}–${ours.most}`,
      'floor ms': floors.median,
      'floor spread': `${floors.least}–${floors.most}`,
      ratio,
    })),
  );
  console.log(JSON.stringify(figures));
}
