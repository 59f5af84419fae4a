import { DISQUALIFIED } from '@chuan-xa/assessments';
import { decimalOf } from '@chuan-xa/scoring';
import type { CellStory } from './cell-story.js';
import type { Chance } from './chance.js';

/**
 * How a sheet under byt-1300-2023 is to come out.
 * `total`: short of 80; `criterion`: 2 or 3 under its floor; `both`; `disqualified`: declared so; `bound`: 80 to the point;
 * `missing`, `missingAndShort`: criterion 9 not answered; `notDeclared`: nobody said whether anything disqualifies.
 */
export type Shape =
  'met' | 'bound' | 'total' | 'criterion' | 'both' | 'disqualified' | 'missing' | 'missingAndShort' | 'notDeclared';

/** Maxima of byt-1300-2023 r1 in hundredths; every floor is half. */
export const MAXIMA: ReadonlyMap<string, number> = new Map(
  [1400, 1000, 1200, 900, 1900, 1200, 600, 1100, 300, 400].map((max, index) => [String(index + 1), max]),
);
const floorOf = (id: string): number => maxOf(id) / 2;
const maxOf = (id: string): number => MAXIMA.get(id) ?? 0;

const QUARTER = 25;

/** Staff and buildings: the weakest of a mountain province. */
const WEAKEST = ['2', '3'];

/** Least and most total, in hundredths. */
const TOTALS: Record<Shape, [number, number]> = {
  met: [8050, 9300],
  bound: [8000, 8000],
  total: [6600, 7975],
  criterion: [8000, 8450],
  both: [6000, 7800],
  disqualified: [8025, 8800],
  missing: [7875, 8500],
  missingAndShort: [6600, 7450],
  notDeclared: [8025, 8800],
};

/** Points in quarters that come out as the shape says, and the declaration. */
export function pointsFor(shape: Shape, chance: Chance): CellStory[] {
  const missing = shape === 'missing' || shape === 'missingAndShort' ? '9' : null;
  const low = shape === 'criterion' || shape === 'both' ? lowOnes(chance) : [];
  const points = new Map([...MAXIMA.keys()].filter((id) => id !== missing).map((id) => [id, firstGuess(id, chance)]));
  for (const id of low) points.set(id, Math.floor(floorOf(id) / QUARTER) * QUARTER - QUARTER * chance.between(1, 6));
  const [least, most] = TOTALS[shape];
  bringTo(points, QUARTER * chance.between(least / QUARTER, most / QUARTER), low, chance);
  return cellsOf(points, shape === 'notDeclared' ? null : shape === 'disqualified');
}

/** Points as they are given, and the declaration; null: not declared. */
export function cellsOf(points: Iterable<[string, number]>, declared: boolean | null): CellStory[] {
  const cells = [...points].map(([id, given]): CellStory => ({ id, value: { points: decimalOf(given) } }));
  return declared === null ? cells : [...cells, { id: DISQUALIFIED, value: { declared } }];
}

const lowOnes = (chance: Chance): string[] => (chance.holds(25) ? WEAKEST : [chance.one(WEAKEST)]);

function firstGuess(id: string, chance: Chance): number {
  const percent = WEAKEST.includes(id) ? chance.between(54, 74) : chance.between(66, 92);
  return Math.max(Math.ceil(floorOf(id) / QUARTER), Math.round((maxOf(id) * percent) / 100 / QUARTER)) * QUARTER;
}

/** Raises or lowers one criterion after another by a quarter until the sum is `total`; those in `low` stay where they are. */
function bringTo(points: Map<string, number>, total: number, low: string[], chance: Chance): void {
  for (;;) {
    const gap = total - [...points.values()].reduce((sum, given) => sum + given, 0);
    if (gap === 0) return;
    const step = gap > 0 ? QUARTER : -QUARTER;
    const movable = [...points].filter(([id, given]) => !low.includes(id) && stays(id, given + step));
    const strong = movable.filter(([id]) => step < 0 || !WEAKEST.includes(id));
    const [id, given] = chance.one(strong.length > 0 ? strong : movable);
    points.set(id, given + step);
  }
}

const stays = (id: string, given: number): boolean => given >= floorOf(id) && given <= maxOf(id);
