import { hundredthsOf, type Indicator, type LevelRow, type LevelTable, type Parameter } from '@chuan-xa/scoring';
import type { Finding, Path } from '../fault.js';
import { known, type Rule } from './rule.js';

interface Amount {
  points: string;
  path: Path;
}

/** No level gives more than the indicator's maximum, and none above it could disqualify. */
export const maxima: Rule = {
  each: 'indicator',
  reads: [],
  find: ({ part, path }) => {
    const max = known(part.maxPoints);
    if (max === undefined) return [];
    return amountsOf(part, path)
      .filter(({ points }) => hundredthsOf(points) > hundredthsOf(max))
      .map(({ points, path: at }) => ({ code: 'LAW_OVER_MAXIMUM', path: at, values: { given: points, max } }));
  },
};

/** Levels rise; the rows of a table fall in points while their bounds move away from what is asked. */
export const levelOrder: Rule = {
  each: 'indicator',
  reads: [],
  find: ({ part, path }) => {
    const levels = known(part.levels)?.map(hundredthsOf) ?? [];
    const levelFault: Finding[] = rising(levels)
      ? []
      : [{ code: 'LAW_LEVELS_OUT_OF_ORDER', path: [...path, 'levels'] }];
    const tableFaults = tablesOf(part.levelTable, [...path, 'levelTable', 'rows'])
      .filter(({ rows }) => !rowsInOrder(rows, part.levelTable?.direction === 'atMost'))
      .map(({ path: at }): Finding => ({ code: 'LAW_LEVELS_OUT_OF_ORDER', path: at }));
    return [...levelFault, ...tableFaults];
  },
};

function amountsOf(indicator: Indicator, path: Path): Amount[] {
  const levels = known(indicator.levels) ?? [];
  const under = known(indicator.disqualifiesUnder);
  return [
    ...levels.map((points, index) => ({ points, path: [...path, 'levels', 'value', index] })),
    ...tablesOf(indicator.levelTable, [...path, 'levelTable', 'rows']).flatMap(({ rows, path: at }) =>
      rows.map(({ points }, index) => ({ points, path: [...at, 'value', index, 'points'] })),
    ),
    ...(under === undefined ? [] : [{ points: under, path: [...path, 'disqualifiesUnder', 'value'] }]),
  ];
}

function tablesOf(table: LevelTable | undefined, path: Path): { rows: LevelRow[]; path: Path }[] {
  if (!table) return [];
  const single = (rows: Parameter<LevelRow[]>, at: Path) => ({ rows: known(rows) ?? [], path: at });
  if ('how' in table.rows) return [single(table.rows, path)];
  return Object.entries(table.rows).map(([zone, rows]) => single(rows, [...path, zone]));
}

const rising = (numbers: number[]): boolean =>
  numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));

const rowsInOrder = (rows: LevelRow[], atMost: boolean): boolean => {
  const bounds = rows.map(({ bound }) => hundredthsOf(bound));
  return rising(rows.map(({ points }) => hundredthsOf(points)).reverse()) && rising(atMost ? bounds : bounds.reverse());
};
