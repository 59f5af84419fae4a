import { compileIndicator } from './compile-indicator.js';
import type { CompiledCriterion, CompiledPoints, Item, Unscorable } from './compiled.js';
import { hundredthsOf } from './decimal.js';
import type { Criterion, Edition } from './edition.js';
import { isExact, knownValue, type Range, rangeOf, sumOf } from './range.js';

const WHOLE_PERCENT = 10_000;

/** A standard scored by points, made ready. Without a pass rule there is nothing to judge by. */
export function compilePoints(edition: Edition): CompiledPoints | Unscorable {
  const { pass } = edition;
  if (!pass) return { kind: 'unscorable' };
  const stated = knownValue(edition.maxTotal);
  const most = stated === undefined ? Infinity : hundredthsOf(stated);
  const criteria = edition.criteria.map((criterion) => compileCriterion(edition, criterion, most));
  const sum = sumOf(criteria.map((criterion) => criterion.max));
  const statedTotal = !isExact(sum) && stated !== undefined;
  return {
    kind: 'points',
    edition,
    pass,
    criteria,
    items: new Map(criteria.flatMap((c) => [c.whole, ...c.parts]).map((item) => [item.id, item])),
    maxTotal: isExact(sum) ? sum.least : statedTotal ? most : null,
    statedTotal,
    totalPercent: rangeOf(pass.totalPercent, WHOLE_PERCENT),
    criterionPercent: rangeOf(pass.criterionPercent, WHOLE_PERCENT),
    disqualifying: knownValue(pass.disqualifying),
    notApplicable: knownValue(edition.notApplicable),
    ids: criteria.flatMap((c) => (c.parts.length > 0 ? c.parts.map((part) => part.id) : [c.id])),
  };
}

function compileCriterion(edition: Edition, source: Criterion, most: number): CompiledCriterion {
  const own = rangeOf(source.maxPoints, most);
  const indicators = edition.scoredBy === 'indicator' ? source.indicators : [];
  const parts = indicators.map((indicator) => compileIndicator(indicator, own.most));
  const max = isExact(own) || parts.length === 0 ? own : sumOf(parts.map((part) => part.max));
  return { id: source.id, source, max, whole: wholeCriterion(source.id, max), parts };
}

function wholeCriterion(id: string, max: Range): Item {
  return {
    id,
    answeredBy: 'points',
    max,
    levels: null,
    table: null,
    mayBeNotApplicable: false,
    disqualifiesUnder: null,
    indicator: null,
  };
}
