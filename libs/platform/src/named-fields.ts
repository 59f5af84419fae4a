/** What an edit names: a field that was left out stays as it is, one that is null is cleared. */
export const namedFields = (edit: object): object =>
  Object.fromEntries(Object.entries(edit as Record<string, unknown>).filter(([, value]) => value !== undefined));
