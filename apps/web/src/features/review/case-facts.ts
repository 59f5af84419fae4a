const FIELDS = ['shortcoming', 'cause', 'solution', 'responsible', 'dueOn'] as const;
type Field = (typeof FIELDS)[number];

/** The facts of a case as they are typed; "" is nothing. */
export type CaseFacts = Record<Field, string>;
type Kept = Record<Field, string | null>;

/** What a case says, to be typed on; of a case that is not there yet, nothing. */
export const factsOf = (kept: Kept | null): CaseFacts => ({
  shortcoming: kept?.shortcoming ?? '',
  cause: kept?.cause ?? '',
  solution: kept?.solution ?? '',
  responsible: kept?.responsible ?? '',
  dueOn: kept?.dueOn ?? '',
});

/** What was typed otherwise than it stood: null is a fact that was taken away. */
export function changedFacts(kept: Kept | null, typed: CaseFacts): Partial<Kept> {
  const were = factsOf(kept);
  return Object.fromEntries(
    FIELDS.filter((field) => typed[field].trim() !== were[field].trim()).map((field) => [
      field,
      typed[field].trim() === '' ? null : typed[field].trim(),
    ]),
  );
}
