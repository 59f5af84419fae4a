import { capitalise, finds, lineStateWords, type LineStateCode } from '@chuan-xa/wording';
import type { operations } from '../../api/schema.js';
import type { Choice } from '../../components/field.js';
import { zoneChoices, type Zone, type ZoneEntry } from './places.js';

/** What the list is narrowed to, as the server takes it for the workbook of exactly this list. */
export type ZonesAsked = NonNullable<operations['ZonesRegisterController_workbook']['parameters']['query']>;

/** By the word that stands for it in the address. */
const lineStates: Record<string, LineStateCode> = { con: 'read', 'dinh-chinh': 'replaced' };
export const lineStateChoices: Choice[] = Object.entries(lineStates).map(([value, code]) => ({
  value,
  label: capitalise(lineStateWords[code]),
}));

/** Characters of the words looked for that the server takes. */
const LONGEST_WORDS = 100;

const isZone = (text: string): text is Zone => zoneChoices.some(({ value }) => value === text);

/** `dv` office, `vung` zone, `tt` state, `tim` words. A word that means nothing asks for nothing. */
export function zonesAsked(of: (name: string) => string): ZonesAsked {
  const [office, zone, state] = [of('dv'), of('vung'), lineStates[of('tt')]];
  const q = of('tim').trim().slice(0, LONGEST_WORDS);
  return {
    ...(/^[a-z0-9-]{1,60}$/.test(office) ? { office } : {}),
    ...(isZone(zone) ? { zone } : {}),
    ...(state === undefined ? {} : { state }),
    ...(q === '' ? {} : { q }),
  };
}

/** Whether a line is among those asked for, as the server finds it. */
export const isZoneAsked = (one: ZoneEntry, asked: ZonesAsked): boolean =>
  (asked.office === undefined || one.office === asked.office) &&
  (asked.zone === undefined || one.zone === asked.zone) &&
  (asked.state === undefined || (asked.state === 'replaced') === (one.replacedBy !== null)) &&
  finds(asked.q ?? '', one.commune, one.code, one.decisionNumber);
