import type { CommuneKey } from '@chuan-xa/platform';
import type { SuccessionKind } from './succession.entity.js';

/** One step of a unit from a period to the next. */
export interface SuccessionEdge {
  fromPeriod: number;
  fromCode: string;
  toPeriod: number;
  toCode: string;
  kind: SuccessionKind;
  /** The part of a divided unit that went there; null where not known or the unit went whole. */
  share: { areaKm2: string | null; people: number | null } | null;
  note: string | null;
}

/** What a unit came to in a later period. */
export interface Followed {
  code: string;
  period: number;
  /** Over the whole way: still itself, wholly there, or there in part. */
  kind: SuccessionKind;
  /** The share of the one divided step on the way; null where not known, or where several steps divided it. */
  share: SuccessionEdge['share'];
  /** The units between, in order. */
  through: CommuneKey[];
}

/**
 * Follows a unit to a later period. Several ends mean that it was divided; parts that came together again are one end.
 * The unit itself, `unchanged`, for its own period; nothing where the lists do not say what became of it.
 */
export function followSuccessions(edges: SuccessionEdge[], unit: CommuneKey, toPeriod: number): Followed[] {
  let ends: Followed[] = [{ ...unit, kind: 'unchanged', share: null, through: [] }];
  let whole = true;
  for (let period = unit.period; period < toPeriod; period += 1) {
    const next = ends.map((end) => ({
      end,
      out: edges.filter((e) => e.fromPeriod === period && e.fromCode === end.code),
    }));
    if (next.some(({ out }) => out.length === 0)) whole = false;
    ends = together(next.flatMap(({ end, out }) => out.map((edge) => further(unit, end, edge))));
  }
  const [only] = ends;
  return whole && ends.length === 1 && only?.kind === 'divided' ? [{ ...only, kind: 'whole', share: null }] : ends;
}

/** The units of an earlier period of which something came to this one, each by what became of it. */
export function precedeSuccessions(edges: SuccessionEdge[], unit: CommuneKey, fromPeriod: number): Followed[] {
  let codes = new Set([unit.code]);
  for (let period = unit.period; period > fromPeriod; period -= 1) {
    codes = new Set(edges.filter((e) => e.toPeriod === period && codes.has(e.toCode)).map((e) => e.fromCode));
  }
  return [...codes].sort().flatMap((code) =>
    followSuccessions(edges, { code, period: fromPeriod }, unit.period)
      .filter((end) => end.code === unit.code)
      .map((end) => ({ ...end, code, period: fromPeriod })),
  );
}

const further = (start: CommuneKey, end: Followed, edge: SuccessionEdge): Followed => ({
  code: edge.toCode,
  period: edge.toPeriod,
  kind: end.kind === 'divided' || edge.kind === 'divided' ? 'divided' : end.kind === 'unchanged' ? edge.kind : end.kind,
  share: end.kind === 'divided' ? (edge.kind === 'divided' ? null : end.share) : edge.share,
  through: end.period === start.period ? [] : [...end.through, { code: end.code, period: end.period }],
});

/** Parts of one unit that meet again count once; what of it is there is then not one stated share. */
function together(ends: Followed[]): Followed[] {
  const met = new Map<string, Followed>();
  for (const end of ends) {
    const other = met.get(end.code);
    met.set(end.code, other ? { ...other, kind: 'divided', share: null, through: either(other, end) } : end);
  }
  return [...met.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

const either = (a: Followed, b: Followed): CommuneKey[] => [
  ...a.through,
  ...b.through.filter((unit) => !a.through.some((known) => known.code === unit.code && known.period === unit.period)),
];
