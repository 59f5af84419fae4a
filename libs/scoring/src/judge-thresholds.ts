import type { CompiledThresholds } from './compiled.js';
import { type Finding, judgeThreshold } from './judge-threshold.js';
import type { Given } from './read-input.js';
import type { Context, Judgement, Outcome, ProvisionalParameter, Reason, WayBack } from './verdict.js';

/** The verdict of a threshold standard: every indicator must hold (page on verdicts, section 3). */
export function judgeThresholds(compiled: CompiledThresholds, given: Given, context: Context): Judgement {
  const findings = compiled.ids.map((id) => findingOf(compiled, given, id));
  const outcome = outcomeOf(findings);
  const provisionalParameters = provisionalOf(compiled, findings);
  return {
    outcome,
    provisional: provisionalParameters.length > 0,
    provisionalParameters,
    total: null,
    totalBest: null,
    maxTotal: null,
    criteria: compiled.edition.criteria.map(({ id }) => ({ id, points: null, best: null, max: null, floor: null })),
    reasons: reasonsOf(compiled, given, findings, outcome, context),
    wayBack: wayBackOf(compiled, findings),
  };
}

function findingOf({ items }: CompiledThresholds, given: Given, id: string): Finding {
  const threshold = items.get(id);
  if (!threshold) throw new Error(`No threshold ${id} in its own edition`);
  return judgeThreshold(threshold, given.get(id));
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some((finding) => finding.holds === false)) return 'notMet';
  return findings.every((finding) => finding.holds === true) ? 'met' : 'undetermined';
}

function reasonsOf(
  { ids }: CompiledThresholds,
  given: Given,
  findings: readonly Finding[],
  outcome: Outcome,
  { titleAtRisk = [] }: Context,
): Reason[] {
  const reasons = findings.flatMap((finding) => finding.reasons);
  const open = ids.filter((id) => !given.has(id));
  if (open.length > 0) reasons.push({ code: 'NOT_ANSWERED', ids: open });
  const parameters = findings.filter((finding) => finding.answered).flatMap((finding) => finding.unknown);
  if (outcome === 'undetermined' && parameters.length > 0) reasons.push({ code: 'PARAMETER_UNKNOWN', parameters });
  for (const indicator of ids)
    if (titleAtRisk.includes(indicator) && isMet(given, indicator)) reasons.push({ code: 'TITLE_AT_RISK', indicator });
  return reasons;
}

function isMet(given: Given, id: string): boolean {
  const answer = given.get(id);
  return answer !== undefined && 'met' in answer && answer.met;
}

function wayBackOf({ ids }: CompiledThresholds, findings: readonly Finding[]): WayBack {
  const clear = ids.filter((_, index) => findings[index]?.clear);
  const parameters = findings.flatMap((finding) => finding.unknown.filter((id) => !id.endsWith('.inclusive')));
  if (parameters.length > 0) return { possible: false, points: null, steps: [], clear, parameters };
  return { possible: true, points: null, steps: findings.flatMap((finding) => finding.steps), clear };
}

function provisionalOf({ items, ids }: CompiledThresholds, findings: readonly Finding[]): ProvisionalParameter[] {
  return ids.flatMap((indicator, index) =>
    (findings[index]?.rested ?? []).flatMap(({ id, property, always }): ProvisionalParameter[] => {
      const parameter = items.get(indicator)?.indicator.bound?.[property];
      if (parameter?.how === 'act' && !always) return [];
      return [{ id, how: parameter?.how ?? 'unknown', citation: parameter?.citation ?? null }];
    }),
  );
}
