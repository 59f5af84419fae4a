import type { MapGround, MapShape } from '@chuan-xa/charts';
import { bordersOf, spot, xOf, yOf, type Border, type RingOfBorders, type Spot } from './borders.js';
import { middleOf } from './middle-of.js';
import type { Place } from './read-features.js';
import { weighSpots } from './weigh-spots.js';

/** A commune with its rings in degrees. */
export interface PlacedCommune {
  code: string;
  name: string;
  rings: Place[][];
}

/** Of the longer side of the plane: in a province of 150 km, 15 m. */
const LONGER_SIDE = 10_000;
/** Characters that a ground may have as JSON; a screen shows no more. */
const MOST = 150_000;
/** Milliseconds after which whoever else waits for this process gets their turn. */
const TURN = 15;

/**
 * The plane on which communes are drawn: degrees become whole numbers (a degree of longitude as long as it is in the middle of the
 * province), and edges are made plain until all of it is small. What two communes share stays shared, and none is lost.
 * @param most characters of the ground as JSON
 */
export async function makeGround(communes: readonly PlacedCommune[], source: string, most = MOST): Promise<MapGround> {
  const turns = turnsOf(TURN);
  const { width, height, rings } = planeOf(communes);
  const shapes = bordersOf(rings.flat());
  await turns();
  const borders = new Set(shapes.flat().map(({ border }) => border));
  for (const border of borders) {
    border.weights = weighSpots(border.spots);
    await turns();
  }
  const owned = ringsOfEach(rings, shapes);
  const plain = (least: number): MapGround => ({
    ...{ width, height, source },
    shapes: communes.map(({ code, name }, at) => ({ code, name, ...drawn(owned[at] ?? [], least) })),
  });
  const weights = [...borders].flatMap((border) => border.weights.filter(Number.isFinite)).sort((a, b) => b - a);
  // As many spots as there is room for: more of them are never shorter.
  let [fits, tooMany] = [0, Math.min(weights.length, most) + 1];
  while (tooMany - fits > Math.max(1, fits / 50)) {
    const tried = Math.floor((fits + tooMany) / 2);
    if (JSON.stringify(plain(weights[tried - 1] ?? Infinity)).length <= most) fits = tried;
    else tooMany = tried;
    await turns();
  }
  const ground = plain(fits === 0 ? Infinity : (weights[fits - 1] ?? 0));
  return { ...ground, shapes: ground.shapes.map(withMiddle) };
}

/** The rings of each commune as whole numbers from the upper left corner, none of them without an area. */
function planeOf(communes: readonly PlacedCommune[]): { width: number; height: number; rings: Spot[][][] } {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { rings } of communes)
    for (const ring of rings)
      for (const [x, y] of ring) {
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [south, north] = [Math.min(south, y), Math.max(north, y)];
      }
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = LONGER_SIDE / Math.max((east - west) * narrow, north - south, Number.EPSILON);
  const rings = communes.map((commune) =>
    commune.rings
      .map((ring) =>
        once(ring.map(([x, y]) => spot(Math.round((x - west) * narrow * scale), Math.round((north - y) * scale)))),
      )
      .filter((ring) => ring.length > 2 && areaOf(ring) > 0),
  );
  return { width: Math.round((east - west) * narrow * scale), height: Math.round((north - south) * scale), rings };
}

/** Without a spot that is the one before it. */
const once = (ring: readonly Spot[]): Spot[] => ring.filter((one, at) => one !== ring.at(at - 1));

/** Twice the area, whichever way around. */
function areaOf(ring: readonly Spot[]): number {
  const sum = ring.reduce((all, one, at) => {
    const next = ring[(at + 1) % ring.length] ?? one;
    return all + xOf(one) * yOf(next) - xOf(next) * yOf(one);
  }, 0);
  return Math.abs(sum);
}

/** The rings of each commune again, of the borders that all rings together were cut into. */
function ringsOfEach(rings: readonly Spot[][][], cut: readonly RingOfBorders[]): RingOfBorders[][] {
  let from = 0;
  return rings.map((own) => cut.slice(from, (from += own.length)));
}

/** A commune's rings of the spots that weigh enough; where nothing of it were left, its largest ring as it was. */
function drawn(rings: readonly RingOfBorders[], least: number): Pick<MapShape, 'rings' | 'middle' | 'room'> {
  const plain = rings.map((ring) => once(spotsOf(ring, least))).filter((ring) => ring.length > 2 && areaOf(ring) > 0);
  const whole = (): Spot[][] =>
    rings
      .map((ring) => once(spotsOf(ring, 0)))
      .sort((one, other) => areaOf(other) - areaOf(one))
      .slice(0, 1);
  return { rings: (plain.length > 0 ? plain : whole()).map(stepsOf), middle: [0, 0], room: 0 };
}

const spotsOf = (ring: RingOfBorders, least: number): Spot[] =>
  ring.flatMap(({ border, reversed }) => {
    const kept = heavy(border, least);
    return (reversed ? kept.reverse() : kept).slice(0, -1); // its last is the next one's first
  });

const heavy = ({ spots, weights }: Border, least: number): Spot[] =>
  spots.filter((_, at) => (weights[at] ?? 0) >= least);

/** The first spot, and from each to the next: small numbers, and few characters. */
function stepsOf(ring: readonly Spot[]): number[] {
  let [x, y] = [0, 0];
  return ring.flatMap((one) => {
    const step = [xOf(one) - x, yOf(one) - y];
    [x, y] = [xOf(one), yOf(one)];
    return step;
  });
}

const withMiddle = (shape: MapShape): MapShape => ({ ...shape, ...middleOf(shape.rings) });

/** Gives way to others when it has been at work for so long, in milliseconds. */
function turnsOf(longest: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise(setImmediate);
    since = performance.now();
  };
}
