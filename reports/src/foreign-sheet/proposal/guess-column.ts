import type { ScoreColumn } from '../sheet-map.js';
import { numberAlone } from './bare-numbers.js';
import { guessItem } from './guess-item.js';
import { isDisqualified, isNeutral, isNotScore, isTotal, kindsIn, sexIn } from './head-words.js';
import type { KnownItem } from './known.js';
import type { HeadedColumn } from './sheet-view.js';

/** What a column's heads say it holds. */
export type ColumnGuess =
  | {
      kind: 'score';
      item: KnownItem;
      /** Null: the heads do not tell whose. */
      scores: ScoreColumn | null;
      sex: 'male' | 'female' | null;
      /** By number or by its whole name. */
      strong: boolean;
    }
  | { kind: 'disqualified'; scores: ScoreColumn | null }
  | { kind: 'total' }
  /** Of an item that the standard does not have. */
  | { kind: 'foreign'; id: string }
  /** It speaks of a score, and of something that does not go with it. */
  | { kind: 'unclear' }
  | { kind: 'unknown' };

/** A number alone is a maximum, or tells nothing that is known. */
const isMaximum = (text: string, { max }: KnownItem): boolean =>
  max !== null && Number(text.replace(/[()\sđ]|điểm/giu, '').replace(',', '.')) === Number(max);

/**
 * Reads the heads of one column from the bottom up: the lowest text that names a criterion or indicator says which. Below it may only
 * stand who scored, men or women, or nothing that matters; above it nothing that makes it another thing than a score.
 * @param bare the item that a bare number stands for, where a row of them runs through the whole standard
 */
export const guessColumn = (column: HeadedColumn, items: readonly KnownItem[], bare?: KnownItem): ColumnGuess => {
  const texts = column.path.map(({ text }) => text);
  if (texts.some(isDisqualified)) {
    const kinds = new Set(texts.flatMap(kindsIn));
    return kinds.size > 1 ? { kind: 'unclear' } : { kind: 'disqualified', scores: [...kinds][0] ?? null };
  }
  const bottom = texts.at(-1) ?? '';
  if (isTotal(bottom)) return { kind: 'total' };
  const guesses = texts.map((text) => guessItem(text, items));
  const isBare = (text: string): boolean => numberAlone(text) === bare?.id;
  const at = bare ? texts.findLastIndex(isBare) : guesses.findLastIndex((guess) => guess !== null);
  const guess = bare && at >= 0 ? ({ kind: 'item', item: bare, strong: true, rest: '' } as const) : guesses[at];
  if (!guess) return { kind: 'unknown' };
  if (guess.kind === 'unknown') return { kind: 'foreign', id: guess.id };
  if (guess.kind === 'unclear') return guess;
  const [above, below] = [texts.slice(0, at), texts.slice(at + 1)];
  const kinds = new Set([...above.flatMap(kindsIn), ...below.flatMap(kindsIn), ...kindsIn(guess.rest)]);
  const sex = below.map(sexIn).find((one) => one !== null) ?? null;
  const isUnderstood = (text: string): boolean =>
    kindsIn(text).length > 0 || sexIn(text) !== null || isNeutral(text) || isMaximum(text, guess.item);
  const contradicts = guesses
    .slice(0, at)
    .some(
      (upper) =>
        upper !== null && (upper.kind !== 'item' || guess.item.id.split('.')[0] !== upper.item.id.split('.')[0]),
    );
  if (below.some((text) => isNotScore(text) && kindsIn(text).length === 0)) return { kind: 'unknown' };
  if (kinds.size > 1 || contradicts || !below.every(isUnderstood) || above.some(isNotScore) || above.some(isTotal))
    return { kind: 'unclear' };
  return { kind: 'score', item: guess.item, scores: [...kinds][0] ?? null, sex, strong: guess.strong };
};
