import { statementPartWords } from '@chuan-xa/wording';

export type Part = keyof typeof statementPartWords;
export type Parts = Record<Part, string>;

export const PARTS = Object.keys(statementPartWords) as Part[];

/** The four parts of what stands, or nothing of each. */
export const partsOf = (from: Parts | null): Parts => ({
  shortcomings: from?.shortcomings ?? '',
  causes: from?.causes ?? '',
  solutions: from?.solutions ?? '',
  proposals: from?.proposals ?? '',
});
