import type { Finding, Path } from '../fault.js';
import type { Rule } from './rule.js';

/** Criteria stand in the order of the standard, each once. */
export const criterionIds: Rule = {
  each: 'edition',
  reads: ['criteria'],
  find: ({ part }) => orderFindings(part.criteria, ['criteria'], Number),
};

const numberOf = (id: string): number => Number(id.split('.')[1]);

/** The indicators of a criterion likewise. */
export const indicatorIds: Rule = {
  each: 'criterion',
  reads: [],
  find: ({ part, path }) => orderFindings(part.indicators, [...path, 'indicators'], numberOf),
};

/** "7.35" stands in criterion 7. */
export const idOfCriterion: Rule = {
  each: 'criterion',
  reads: [],
  find: ({ part: { id: criterion, indicators }, path }) =>
    indicators.flatMap(({ id }, index): Finding[] =>
      id.startsWith(`${criterion}.`)
        ? []
        : [{ code: 'LAW_ID_NOT_OF_CRITERION', path: [...path, 'indicators', index, 'id'], values: { id, criterion } }],
    ),
};

function orderFindings(items: { id: string }[], path: Path, rank: (id: string) => number): Finding[] {
  const seen = new Set<string>();
  let highest = 0;
  return items.flatMap(({ id }, index): Finding[] => {
    const at = [...path, index, 'id'];
    if (seen.has(id)) return [{ code: 'LAW_ID_DUPLICATED', path: at, values: { id } }];
    seen.add(id);
    if (rank(id) < highest) return [{ code: 'LAW_ID_OUT_OF_ORDER', path: at, values: { id } }];
    highest = rank(id);
    return [];
  });
}
