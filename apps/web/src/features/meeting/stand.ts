import { useFilters } from '../../app/filters.js';

/** What was pressed on a figure: a cell, or a whole row or column. */
export interface Mark {
  row: string | null;
  column: string | null;
}

/** What stands on the screen: which figure, as its table or drawn, what was pressed on it, and the commune that is open. */
export interface Stand {
  /** A figure's id; "": the first. */
  screen: string;
  table: boolean;
  mark: Mark | null;
  commune: string | null;
}

/** An office of nowhere has no code, and "" in an address is nothing. */
const NOWHERE = '-';
const written = (id: string | null): string => (id === '' ? NOWHERE : (id ?? ''));
const read = (text: string): string | null => (text === NOWHERE ? '' : text === '' ? null : text);

/** What stands by an address: `man`, `bang`, `hang`, `cot`, `xa`; "" is what the address does not name. */
export function standIn(of: (name: string) => string): Stand {
  const [row, column] = [read(of('hang')), read(of('cot'))];
  return {
    screen: of('man'),
    table: of('bang') === '1',
    mark: row === null && column === null ? null : { row, column },
    commune: read(of('xa')),
  };
}

/** What is to be written into the address for it to stand so; what is not named stays. */
export const addressOf = (to: Partial<Stand>): Record<string, string> => ({
  ...(to.screen === undefined ? {} : { man: to.screen }),
  ...(to.table === undefined ? {} : { bang: to.table ? '1' : '' }),
  ...(to.mark === undefined ? {} : { hang: written(to.mark?.row ?? null), cot: written(to.mark?.column ?? null) }),
  ...(to.commune === undefined ? {} : { xa: to.commune ?? '' }),
});

/** Where the meeting is, kept in the address, so that Back goes back. */
export function useStand(): { stand: Stand; go: (to: Partial<Stand>) => void } {
  const { of, put } = useFilters();
  return { stand: standIn(of), go: (to) => put(addressOf(to)) };
}
