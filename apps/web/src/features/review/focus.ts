type Place = 'list' | 'commune';

let wanted: { place: Place; code: string } | null = null;

/** Where the keyboard goes once the address that was asked for is drawn: opening and closing a commune draws the page anew. */
export const goTo = {
  ask: (place: Place, code: string): void => {
    wanted = { place, code };
  },
  /** The commune to which it was asked to go, or null; it is asked for once. */
  take: (place: Place): string | null => {
    if (wanted?.place !== place) return null;
    const { code } = wanted;
    wanted = null;
    return code;
  },
};
