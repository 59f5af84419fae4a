import { checkAnswer } from './check-answer.js';
import type { Edition } from './edition.js';
import type { Answers, InputError } from './verdict.js';

/** Stored answers as an edition can take them. */
export interface Fitting {
  answers: Answers;
  /** Those that were written under another revision and that this one refuses, each with why. They are kept, and count as not answered. */
  unfit: { id: string; error: InputError }[];
}

/**
 * Stored answers held against an edition, which may be another revision than the one they were written under. A criterion's points from
 * before it was scored by indicators stand until one of its indicators is answered (verdict.md §4): then they yield, and are no fault.
 */
export function fittingAnswers(edition: Edition, stored: Readonly<Answers>): Fitting {
  const answers: Answers = {};
  const unfit: Fitting['unfit'] = [];
  for (const [id, answer] of Object.entries(stored)) {
    const error = checkAnswer(edition, id, answer);
    if (error) unfit.push({ id, error });
    else answers[id] = answer;
  }
  for (const { id, indicators } of edition.criteria)
    if (indicators.some((indicator) => answers[indicator.id] !== undefined)) Reflect.deleteProperty(answers, id);
  return { answers, unfit };
}
