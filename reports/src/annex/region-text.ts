import { formatDecimal } from '@chuan-xa/wording';
import { DIRECTIONS, OWN_REGION, regionOf, wordOf } from './words.js';

/** A level of another region: kept as text, never computed with. */
export interface RegionLevel {
  region: string;
  /** Empty: every zone. */
  zone: string;
  direction: 'atLeast' | 'atMost';
  bound: string;
  /** Empty: not known. */
  points: string;
  note: string;
}

/** `Đồng bằng sông Hồng, vùng 2: ≤ 16,5 → 2 điểm (ghi chú)` */
export const regionText = ({ region, zone, direction, bound, points, note }: RegionLevel): string =>
  `${region}${zone && `, vùng ${zone}`}: ${wordOf(DIRECTIONS, direction)} ${formatDecimal(bound)}` +
  `${points && ` → ${formatDecimal(points)} điểm`}${note && ` (${note})`}`;

const NUMBER = '\\d{1,3}(?:,\\d{1,2})?';
const TEXT = new RegExp(`^(.+?)(?:, vùng ([123]))?: ([≥≤]) (${NUMBER})(?: → (${NUMBER}) điểm)?(?: \\((.+)\\))?$`);

/** Reads back what `regionText` wrote; null for any other text. */
export function regionLevelOf(text: string): RegionLevel | null {
  const [, name = '', zone = '', sign, bound = '', points = '', note = ''] = TEXT.exec(text) ?? [];
  const region = regionOf(name);
  if (region === undefined || region === OWN_REGION) return null;
  const direction = sign === '≥' ? 'atLeast' : 'atMost';
  const level = {
    region,
    zone,
    direction,
    bound: bound.replace(',', '.'),
    points: points.replace(',', '.'),
    note,
  } as const;
  return regionText(level) === text ? level : null;
}

/** How the note of a table says that it is the own region's, where the act sets levels by region. */
const OWN_NOTE = `Mức của khu vực ${OWN_REGION}`;

export const withOwnRegion = (note: string): string => (note === '' ? OWN_NOTE : `${OWN_NOTE}. ${note}`);

/** The note without it, and whether it said so. */
export function ownRegionOf(note: string): { own: boolean; note: string } {
  if (note === OWN_NOTE) return { own: true, note: '' };
  return note.startsWith(`${OWN_NOTE}. `) ? { own: true, note: note.slice(OWN_NOTE.length + 2) } : { own: false, note };
}
