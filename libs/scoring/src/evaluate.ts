import { compile } from './compile.js';
import type { Edition } from './edition.js';
import { ENGINE } from './engine.js';
import { judgePoints } from './judge-points.js';
import { judgeThresholds } from './judge-thresholds.js';
import { readInput } from './read-input.js';
import type { Answers, Context, Evaluation, InputError, WayBack } from './verdict.js';

/**
 * The verdict on a sheet, with its reasons and the way back. Pure: the same arguments give the same answer, on the server, in the
 * browser and in a workbook. `answers` may be anything that came from outside: whatever is wrong with it comes back as input
 * errors at their fields, all at once, and never as a verdict.
 */
export function evaluate(edition: Edition, answers: Answers, context: Context = {}): Evaluation {
  const input = readInput(compile(edition), answers, context);
  if (!input.ok) return input;
  const { compiled, given } = input;
  const judgement =
    compiled.kind === 'points' ? judgePoints(compiled, given, context) : judgeThresholds(compiled, given, context);
  const { id, revision, sha256 } = edition;
  const verdict = Object.assign(judgement, {
    basis: context.basis ?? { kind: 'trial' as const },
    edition: { id, revision, sha256 },
    engine: ENGINE,
  });
  return { ok: true, verdict };
}

/** The way back alone: the least that makes the verdict met. */
export function wayBack(
  edition: Edition,
  answers: Answers,
  context: Context = {},
): { ok: true; wayBack: WayBack } | { ok: false; errors: InputError[] } {
  const evaluation = evaluate(edition, answers, context);
  return evaluation.ok ? { ok: true, wayBack: evaluation.verdict.wayBack } : evaluation;
}
