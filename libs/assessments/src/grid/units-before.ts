import { precedeSuccessions, type SuccessionEdge } from '@chuan-xa/places';
import type { CommuneKey } from '@chuan-xa/platform';

/**
 * The units whose sheets are this unit's own past: itself, and in every earlier period the one unit that came to it whole or
 * unchanged. Where it was put together from several, or from a part of one, there is none: no sum of others is its past.
 */
export function unitsBefore(edges: SuccessionEdge[], unit: CommuneKey): CommuneKey[] {
  const units: CommuneKey[] = [{ period: unit.period, code: unit.code }];
  for (let period = unit.period - 1; period > 0; period -= 1) {
    const [one, ...others] = precedeSuccessions(edges, unit, period);
    if (one && others.length === 0 && one.kind !== 'divided') units.push({ period, code: one.code });
  }
  return units;
}
