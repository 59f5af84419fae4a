import { followSuccessions, keyText, precedeSuccessions, type SuccessionEdge } from '@chuan-xa/places';
import type { CommuneKey } from '@chuan-xa/platform';

/** A unit before or after another, and how it came there. */
export interface Relative {
  unit: CommuneKey;
  kind: SuccessionEdge['kind'];
  /** The same unit in every period in which it was, or is, unchanged; itself among them. */
  selves: CommuneKey[];
}

/** A unit, itself in other periods, and what it came from and came to. */
export interface Kin {
  /** Of this and earlier periods, unchanged up to the unit: what it was given there, it has. */
  earlier: CommuneKey[];
  /** The same and those of later periods: all of its rounds and acts. */
  selves: CommuneKey[];
  /** The latest period first. A unit that stood unchanged for several periods is named once, as it ended. */
  predecessors: Relative[];
  /** The earliest period first. One that stands unchanged for several periods is named once, as it began. */
  successors: Relative[];
}

/** Works out the kin of a unit from all known steps. `periods`: the numbers of the province's periods, rising. */
export function kinOf(edges: SuccessionEdge[], unit: CommuneKey, periods: number[]): Kin {
  const before = periods.filter((period) => period < unit.period).reverse();
  const after = periods.filter((period) => period > unit.period);
  const earlier = backwards(edges, unit);
  const later = forwards(edges, unit);
  const known = new Set([...earlier, ...later].map(keyText));
  const named = ({
    code,
    period,
    kind,
  }: {
    code: string;
    period: number;
    kind: SuccessionEdge['kind'];
  }): Relative[] => {
    if (known.has(keyText({ code, period }))) return [];
    const selves = [...backwards(edges, { code, period }), ...forwards(edges, { code, period }).slice(1)];
    for (const self of selves) known.add(keyText(self));
    return [{ unit: { code, period }, kind, selves }];
  };
  return {
    earlier,
    selves: [...earlier, ...later.slice(1)],
    predecessors: before.flatMap((period) => precedeSuccessions(edges, unit, period).flatMap(named)),
    successors: after.flatMap((period) => followSuccessions(edges, unit, period).flatMap(named)),
  };
}

/** The unit, then itself one period earlier, and so on. */
function backwards(edges: SuccessionEdge[], unit: CommuneKey): CommuneKey[] {
  const step = edges.find(
    (edge) => edge.kind === 'unchanged' && edge.toPeriod === unit.period && edge.toCode === unit.code,
  );
  const self = { period: unit.period, code: unit.code };
  return step ? [self, ...backwards(edges, { period: step.fromPeriod, code: step.fromCode })] : [self];
}

function forwards(edges: SuccessionEdge[], unit: CommuneKey): CommuneKey[] {
  const step = edges.find(
    (edge) => edge.kind === 'unchanged' && edge.fromPeriod === unit.period && edge.fromCode === unit.code,
  );
  const self = { period: unit.period, code: unit.code };
  return step ? [self, ...forwards(edges, { period: step.toPeriod, code: step.toCode })] : [self];
}
