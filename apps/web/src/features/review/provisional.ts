import type { Edition, ProvisionalParameter } from '@chuan-xa/scoring';
import type { components } from '../../api/schema.js';

type Told = components['schemas']['Verdict'];

/** What every verdict of a list rests on without its having been read in the act: said once, at the head. */
export function sharedParameters(verdicts: readonly Told[]): ProvisionalParameter[] {
  const [first, ...others] = verdicts;
  if (first === undefined) return [];
  const known = others.map(({ provisionalParameters }) => new Set(provisionalParameters.map(({ id }) => id)));
  return first.provisionalParameters.filter(({ id }) => known.every((ids) => ids.has(id)));
}

/** What a verdict rests on beyond what the head of the list has said. */
export const ownParameters = (
  { provisionalParameters }: Told,
  shared: readonly ProvisionalParameter[],
): ProvisionalParameter[] => {
  const said = new Set(shared.map(({ id }) => id));
  return provisionalParameters.filter(({ id }) => !said.has(id));
};

/** How many indicators of a standard without points are met, of how many: "3/4". */
export function metCount({ reasons }: Told, edition: Edition): { met: number; of: number } {
  const ids = edition.criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const open = new Set(
    reasons.flatMap((reason) => {
      if (reason.code === 'INDICATOR_BELOW') return [reason.indicator];
      if (reason.code === 'NOT_ANSWERED') return reason.ids;
      if (reason.code !== 'PARAMETER_UNKNOWN') return [];
      return reason.parameters.map((parameter) => parameter.split('.').slice(0, 2).join('.'));
    }),
  );
  return { met: ids.filter((id) => !open.has(id)).length, of: ids.length };
}
