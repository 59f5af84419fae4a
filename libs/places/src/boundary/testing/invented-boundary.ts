/** What an invented boundary needs to know of a commune. */
interface Named {
  code: string;
  name: string;
  district?: { name: string } | null;
}

export interface InventedFeature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: 'Polygon'; coordinates: number[][][] };
}

export interface InventedBoundary {
  type: 'FeatureCollection';
  name: string;
  features: InventedFeature[];
}

/** From 0 to 1, the same for the same numbers. */
function wobble(...numbers: number[]): number {
  let mixed = 2_166_136_261;
  for (const one of numbers) mixed = Math.imul(mixed ^ (one + 0x9e3779b9), 16_777_619) >>> 0;
  return ((mixed ^ (mixed >>> 15)) % 10_000) / 10_000;
}

/**
 * An INVENTED boundary, of no place on earth: a field in the middle of nowhere cut into crooked squares, one a commune in the order of the
 * list, whose borders have `steps` points between corners and are shared by neighbours to the last digit.
 */
export function inventedBoundary(communes: readonly Named[], { steps = 12, seed = 1 } = {}): InventedBoundary {
  const across = Math.max(1, Math.ceil(Math.sqrt(communes.length)));
  const down = Math.max(1, Math.ceil(communes.length / across));
  const place = (x: number, y: number): [number, number] => [
    Number((106 + x / across).toFixed(6)),
    Number((22.3 - (0.8 * y) / down).toFixed(6)),
  ];
  const corner = (x: number, y: number): [number, number] => [
    x + (x > 0 && x < across ? 0.3 * (wobble(seed, x, y, 1) - 0.5) : 0),
    y + (y > 0 && y < down ? 0.3 * (wobble(seed, x, y, 2) - 0.5) : 0),
  ];
  /** The border from a corner to the next one to the right, or below: without its last point. */
  const border = (x: number, y: number, lies: boolean): [number, number][] => {
    const [from, to] = [corner(x, y), lies ? corner(x + 1, y) : corner(x, y + 1)];
    const straight = lies ? y === 0 || y === down : x === 0 || x === across;
    return Array.from({ length: steps + 1 }, (_, at): [number, number] => {
      const part = at / (steps + 1);
      const aside = straight || at === 0 ? 0 : 0.12 * (wobble(seed, x, y, lies ? 3 : 4, at) - 0.5);
      const [px, py] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
      return lies ? [px, py + aside] : [px + aside, py];
    });
  };
  const back = (line: [number, number][], end: [number, number]): [number, number][] => [
    end,
    ...line.slice(1).reverse(),
  ];
  return {
    ...{ type: 'FeatureCollection', name: 'HINH_BIA_DE_THU' },
    features: communes.map(({ code, name, district }, at) => {
      const [x, y] = [at % across, Math.floor(at / across)];
      const ring = [
        ...border(x, y, true),
        ...border(x + 1, y, false),
        ...back(border(x, y + 1, true), corner(x + 1, y + 1)),
        ...back(border(x, y, false), corner(x, y + 1)),
      ].map(([px, py]) => place(px, py));
      return {
        type: 'Feature',
        properties: { FID: at + 1, MA_XA: code, TEN_XA: name, ...(district ? { TEN_HUYEN: district.name } : {}) },
        geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] },
      };
    }),
  };
}

export const bytesOf = (boundary: unknown): Buffer => Buffer.from(JSON.stringify(boundary), 'utf8');
