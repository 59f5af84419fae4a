import type { Fault } from '@chuan-xa/platform';

/** A point in degrees: longitude, latitude. */
export type Place = readonly [longitude: number, latitude: number];

/** A feature of a boundary file that has an area. */
export interface Feature {
  /** From 1, in the order of the file. */
  number: number;
  properties: Record<string, unknown>;
  /** Outer and inner edges of all its parts, each closed by its first point, which is not repeated. */
  rings: Place[][];
}

export interface FeaturesRead {
  features: Feature[];
  /** How many features the file has, sound or not. */
  count: number;
  faults: Fault[];
}

/** Vietnam with its islands, in degrees: what lies outside was measured in another way. */
const VIETNAM = { west: 102, east: 118, south: 6, north: 24 } as const;

/** Names under which WGS84 degrees are known to GeoJSON's older files. */
const DEGREES = /CRS84|EPSG:{1,2}4326|^urn:ogc:def:crs:EPSG:[^:]*:4326$/i;

/** Reads a GeoJSON file of areas. Every fault in one pass; what is faulty is left out. */
export function readFeatures(bytes: Uint8Array): FeaturesRead {
  const whole = (code: 'BOUNDARY_NOT_GEOJSON' | 'BOUNDARY_EMPTY'): FeaturesRead => ({
    ...{ features: [], count: 0 },
    faults: [{ field: 'file', code }],
  });
  const read = jsonOf(bytes);
  if (!isObject(read) || read.type !== 'FeatureCollection' || !Array.isArray(read.features))
    return whole('BOUNDARY_NOT_GEOJSON');
  const list: unknown[] = read.features;
  if (list.length === 0) return whole('BOUNDARY_EMPTY');
  const faults: Fault[] = [];
  const crs = crsOf(read.crs);
  const foreign = crs !== null && !DEGREES.test(crs);
  if (foreign) faults.push({ field: 'file', code: 'BOUNDARY_CRS', values: { crs } });
  const features: Feature[] = [];
  const outside: number[] = [];
  for (const [at, one] of list.entries()) {
    const number = at + 1;
    const fault = (code: Fault['code']): void =>
      void faults.push({ field: `features.${at}`, code, values: { feature: sayFeature(number, one) } });
    if (!isObject(one)) {
      fault('BOUNDARY_NOT_AREA');
      continue;
    }
    const parts = partsOf(one.geometry);
    if (parts === null) {
      fault('BOUNDARY_NOT_AREA');
      continue;
    }
    const rings = parts.map(ringOf);
    if (rings.length === 0 || rings.some((ring) => ring === null)) {
      fault('BOUNDARY_BROKEN_RING');
      continue;
    }
    const sound = rings.filter((ring) => ring !== null);
    if (!sound.every((ring) => ring.every(isInVietnam))) outside.push(number);
    else features.push({ number, properties: isObject(one.properties) ? one.properties : {}, rings: sound });
  }
  // Of a file in another system every feature is outside: one sentence says it.
  const [first] = outside;
  if (first !== undefined && !foreign)
    faults.unshift({
      ...{ field: `features.${first - 1}`, code: 'BOUNDARY_OUTSIDE' },
      values: { count: outside.length, feature: sayFeature(first, list[first - 1]) },
    });
  return { features, count: list.length, faults };
}

/** "số 12 (TEN_XA: Đại Đồng)": how a feature is found again in the file. */
export function sayFeature(number: number, feature: unknown): string {
  const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
  const told = Object.entries(properties)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && /\p{L}/u.test(entry[1]))
    .slice(0, 2)
    .map(([key, value]) => `${cut(key)}: ${cut(value)}`);
  return told.length === 0 ? `số ${number}` : `số ${number} (${told.join(', ')})`;
}

const LONGEST = 60;
const cut = (text: string): string => {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}…`;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** What an older GeoJSON says of its coordinates; null: nothing, so degrees. */
function crsOf(crs: unknown): string | null {
  if (!isObject(crs) || !isObject(crs.properties)) return null;
  const { name } = crs.properties;
  return typeof name === 'string' ? cut(name) : null;
}

/** The rings of a polygon or of several; null: another kind of geometry. */
function partsOf(geometry: unknown): unknown[] | null {
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return null;
  const coordinates: unknown[] = geometry.coordinates;
  if (geometry.type === 'Polygon') return coordinates;
  if (geometry.type === 'MultiPolygon')
    return coordinates.flatMap((part): unknown[] => (Array.isArray(part) ? part : [null]));
  return null;
}

/** A ring of at least three points that ends where it began; null: it is none. */
function ringOf(ring: unknown): Place[] | null {
  if (!Array.isArray(ring) || ring.length < 4) return null;
  const places: Place[] = [];
  for (const point of ring as unknown[]) {
    if (!Array.isArray(point)) return null;
    const [longitude, latitude] = point as unknown[];
    if (!isNumber(longitude) || !isNumber(latitude)) return null;
    places.push([longitude, latitude]);
  }
  const [first, last] = [places[0], places.pop()];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? places : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isInVietnam = ([longitude, latitude]: Place): boolean =>
  longitude >= VIETNAM.west && longitude <= VIETNAM.east && latitude >= VIETNAM.south && latitude <= VIETNAM.north;
