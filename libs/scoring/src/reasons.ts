import { decimalOf } from './decimal.js';
import { type InZones, type Judged, outcomeOf, type Test } from './judge.js';
import { bearsOn, type Rested, unknownOf } from './parameters.js';
import { inPlay, type Sheet } from './sheet.js';
import type { Reason } from './verdict.js';

/** What holds in every case, in the order of the page on verdicts. */
export function reasonsOf(sheet: Sheet, zones: InZones, rested: readonly Rested[]): Reason[] {
  return [
    ...totalBelow(zones),
    ...criteriaBelow(sheet, zones),
    ...disqualified(zones),
    ...notAnswered(sheet),
    ...parametersUnknown(zones, rested),
  ];
}

function totalBelow(zones: InZones): Reason[] {
  const miss = leastMiss(zones.map((zone) => zone.total));
  return miss ? [{ code: 'TOTAL_BELOW', ...miss }] : [];
}

function criteriaBelow({ compiled }: Sheet, zones: InZones): Reason[] {
  return compiled.criteria.flatMap(({ id }): Reason[] => {
    const miss = leastMiss(zones.flatMap((zone) => zone.criteria.filter((test) => test.id === id)));
    return miss ? [{ code: 'CRITERION_BELOW', criterion: id, ...miss }] : [];
  });
}

interface Miss {
  have: string;
  need: string;
  short: string;
}

/** By how much the best of all cases (one test a zone) misses; null where some case does not. */
function leastMiss(tests: readonly Test[]): Miss | null {
  const nearest = tests.reduce((best, test) => (shortOf(test) < shortOf(best) ? test : best));
  if (shortOf(nearest) <= 0) return null;
  const { have, need } = nearest;
  return { have: decimalOf(have), need: decimalOf(need), short: decimalOf(need - have) };
}

const shortOf = ({ have, need }: Test): number => need - have;

function disqualified([first, ...others]: InZones): Reason[] {
  const sure = ({ disqualifications }: Judged) => disqualifications.filter((fact) => fact.sure).map((fact) => fact.id);
  return sure(first)
    .filter((id) => others.every((zone) => sure(zone).includes(id)))
    .map((id) => (id === undefined ? { code: 'DISQUALIFIED' } : { code: 'DISQUALIFIED', indicator: id }));
}

function notAnswered({ compiled, given, declares, declared, zoneMissing }: Sheet): Reason[] {
  const items = compiled.criteria.flatMap((criterion) => inPlay(criterion, given));
  const ids = items.map((item) => item.id).filter((id) => !given.has(id));
  if (declares && declared === null) ids.push('disqualified');
  if (zoneMissing) ids.push('zone');
  return ids.length > 0 ? [{ code: 'NOT_ANSWERED', ids }] : [];
}

/** Only while nothing is settled can a parameter turn the outcome: one that bears on a requirement neither surely held nor surely missed. */
function parametersUnknown(zones: InZones, rested: readonly Rested[]): Reason[] {
  if (outcomeOf(zones) !== 'undetermined') return [];
  const parameters = unknownOf(rested)
    .filter((parameter) => bearsOn(parameter, zones, (test) => test.best && !test.worst))
    .map(({ id }) => id);
  return parameters.length > 0 ? [{ code: 'PARAMETER_UNKNOWN', parameters }] : [];
}
