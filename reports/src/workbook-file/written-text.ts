import type { Letters, OldEncoding } from './old-fonts/font-letters.js';
import type { Run } from './rich-text.js';

/** A text as it stands in the file, and in which font. */
export interface WrittenText {
  text: string;
  letters: Letters;
  /** Where its parts have fonts of their own. */
  runs?: readonly Run[];
}

/** What stood in a cell before it was turned into Unicode. */
export interface OldText {
  encoding: OldEncoding;
  text: string;
}

/** The texts of a sheet by the number under which its cells keep them, as a person reads them. */
export interface ReadTexts {
  texts: string[];
  old: ReadonlyMap<number, OldText>;
}
