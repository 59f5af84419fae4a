import type { StatementText } from './statement.entity.js';

/** The parts of a statement, in the order in which they are read. */
export const STATEMENT_PARTS = [
  'shortcomings',
  'causes',
  'solutions',
  'proposals',
] as const satisfies (keyof StatementText)[];

/** A text as it is sent: what is left out stays as it stands, null empties. */
export type WrittenText = { [K in keyof StatementText]?: string | null };

/** The text alone. */
export const textOf = ({ shortcomings, causes, solutions, proposals }: StatementText): StatementText => ({
  ...{ shortcomings, causes, solutions, proposals },
});

const NOTHING: StatementText = { shortcomings: '', causes: '', solutions: '', proposals: '' };

/** The text as it is after it was written. */
export function mendedText(kept: StatementText | null, written: WrittenText): StatementText {
  const text = textOf(kept ?? NOTHING);
  for (const part of STATEMENT_PARTS) if (written[part] !== undefined) text[part] = written[part] ?? '';
  return text;
}

/** The parts in which two differ, of either; of none before, what was written. */
export function changedParts(
  before: StatementText | null,
  after: StatementText,
): { before: Partial<StatementText> | null; after: Partial<StatementText> } {
  const parts = STATEMENT_PARTS.filter((part) => after[part] !== (before ?? NOTHING)[part]);
  const of = (text: StatementText) => Object.fromEntries(parts.map((part) => [part, text[part]]));
  return { before: before && of(before), after: of(after) };
}
