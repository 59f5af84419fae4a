import { countedAnswers } from './counted-answers.js';
import type { Edition, Zone } from './edition.js';
import { evaluate } from './evaluate.js';
import { fittingAnswers } from './fitting-answers.js';
import type { SheetCell } from './sheet-cells.js';
import type { Evaluation, Verdict } from './verdict.js';

/** What 15.2 "Xã đạt tiêu chí quốc gia về y tế" comes to in a stored sheet (verdict.md §3); null: not answered. */
export type HealthRecognition = { met: boolean; atRisk: boolean } | null;

/** What a commune brings to its verdict besides its scores. */
export interface Circumstances {
  /** null: not known. */
  zone: Zone | null;
  healthRecognition: HealthRecognition;
}

/** The verdict that a stored sheet has: by the scores that count, and what is derived. The same on the server and in the browser. */
export function evaluateSheet(
  edition: Edition,
  cells: readonly SheetCell[],
  { zone, healthRecognition }: Circumstances,
): Evaluation {
  const { disqualified, basis, ...counted } = countedAnswers(cells);
  const { answers } = fittingAnswers(edition, counted.answers);
  const id = derivedId(edition);
  const derived = id === null ? null : healthRecognition;
  if (id !== null && derived) answers[id] = { met: derived.met };
  const titleAtRisk = id !== null && derived?.atRisk ? [id] : [];
  return evaluate(edition, answers, { zone, disqualified, basis, titleAtRisk });
}

/** The indicator that the edition derives from the health recognition, if it has one. */
export const derivedId = (edition: Edition): string | null =>
  edition.criteria.flatMap((criterion) => criterion.indicators).find((indicator) => indicator.derivedFrom)?.id ?? null;

/**
 * What the derived indicator came to when a stored sheet was last judged, which is whenever anything that it rests on changes;
 * null where it was not answered, and where the edition derives nothing.
 */
export function healthRecognitionIn(edition: Edition, { reasons }: Pick<Verdict, 'reasons'>): HealthRecognition {
  const id = derivedId(edition);
  if (id === null || reasons.some((reason) => reason.code === 'NOT_ANSWERED' && reason.ids.includes(id))) return null;
  return {
    met: !reasons.some((reason) => reason.code === 'INDICATOR_BELOW' && reason.indicator === id),
    atRisk: reasons.some((reason) => reason.code === 'TITLE_AT_RISK' && reason.indicator === id),
  };
}
