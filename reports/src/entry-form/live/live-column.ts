import type { Expression, Figure, Phrase } from './expression.js';

/** Reads other columns of the same row by their keys. */
export interface Beside {
  figure: (key: string) => Figure;
  phrase: (key: string) => Phrase;
}

/** A column that computes itself from others of its row. */
export interface LiveColumn {
  key: string;
  /** What it is, in the head of the hidden column, for whoever unhides it. */
  note: string;
  expression(beside: Beside): Expression<number | string>;
}

/** Key of the code of an item's counted cell; by sex with `:male`, `:female`, `:single`. */
export const codeKey = (id: string): string => `code:${id}`;
/** Key of the outcome's code. */
export const OUTCOME = 'outcome';
export const OUTCOME_CODES = { met: 2, undetermined: 1, notMet: 0 } as const;
/** Key of the total in hundredths. */
export const TOTAL = 'total';
/** Keys of how many cells cannot be read, and how many hold anything. */
export const UNREADABLE_CELLS = 'unreadable';
export const FILLED_CELLS = 'filled';
/** As `filled`, of points and measures alone, with what the system derives. */
export const ANSWERED_CELLS = 'answered';
/** Keys of what falls short for certain and of what is missing, as texts that end in ", ". */
export const FALLS_SHORT = 'fallsShort';
export const MISSING = 'missing';
export const UNREADABLE_LIST = 'unreadableList';
