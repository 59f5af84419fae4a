import type { Criterion, Edition, Indicator, Parameter } from '@chuan-xa/scoring';
import { decimalOf, hundredthsOf } from '@chuan-xa/scoring';
import { fingerprint, loadFolder } from '@chuan-xa/standards';

const CITATION = 'bịa ra để đo';
const made = <T>(value: T): Parameter<T> => ({ how: 'act', value, citation: CITATION });

/** How many of the 47 indicators each of the ten criteria gets. */
const INDICATORS = [5, 6, 5, 4, 8, 6, 4, 4, 2, 3];

export const HEALTH = 'byt-1300-2023';
export const NTM = 'langson-1494-2022-ntm';

/**
 * The shipped standard with 47 made-up indicators in the place of those that nobody has yet, as a revision of its own: as many cells as
 * a real sheet will have. It says of itself that it is invented.
 */
export function measuredEdition(): Edition {
  const { sha256: _shipped, ...shipped } = shippedEdition(HEALTH);
  let number = 0;
  const content = {
    ...shipped,
    revision: 'r1.1',
    scoredBy: 'indicator' as const,
    invented: true,
    criteria: shipped.criteria.map((criterion, at): Criterion => {
      const maxima = sharesOf(criterion, INDICATORS[at] ?? 0);
      return { ...criterion, indicators: maxima.map((max) => indicator(`${criterion.id}.${(number += 1)}`, max)) };
    }),
  };
  return { ...content, sha256: fingerprint(content) };
}

export function shippedEdition(id: string): Edition {
  const edition = loadFolder().editions.find((one) => one.id === id);
  if (!edition) throw new Error(`${id} is missing`);
  return edition;
}

/** Maxima in quarters of a point that add up to the criterion's own. */
function sharesOf({ maxPoints }: Criterion, count: number): string[] {
  const max = maxPoints && maxPoints.how !== 'unknown' ? hundredthsOf(maxPoints.value) : 0;
  const share = Math.floor(max / count / 25) * 25;
  return Array.from({ length: count }, (_none, at) => decimalOf(at === 0 ? max - share * (count - 1) : share));
}

/** Most are given points; every fifth is measured, every seventh met or not. */
function indicator(id: string, max: string): Indicator {
  const number = Number(id.split('.')[1]);
  const base = { id, title: `Chỉ tiêu số ${number} (bịa ra để đo)`, citation: CITATION, maxPoints: made(max) };
  if (number % 5 === 0) return { ...base, answeredBy: 'value', levelTable: levels(max) };
  return { ...base, answeredBy: number % 7 === 0 ? 'met' : 'points' };
}

const levels = (max: string): Indicator['levelTable'] => ({
  direction: 'atLeast',
  rows: made([
    { bound: '90', points: max },
    { bound: '70', points: decimalOf(Math.floor(hundredthsOf(max) / 50) * 25) },
  ]),
});
