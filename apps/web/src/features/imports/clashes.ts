import type { Clash } from './kinds.js';

/** Whose value holds in a cell that a file and somebody else changed. */
export type Take = 'file' | 'system';
/** What was chosen, by `keyOf` the cell. */
export type Choices = ReadonlyMap<string, Take>;

/** A cell of the file as a key. */
export const keyOf = ({ sheet, cell }: Pick<Clash, 'sheet' | 'cell'>): string => JSON.stringify([sheet, cell]);

/** The cells of one commune, or of one record. */
export interface ClashGroup {
  of: string;
  clashes: Clash[];
}

/** The cells by commune or record, in the order of the file; a commune that stands on two sheets is one. */
export function groupsOf(clashes: readonly Clash[]): ClashGroup[] {
  const groups = new Map<string, Clash[]>();
  for (const clash of clashes) groups.set(clash.of, [...(groups.get(clash.of) ?? []), clash]);
  return [...groups].map(([of, own]) => ({ of, clashes: own }));
}

/** The choices with these cells decided alike. */
export const withTaken = (choices: Choices, clashes: readonly Clash[], take: Take): Choices =>
  new Map([...choices, ...clashes.map((clash) => [keyOf(clash), take] as const)]);

/** As the server takes them; cells that nobody chose for are left out. */
export const decisionsOf = (
  choices: Choices,
  clashes: readonly Clash[],
): { sheet: string | null; cell: string | null; take: Take }[] =>
  clashes.flatMap((clash) => {
    const take = choices.get(keyOf(clash));
    return take === undefined ? [] : [{ sheet: clash.sheet, cell: clash.cell, take }];
  });
