import type { Answers } from '@chuan-xa/scoring';
import type { ScoreColumn } from '../sheet-map.js';

/** Of 1300. */
export const MAXIMA = [14, 10, 12, 9, 19, 12, 6, 11, 3, 4];

const SALT: Record<ScoreColumn, number> = { self: 3, district: 7, appraised: 11 };

/** A score that says nothing of any real commune: from its code alone, in quarters of a point; null: not answered. */
export const inventedScore = (code: string, criterion: number, column: ScoreColumn): number | null => {
  let mixed = Math.imul(Number(code) * 64 + criterion, 0x9e3779b1) ^ (SALT[column] * 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = (mixed ^ (mixed >>> 13)) >>> 0;
  if (mixed % 17 === 0) return null;
  return (mixed % ((MAXIMA[criterion - 1] ?? 0) * 4 + 1)) / 4;
};

/** "yes" and "no" are declared, null is left open. */
export const inventedDisqualified = (code: string): boolean | null =>
  [true, false, false, null][Number(code) % 4] ?? null;

/** What must come out of any sheet that holds the invented scores. */
export const expectedAnswers = (code: string, column: ScoreColumn): Answers =>
  Object.fromEntries(
    MAXIMA.flatMap((_max, index) => {
      const score = inventedScore(code, index + 1, column);
      return score === null ? [] : [[String(index + 1), { points: String(score) }]];
    }),
  );
