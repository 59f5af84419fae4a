import type { CellValue } from '@chuan-xa/assessments';
import { decimalOf } from '@chuan-xa/scoring';
import type { CellStory } from './cell-story.js';
import type { Chance } from './chance.js';

/** A bound of a threshold standard; hundredths of a per cent. `beyond`: how far past it a good commune may come. */
interface Measure {
  id: string;
  bound: number;
  atMost?: true;
  beyond: number;
  bySex?: true;
}

const ADVANCED: Measure[] = [
  { id: '14.1', bound: 9500, beyond: 400 },
  { id: '14.2', bound: 9000, beyond: 700 },
  { id: '14.3', bound: 4000, beyond: 1800 },
  { id: '14.4', bound: 7000, beyond: 1900 },
];

/** What is measured under each threshold standard (r1); 15.2 is derived, never written. */
const MEASURES: Record<string, Measure[]> = {
  'langson-1494-2022-ntm': [
    { id: '15.1', bound: 9000, beyond: 800, bySex: true },
    { id: '15.3', bound: 2400, atMost: true, beyond: 800 },
    { id: '15.4', bound: 5000, beyond: 2600 },
  ],
  'langson-1494-2022-ntm-advanced': ADVANCED,
  'langson-1494-2022-ntm-model': ADVANCED,
};

/** How a threshold sheet is to come out: the measures that miss, that stand on their bound, that nobody gave. */
export interface MeasureShape {
  below?: string[];
  onBound?: string[];
  missing?: string[];
}

/** Measures that come out as the shape says; insurance mostly by sex, now and then as one figure. */
export function measuresFor(standard: string, shape: MeasureShape, chance: Chance): CellStory[] {
  return (MEASURES[standard] ?? [])
    .filter(({ id }) => !shape.missing?.includes(id))
    .map((measure) => ({ id: measure.id, value: valueOf(measure, shape, chance) }));
}

function valueOf(measure: Measure, { below, onBound }: MeasureShape, chance: Chance): CellValue {
  if (onBound?.includes(measure.id)) return { value: decimalOf(measure.bound) };
  const misses = below?.includes(measure.id) ?? false;
  if (!measure.bySex || chance.holds(25)) return { value: figure(measure, misses, chance) };
  // where it misses it is mostly the men who are less often insured
  return { male: figure(measure, misses, chance), female: figure(measure, misses && chance.holds(40), chance) };
}

function figure({ bound, atMost, beyond }: Measure, misses: boolean, chance: Chance): string {
  const distance = misses ? 10 * chance.between(3, 60) : 10 * chance.between(2, beyond / 10);
  const upward = (atMost === undefined) !== misses;
  return decimalOf(upward ? bound + distance : bound - distance);
}
