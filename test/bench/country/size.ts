import { chanceOf } from './chance.js';

/** How large a country is made. The first province is Lạng Sơn with its own 200 communes; the others are made up. */
export interface CountrySize {
  provinces: number;
  communes: number;
  rounds: number;
}

/** Việt Nam before 2025: 63 provinces, 10,599 communes; ten rounds of two standards. */
export const WHOLE: CountrySize = { provinces: 63, communes: 10_599, rounds: 10 };
/** To try things out with, and for the specs. */
export const SMALL: CountrySize = { provinces: 3, communes: 300, rounds: 3 };

export const LANG_SON = { code: '20', communes: 200 };
const LARGEST = 579; // as many as the largest province had
const LEAST = 20;

/** How many communes each made-up province has: unlike each other, the first of them the largest; all add up to what is asked for. */
export function sizesOfProvinces({ provinces, communes }: CountrySize): number[] {
  const others = provinces - 1;
  const chance = chanceOf('provinces');
  const total = communes - LANG_SON.communes;
  if (others === 0 ? total !== 0 : total < others * LEAST) throw new Error('So few communes are no such country');
  if (others === 0) return [];
  const largest = others === 1 ? total : Math.min(LARGEST, total - (others - 1) * LEAST);
  const weights = Array.from({ length: others - 1 }, () => 60 + chance.below(180));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const rest = weights.map((weight) => Math.floor(((total - largest) * weight) / sum));
  const left = total - largest - rest.reduce((all, size) => all + size, 0);
  return [largest, ...rest.map((size, at) => (at < left ? size + 1 : size))];
}
