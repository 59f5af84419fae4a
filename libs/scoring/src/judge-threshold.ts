import type { CompiledBound, Threshold } from './compiled.js';
import { decimalOf, hundredthsOf } from './decimal.js';
import type { Bound, Parameter } from './edition.js';
import type { Answer, Reason, Step } from './verdict.js';

type Sex = 'male' | 'female';

/** What is found of one indicator; `holds` is undefined while it is not settled. */
export interface Finding {
  id: string;
  holds: boolean | undefined;
  answered: boolean;
  /** It is a fact, mended by clearing it and not by a measure. */
  fact: boolean;
  reasons: Reason[];
  /** Unknown parameters without which it is not settled: `15.3.bound.inclusive`. */
  unknown: string[];
  /** Every parameter that the finding rests on; `always`: provisional whatever its source. */
  rested: { id: string; parameter: Parameter<unknown> | undefined; always?: boolean }[];
  steps: Step[];
}

/** A threshold that asks for a measure. */
interface Measured {
  id: string;
  bound: CompiledBound;
  source: Partial<Bound>;
}

/** One indicator of a threshold standard. */
export function judgeThreshold({ id, bound, indicator }: Threshold, answer: Answer | undefined): Finding {
  return bound ? judgeMeasure({ id, bound, source: indicator.bound ?? {} }, answer) : judgeFact(id, answer);
}

function judgeFact(id: string, answer: Answer | undefined): Finding {
  const met = answer && 'met' in answer ? answer.met : undefined;
  const below: Reason = { code: 'INDICATOR_BELOW', indicator: id, have: false, need: true, short: null };
  const reasons = met === false ? [below] : [];
  return { id, holds: met, answered: met !== undefined, fact: true, reasons, unknown: [], rested: [], steps: [] };
}

function judgeMeasure(measured: Measured, answer: Answer | undefined): Finding {
  if (answer && 'male' in answer) return judgeSexes(measured, answer);
  const value = answer && 'value' in answer ? hundredthsOf(answer.value) : null;
  const finding = judgeValue(measured, value);
  // One value for both sexes cannot show that each reaches the bound: it is taken, and is provisional whatever the source.
  if (value !== null && measured.bound.bySex) finding.rested.push({ ...bySexOf(measured), always: true });
  return finding;
}

const bySexOf = ({ id, source }: Measured) => ({ id: `${id}.bound.bySex`, parameter: source.bySex });

function judgeSexes(measured: Measured, answer: { male: string; female: string }): Finding {
  const male = judgeValue(measured, hundredthsOf(answer.male), 'male');
  const female = judgeValue(measured, hundredthsOf(answer.female), 'female');
  const both = merged(male, female);
  both.rested.push(bySexOf(measured));
  // Where one sex reaches the bound and the other does not, it turns on whether each is asked.
  const turns = male.holds !== female.holds && (male.holds === true || female.holds === true);
  if (measured.bound.bySex !== 'unknown' || !turns) return both;
  return { ...both, holds: undefined, reasons: [], unknown: [...both.unknown, bySexOf(measured).id] };
}

function merged(a: Finding, b: Finding): Finding {
  const rested = new Map([...a.rested, ...b.rested].map((one) => [one.id, one]));
  return {
    id: a.id,
    // One that fails settles it, though the other is open.
    holds: b.holds === false ? false : a.holds && b.holds,
    answered: true,
    fact: false,
    reasons: [...a.reasons, ...b.reasons],
    unknown: [...new Set([...a.unknown, ...b.unknown])],
    rested: [...rested.values()],
    steps: [...a.steps, ...b.steps],
  };
}

function judgeValue({ id, bound, source }: Measured, value: number | null, sex?: Sex): Finding {
  const { direction, value: at, inclusive } = bound;
  const onBound = value === at;
  const rested: Finding['rested'] = [{ id: `${id}.bound.value`, parameter: source.value }];
  if (onBound) rested.push({ id: `${id}.bound.inclusive`, parameter: source.inclusive });
  const finding = { id, answered: value !== null, fact: false, reasons: [], rested, steps: [] };
  if (at === undefined) return { ...finding, holds: undefined, unknown: [`${id}.bound.value`] };
  if (value === null) return { ...finding, holds: undefined, unknown: [], steps: [stepOf(id, null, at, bound, sex)] };
  const holds = onBound ? inclusive : (direction === 'atLeast') === value > at;
  if (holds === true) return { ...finding, holds, unknown: [] };
  const unknown = holds === undefined ? [`${id}.bound.inclusive`] : [];
  const reasons = holds === false ? [below(id, bound, value, at, sex)] : [];
  return { ...finding, holds, reasons, unknown, steps: [stepOf(id, decimalOf(value), at, bound, sex)] };
}

function stepOf(id: string, from: string | null, to: number, bound: CompiledBound, sex: Sex | undefined): Step {
  return { id, from, to: decimalOf(to), ...(bound.inclusive !== true && { beyond: true }), ...(sex && { sex }) };
}

/** A bound that is itself not enough is missed by a hundredth more. */
function below(indicator: string, bound: CompiledBound, have: number, need: number, sex: Sex | undefined): Reason {
  const short = decimalOf(Math.abs(need - have) + (bound.inclusive === false ? 1 : 0));
  const { direction } = bound;
  const miss = { have: decimalOf(have), need: decimalOf(need), short, direction };
  return { code: 'INDICATOR_BELOW', indicator, ...miss, ...(sex && { sex }) };
}
