import type { CompiledBound, Threshold } from './compiled.js';
import { decimalOf, hundredthsOf } from './decimal.js';
import type { Answer, Reason, Step } from './verdict.js';

type Sex = 'male' | 'female';

/** What is found of one indicator; `holds` is undefined while it is not settled. */
export interface Finding {
  holds: boolean | undefined;
  answered: boolean;
  reasons: Reason[];
  /** Unknown parameters without which it is not settled: `15.3.bound.inclusive`. */
  unknown: string[];
  /** Every parameter that the finding rests on. */
  rested: { id: string; property: 'value' | 'inclusive' | 'bySex'; always?: boolean }[];
  steps: Step[];
  /** It is mended by a fact, not by a measure. */
  clear: boolean;
}

/** One indicator of a threshold standard. */
export function judgeThreshold(threshold: Threshold, answer: Answer | undefined): Finding {
  return threshold.bound ? judgeMeasure(threshold.id, threshold.bound, answer) : judgeFact(threshold.id, answer);
}

function judgeFact(id: string, answer: Answer | undefined): Finding {
  const met = answer && 'met' in answer ? answer.met : undefined;
  const reasons: Reason[] =
    met === false ? [{ code: 'INDICATOR_BELOW', indicator: id, have: false, need: true, short: null }] : [];
  return { holds: met, answered: met !== undefined, reasons, unknown: [], rested: [], steps: [], clear: met !== true };
}

function judgeMeasure(id: string, bound: CompiledBound, answer: Answer | undefined): Finding {
  if (answer && 'male' in answer) return judgeSexes(id, bound, answer);
  const value = answer && 'value' in answer ? hundredthsOf(answer.value) : null;
  const finding = judgeValue(id, bound, value);
  // One value for both sexes cannot show that each reaches the bound: it is taken, and is provisional whatever the source.
  if (value !== null && bound.bySex) finding.rested.push({ id: `${id}.bound.bySex`, property: 'bySex', always: true });
  return finding;
}

function judgeSexes(id: string, bound: CompiledBound, answer: { male: string; female: string }): Finding {
  const male = judgeValue(id, bound, hundredthsOf(answer.male), 'male');
  const female = judgeValue(id, bound, hundredthsOf(answer.female), 'female');
  const both = { ...merged(male, female) };
  both.rested.push({ id: `${id}.bound.bySex`, property: 'bySex' });
  const turns = male.holds !== female.holds && (male.holds === true || female.holds === true);
  if (bound.bySex !== 'unknown' || !turns) return both;
  return { ...both, holds: undefined, reasons: [], unknown: [...both.unknown, `${id}.bound.bySex`] };
}

function merged(a: Finding, b: Finding): Finding {
  const fails = a.holds === false || b.holds === false;
  return {
    holds: fails ? false : a.holds && b.holds,
    answered: true,
    reasons: [...a.reasons, ...b.reasons],
    unknown: [...new Set([...a.unknown, ...b.unknown])],
    rested: a.rested.length > b.rested.length ? a.rested : b.rested,
    steps: [...a.steps, ...b.steps],
    clear: false,
  };
}

function judgeValue(id: string, bound: CompiledBound, value: number | null, sex?: Sex): Finding {
  const { direction, value: at, inclusive } = bound;
  const onBound = value !== null && value === at;
  const rested: Finding['rested'] = [{ id: `${id}.bound.value`, property: 'value' }];
  if (onBound) rested.push({ id: `${id}.bound.inclusive`, property: 'inclusive' });
  const finding = { answered: value !== null, reasons: [], rested, steps: [], clear: false };
  if (at === undefined) return { ...finding, holds: undefined, unknown: [`${id}.bound.value`] };
  const holds = value === null ? undefined : onBound ? inclusive : direction === 'atLeast' ? value > at : value < at;
  if (holds === true) return { ...finding, holds, unknown: [] };
  const step: Step = { id, from: value === null ? null : decimalOf(value), to: decimalOf(at), ...(sex && { sex }) };
  if (inclusive !== true) step.beyond = true;
  const unknown = onBound && holds === undefined ? [`${id}.bound.inclusive`] : [];
  const reasons = value !== null && holds === false ? [below(id, bound, value, at, sex)] : [];
  return { ...finding, holds, reasons, unknown, steps: [step] };
}

/** A bound that is itself not enough is missed by a hundredth more. */
function below(indicator: string, bound: CompiledBound, have: number, need: number, sex: Sex | undefined): Reason {
  const short = decimalOf(Math.abs(need - have) + (bound.inclusive === false ? 1 : 0));
  const { direction } = bound;
  return {
    code: 'INDICATOR_BELOW',
    indicator,
    have: decimalOf(have),
    need: decimalOf(need),
    short,
    direction,
    ...(sex && { sex }),
  };
}
