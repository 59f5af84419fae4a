import { ZoneEntry } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import type { Values } from '../form/column.js';
import { unitNames } from '../form/unit-names.js';

/** An entry with what corrected it last, of which alone something can be corrected again. */
export interface StandingZone {
  values: Values;
  /** Number of the entry at the end of the corrections: itself where there is none. */
  newest: string;
}

/**
 * Every entry ever recorded, by its number, as it stands after its corrections; withdrawn ones among them. A file that was taken out
 * before a correction knows the entry by its own number.
 */
export async function standingZones(tx: Tx): Promise<Map<string, StandingZone>> {
  const nameOf = await unitNames(tx);
  const entries = await tx.manager.find(ZoneEntry, {
    where: { province: tx.province },
    order: { period: 'ASC', code: 'ASC', decisionDate: 'ASC', number: 'ASC' },
  });
  const correctionOf = new Map(entries.flatMap((entry) => (entry.replaces === null ? [] : [[entry.replaces, entry]])));
  return new Map(
    entries.map((entry) => {
      let newest = entry;
      let { zone } = entry;
      for (let next = correctionOf.get(entry.number); next; next = correctionOf.get(next.number)) {
        newest = next;
        zone = next.zone ?? zone;
      }
      const { period, code, decisionNumber, decisionDate } = newest;
      const of = { code, period: String(period), ...nameOf({ period, code }) };
      const withdrawn = newest.zone === null ? 'yes' : null;
      return [
        entry.number,
        { values: { ...of, zone, decisionNumber, decisionDate, withdrawn }, newest: newest.number },
      ];
    }),
  );
}

/** Of these the entries that are read, each once. */
export const entriesRead = (standing: ReadonlyMap<string, StandingZone>): { id: string; values: Values }[] =>
  [...standing]
    .filter(([number, { newest, values }]) => number === newest && values.withdrawn === null)
    .map(([id, { values }]) => ({ id, values }));
