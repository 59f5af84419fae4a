import { whenSignedOut } from '../../app/session.js';
import type { MapNeeded } from './kinds.js';

/** Maps confirmed since the page was opened, by the file's id: so that a column named wrongly can be named anew. */
const confirmed = new Map<string, MapNeeded>();
whenSignedOut(() => confirmed.clear());

/** @param needed what was asked, with the map as it was confirmed */
export function keepConfirmed(id: string, needed: MapNeeded): void {
  confirmed.set(id, needed);
}

export const confirmedMap = (id: string): MapNeeded | null => confirmed.get(id) ?? null;
