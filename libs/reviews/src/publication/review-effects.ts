import type { Tx } from '@chuan-xa/platform';
import { termEnded } from '@chuan-xa/recognitions';
import type { Edition, Outcome, Verdict } from '@chuan-xa/scoring';
import { STANDARD_OF_TITLE, TITLES } from '@chuan-xa/standards';
import { readReview, reviewOutcome, type HeldRecognition, type Review } from '../review/read-review.js';
import { countFindings, type Finding } from '../review/review-titles.js';
import type { ReviewEffect } from './effect.js';
import type { JudgedBoth } from './judge-both.js';

/** How the counts of each title's review would change in the rounds that are judged anew. */
export async function reviewEffects(
  tx: Tx,
  rounds: readonly string[],
  both: readonly JudgedBoth[],
  target: Edition,
): Promise<ReviewEffect[]> {
  const effects: ReviewEffect[] = [];
  const verdicts = new Map(both.map((one) => [one.sheet.id, one]));
  for (const round of rounds)
    for (const title of TITLES) {
      if (!both.some(({ sheet }) => sheet.roundId === round && sheet.editionId === STANDARD_OF_TITLE[title])) continue;
      const review = await readReview(tx, round, title);
      const outcome = outcomes(review, verdicts);
      const before = review.findings.map((finding) => ({ ...finding, outcome: outcome(finding, 'before') }));
      const after = review.findings.map((finding) => ({
        ...finding,
        outcome: outcome(finding, 'after'),
        termEnded: endedUnder(finding, target, review.day),
      }));
      effects.push({ round, title, before: countFindings(before), after: countFindings(after) });
    }
  return effects;
}

type Verdicts = Map<string, Record<'before' | 'after', Verdict>>;

const outcomes =
  ({ sheets }: Review, verdicts: Verdicts) =>
  ({ commune }: Finding, when: 'before' | 'after') => {
    const sheet = sheets.get(commune.code);
    const outcome: Outcome | undefined = sheet && verdicts.get(sheet.id)?.[when].outcome;
    return reviewOutcome(sheet && outcome ? { ...sheet, outcome } : undefined);
  };

/** Whether the term is over if the edition's own years are those of `target`. */
function endedUnder(
  { recognition, termEnded: ended }: Finding<HeldRecognition>,
  target: Edition,
  day: string,
): boolean {
  if (recognition.recognition.editionId !== target.id) return ended;
  const termYears = target.termYears.how === 'unknown' ? null : target.termYears.value;
  return termEnded({ ...recognition, termYears }, day);
}
