/** What each indicator is called on the sheets beside its own: its number where that is unique, else `7.35`. */
export interface IndicatorNames {
  nameOf(id: string): string;
  /** The ids that a text may mean: `35`, `7.35`. */
  idsOf(text: string): string[];
}

const numberOf = (id: string): string => id.split('.')[1] ?? '';

/** @param all ids of indicators, some perhaps twice */
export function indicatorNames(all: readonly string[]): IndicatorNames {
  const ids = [...new Set(all)];
  const called = (text: string): string[] => ids.filter((id) => numberOf(id) === text);
  return {
    nameOf: (id) => (called(numberOf(id)).length === 1 ? numberOf(id) : id),
    idsOf: (text) => (ids.includes(text) ? [text] : called(text)),
  };
}
