/** What stands in the address: the round (`dot`), and the filters of the place. Everything is text; "" is nothing. */
export type Search = Record<string, string | undefined>;

/** What a browser read of an address, as texts. */
export const asTexts = (search: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      return text === '' ? [] : [[name, text]];
    }),
  );
