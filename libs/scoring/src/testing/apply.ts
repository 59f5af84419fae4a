import type { Edition, Indicator } from '../edition.js';
import type { Answer, Answers, Context, Step, WayBack } from '../verdict.js';

/** The sheet as it stands once the way back has been gone: every step taken, everything in `clear` mended. */
export function applied(
  edition: Edition,
  answers: Answers,
  context: Context,
  way: WayBack,
): { answers: Answers; context: Context } {
  const after: Answers = { ...answers };
  for (const step of way.steps) after[step.id] = answerOf(indicatorOf(edition, step.id), step, after[step.id]);
  for (const id of way.clear) if (indicatorOf(edition, id)) after[id] = { met: true };
  return {
    answers: after,
    context: way.clear.includes('disqualified') ? { ...context, disqualified: false } : context,
  };
}

function answerOf(indicator: Indicator | undefined, step: Step, before: Answer | undefined): Answer {
  if (indicator?.answeredBy === 'met') return { met: true };
  if (indicator?.answeredBy !== 'value') return { points: step.to };
  if (step.sex && before && 'male' in before) return { ...before, [step.sex]: step.to };
  return { value: step.measure ?? step.to };
}

function indicatorOf({ criteria }: Edition, id: string): Indicator | undefined {
  return criteria.flatMap((criterion) => criterion.indicators).find((indicator) => indicator.id === id);
}
