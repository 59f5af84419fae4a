import { hundredthsOf, type Zone } from '@chuan-xa/scoring';
import { readDecimal, type Read } from '../../foreign-sheet/read-values.js';
import { DIRECTIONS, REGIONS, regionOf, ZONES } from '../words.js';
import type { FilledRow } from './find-sheets.js';
import type { Gathering, Given } from './gathering.js';
import { readChoice } from './read-choice.js';

/** A row of levels, read as far as it can be. */
export interface Level {
  row: FilledRow;
  zone: '' | Zone;
  region: string;
  direction: 'atLeast' | 'atMost' | null;
  bound: Given<string>;
  points: Given<string>;
}

/** Reads a row of levels; nothing where it cannot be told of which zone or region it is, which is noted. */
export function readLevel(g: Gathering, row: FilledRow): Level[] {
  const zone = g.read(row.at('zone'), readChoice(ZONES));
  const direction = g.read(row.at('direction'), readChoice(DIRECTIONS));
  const region = g.read(row.at('region'), ({ text }): Read<string> => {
    const known = regionOf(text);
    return known === undefined
      ? { code: 'CELL_NOT_IN_LIST', values: { allowed: REGIONS.join(', ') } }
      : { value: known };
  });
  const bound = g.read(row.at('bound'), (cell) => readDecimal(cell, true));
  const points = g.read(row.at('points'), (cell) => readDecimal(cell, false));
  if (zone.state === 'bad' || region.state === 'bad') return [];
  return [
    {
      row,
      zone: zone.state === 'given' ? zone.value : '',
      region: region.state === 'given' ? region.value : '',
      direction: direction.state === 'given' ? direction.value : null,
      bound,
      points,
    },
  ];
}

export const isEmpty = ({ bound, points }: Level): boolean => bound.state === 'blank' && points.state === 'blank';

const pointsOf = ({ points }: Level): number => (points.state === 'given' ? hundredthsOf(points.value) : -1);

export const inFallingOrder = (levels: readonly Level[]): Level[] =>
  [...levels].sort((a, b) => pointsOf(b) - pointsOf(a));
