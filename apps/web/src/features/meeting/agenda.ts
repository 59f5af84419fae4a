import type { Mark, Stand } from './stand.js';

/** The screens of a meeting in their order. */
type Agenda = readonly { id: string }[];

/** Which screen stands, from 0; one that the snapshot does not have is the first. */
export const placeOf = (agenda: Agenda, { screen }: Stand): number =>
  Math.max(
    0,
    agenda.findIndex(({ id }) => id === screen),
  );

/** Turns to a place of the agenda, past its ends to the end; null: it stands there with nothing open. */
export function turnTo(agenda: Agenda, stand: Stand, to: number): Partial<Stand> | null {
  const next = agenda[Math.min(agenda.length - 1, Math.max(0, to))];
  if (next === undefined) return null;
  const stays = next.id === agenda[placeOf(agenda, stand)]?.id && stand.commune === null && stand.mark === null;
  return stays ? null : { screen: next.id, mark: null, commune: null };
}

/** A mark was pressed, with these communes behind it: one needs no list to choose from. */
export function pressOn(mark: Mark, [only, ...others]: readonly string[]): Partial<Stand> {
  return only !== undefined && others.length === 0 ? { mark: null, commune: only } : { mark, commune: null };
}

/** One step back: from the commune, from its list; null: out of the meeting. */
export function stepBack({ commune, mark }: Pick<Stand, 'commune' | 'mark'>): Partial<Stand> | null {
  if (commune !== null) return { commune: null };
  return mark === null ? null : { mark: null, commune: null };
}
