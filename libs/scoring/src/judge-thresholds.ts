import type { CompiledThresholds } from './compiled.js';
import { type Finding, judgeThreshold } from './judge-threshold.js';
import type { Given } from './read-input.js';
import type { Context, Judgement, Outcome, ProvisionalParameter, Reason, WayBack } from './verdict.js';

/** The verdict of a threshold standard: every indicator must hold (page on verdicts, section 3). */
export function judgeThresholds(compiled: CompiledThresholds, given: Given, context: Context): Judgement {
  const findings = compiled.thresholds.map((threshold) => judgeThreshold(threshold, given.get(threshold.id)));
  const outcome = outcomeOf(findings);
  const provisionalParameters = findings.flatMap(provisionalOf);
  return {
    outcome,
    provisional: provisionalParameters.length > 0,
    provisionalParameters,
    total: null,
    totalBest: null,
    maxTotal: null,
    criteria: compiled.edition.criteria.map(({ id }) => ({ id, points: null, best: null, max: null, floor: null })),
    reasons: reasonsOf(findings, outcome, context),
    wayBack: wayBackOf(findings),
  };
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some((finding) => finding.holds === false)) return 'notMet';
  return findings.every((finding) => finding.holds === true) ? 'met' : 'undetermined';
}

function reasonsOf(findings: readonly Finding[], outcome: Outcome, { titleAtRisk }: Context): Reason[] {
  const reasons = findings.flatMap((finding) => finding.reasons);
  const open = findings.filter((finding) => !finding.answered).map((finding) => finding.id);
  if (open.length > 0) reasons.push({ code: 'NOT_ANSWERED', ids: open });
  const parameters = findings.filter((finding) => finding.answered).flatMap((finding) => finding.unknown);
  if (outcome === 'undetermined' && parameters.length > 0) reasons.push({ code: 'PARAMETER_UNKNOWN', parameters });
  const held = findings.filter(({ id, fact, holds }) => fact && holds === true && titleAtRisk?.includes(id));
  return reasons.concat(held.map(({ id }) => ({ code: 'TITLE_AT_RISK', indicator: id })));
}

function wayBackOf(findings: readonly Finding[]): WayBack {
  const clear = findings.filter((finding) => finding.fact && finding.holds !== true).map((finding) => finding.id);
  const parameters = findings.flatMap((finding) => finding.unknown.filter((id) => !id.endsWith('.inclusive')));
  if (parameters.length > 0) return { possible: false, points: null, steps: [], clear, parameters };
  return { possible: true, points: null, steps: findings.flatMap((finding) => finding.steps), clear };
}

function provisionalOf({ rested }: Finding): ProvisionalParameter[] {
  return rested
    .filter(({ parameter, always }) => parameter?.how !== 'act' || always)
    .map(({ id, parameter }) => ({ id, how: parameter?.how ?? 'unknown', citation: parameter?.citation ?? null }));
}
