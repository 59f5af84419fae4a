import type { Indicator, ScoredBy } from '@chuan-xa/scoring';
import type { Rule } from './rule.js';

type Part = 'levels' | 'levelTable' | 'bound' | 'derivedFrom' | 'disqualifiesUnder';

/** What goes with an answer of each kind; whatever else an indicator carries could never be used. */
const MAY_HAVE: Record<Indicator['answeredBy'], Part[]> = {
  points: ['levels', 'disqualifiesUnder'],
  value: ['levelTable', 'bound', 'disqualifiesUnder'],
  met: ['derivedFrom', 'disqualifiesUnder'],
};
const ONLY_UNDER: Partial<Record<Part, (scoredBy: ScoredBy) => boolean>> = {
  bound: (scoredBy) => scoredBy === 'threshold',
  levelTable: (scoredBy) => scoredBy !== 'threshold',
  disqualifiesUnder: (scoredBy) => scoredBy !== 'threshold',
};

/** An indicator carries what its kind of answer needs, and nothing that belongs to another kind. */
export const kinds: Rule = {
  each: 'indicator',
  reads: ['scoredBy'],
  find: ({ edition: { scoredBy }, part, path }) =>
    faultsOf(part, scoredBy).map(({ part: about, detail }) => ({
      code: 'LAW_KIND_MISMATCH',
      path,
      about,
      values: { detail },
    })),
};

interface Fault {
  /** Which part of the indicator is too many, or missing; `answeredBy` where the kind itself does not fit. */
  part: Part | 'answeredBy';
  detail: string;
}

function faultsOf(indicator: Indicator, scoredBy: ScoredBy): Fault[] {
  const { answeredBy } = indicator;
  const parts: Part[] = ['levels', 'levelTable', 'bound', 'derivedFrom', 'disqualifiesUnder'];
  const foreign = parts
    .filter((part) => indicator[part] !== undefined)
    .filter((part) => !MAY_HAVE[answeredBy].includes(part) || ONLY_UNDER[part]?.(scoredBy) === false)
    .map((part) => ({ part, detail: `${part} không đi với answeredBy: ${answeredBy}, scoredBy: ${scoredBy}` }));
  return [...foreign, ...missingOf(indicator, scoredBy)];
}

function missingOf({ answeredBy, bound, levelTable }: Indicator, scoredBy: ScoredBy): Fault[] {
  if (scoredBy === 'threshold' && answeredBy === 'points')
    return [{ part: 'answeredBy', detail: 'bộ theo ngưỡng không nhận điểm (answeredBy: points)' }];
  if (scoredBy === 'threshold' && answeredBy === 'value' && !bound) return [{ part: 'bound', detail: 'thiếu bound' }];
  return scoredBy === 'indicator' && answeredBy === 'value' && !levelTable
    ? [{ part: 'levelTable', detail: 'thiếu levelTable' }]
    : [];
}
