import type { CompiledCriterion, CompiledPoints, Item } from './compiled.js';
import type { Zone } from './edition.js';
import type { Given } from './read-input.js';
import type { Context } from './verdict.js';

/** A sheet of a standard scored by points, its input already found good. */
export interface Sheet {
  compiled: CompiledPoints;
  given: Given;
  /** The zones that are possible: the one given, or all where it is missing and an answer depends on it. */
  zones: [Zone, ...Zone[]];
  /** Whether the zone is missing and an answer depends on it. */
  zoneMissing: boolean;
  /** Whether `disqualified` has to be declared, because no indicator on this sheet can tell. */
  declares: boolean;
  declared: boolean | null;
}

export function sheetOf(compiled: CompiledPoints, given: Given, context: Context): Sheet {
  const zone = context.zone ?? null;
  const zoneMissing = zone === null && compiled.criteria.some((c) => dependsOnZone(c, given));
  return {
    compiled,
    given,
    zones: zoneMissing ? ['1', '2', '3'] : [zone ?? '1'],
    zoneMissing,
    declares: compiled.disqualifying !== false && mustDeclare(compiled, given),
    declared: context.disqualified ?? null,
  };
}

/** What of a criterion counts on this sheet: the criterion itself if it is answered or has nothing below it, else its indicators. */
export function inPlay(criterion: CompiledCriterion, given: Given): readonly Item[] {
  return criterion.parts.length === 0 || given.has(criterion.id) ? [criterion.whole] : criterion.parts;
}

export function isNotApplicable(item: Item, given: Given): boolean {
  const answer = given.get(item.id);
  return answer !== undefined && 'notApplicable' in answer;
}

function dependsOnZone(criterion: CompiledCriterion, given: Given): boolean {
  return inPlay(criterion, given).some((item) => item.table?.byZone && !isNotApplicable(item, given));
}

/** By the edition; or by a criterion given as a whole although one of its indicators can disqualify. */
function mustDeclare(compiled: CompiledPoints, given: Given): boolean {
  if (compiled.edition.disqualifiedBy === 'declared' || compiled.edition.scoredBy === 'criterion') return true;
  return compiled.criteria.some((c) => given.has(c.id) && c.parts.some((part) => part.disqualifiesUnder !== null));
}
