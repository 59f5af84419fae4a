import { inRings, placedRing, type MapGround } from '@chuan-xa/charts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeGround, type PlacedCommune } from './make-ground.js';
import { bytesOf, inventedBoundary } from './testing/invented-boundary.js';
import { readFeatures, type Place } from './read-features.js';
import { weighSpots } from './weigh-spots.js';
import { spot } from './borders.js';

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ code: String(at + 1).padStart(5, '0'), name: `Xã ${at + 1}` }));

function placed(count: number, steps: number, seed: number): PlacedCommune[] {
  const communes = named(count);
  const { features, faults } = readFeatures(bytesOf(inventedBoundary(communes, { steps, seed })));
  expect(faults).toEqual([]);
  return communes.map((commune, at) => ({ ...commune, rings: features[at]?.rings ?? [] }));
}

/** Every edge as it is walked, "from>to", with the communes that walk it. */
function edgesOf({ shapes }: MapGround): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const { code, rings } of shapes)
    for (const ring of rings.map((steps) => placedRing(steps, 1, 0, 0)))
      for (let at = 0; at < ring.length; at += 2) {
        const next = (at + 2) % ring.length;
        const edge = `${ring[at]},${ring[at + 1]}>${ring[next]},${ring[next + 1]}`;
        edges.set(edge, [...(edges.get(edge) ?? []), code]);
      }
  return edges;
}
const neighbours = (edges: Map<string, string[]>): Set<string> =>
  new Set([...edges].flatMap(([edge, [one]]) => (edges.get(turned(edge)) ?? []).map((two) => `${one} ${two}`)));
const turned = (edge: string): string => edge.split('>').reverse().join('>');
const areaOf = ({ shapes }: MapGround): number[] =>
  shapes.map(({ rings }) =>
    rings
      .map((steps) => placedRing(steps, 1, 0, 0))
      .reduce((sum, ring) => {
        let own = 0;
        for (let at = 0; at < ring.length; at += 2) {
          const next = (at + 2) % ring.length;
          own += (ring[at] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[at + 1] ?? 0);
        }
        return sum + own / 2;
      }, 0),
  );

it('loses no commune and keeps shared borders shared, however little room there is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 36 }),
      fc.integer({ min: 0, max: 16 }),
      fc.nat(1000),
      fc.constantFrom(150_000, 20_000, 5_000, 10),
      async (count, steps, seed, most) => {
        const communes = placed(count, steps, seed);
        const ground = await makeGround(communes, 'Hình bịa', most);
        expect(ground.shapes.map(({ code }) => code)).toEqual(communes.map(({ code }) => code));
        const edges = edgesOf(ground);
        const onFrame = (edge: string): boolean =>
          edge.split('>').every((end) => {
            const [x, y] = end.split(',').map(Number);
            return x === 0 || y === 0 || x === ground.width || y === ground.height;
          });
        for (const [edge, walkers] of edges) {
          expect(walkers, edge).toHaveLength(1);
          // The last row of the field may not be full: what lies beside nobody has no other side.
          const beside = edges.get(turned(edge)) ?? [];
          if (count === Math.ceil(Math.sqrt(count)) ** 2 && !onFrame(edge)) expect(beside, edge).toHaveLength(1);
        }
        for (const area of areaOf(ground)) expect(Math.abs(area)).toBeGreaterThan(0);
        const whole = await makeGround(communes, 'Hình bịa', 10_000_000);
        expect(neighbours(edges)).toEqual(neighbours(edgesOf(whole)));
      },
    ),
    { numRuns: 12 },
  );
});

it('is as small as asked, and as near to the file as that allows', async () => {
  const communes = placed(196, 60, 7);
  const [small, smaller] = [await makeGround(communes, 'Hình bịa'), await makeGround(communes, 'Hình bịa', 30_000)];
  const sizes = [small, smaller].map((ground) => JSON.stringify(ground).length);
  // The middles are put in after the measuring.
  expect(sizes[0]).toBeLessThan(150_000 + 196 * 40);
  expect(sizes[0]).toBeGreaterThan(120_000);
  expect(sizes[1]).toBeLessThan(30_000 + 196 * 40);
  const exact = areaOf(await makeGround(communes, 'Hình bịa', 10_000_000));
  for (const [at, area] of areaOf(small).entries())
    expect(Math.abs(area / (exact[at] ?? 0) - 1), `xã ${at + 1}`).toBeLessThan(0.05);
});

it('draws a degree of longitude as long as it is at that latitude, north above, west to the left', async () => {
  const square = (west: number, south: number): Place[] => [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
  ];
  const { width, height, shapes } = await makeGround(
    [
      { code: '1', name: 'tây bắc', rings: [square(106, 22)] },
      { code: '2', name: 'đông nam', rings: [square(106.1, 21.9)] },
    ],
    'Hình bịa',
  );
  expect(height).toBe(10_000);
  expect(width / height).toBeCloseTo(Math.cos((22 * Math.PI) / 180), 3);
  const [west, east] = shapes.map(({ middle: [x] }) => x);
  const [north, south] = shapes.map(({ middle: [, y] }) => y);
  expect(west).toBeLessThan(east ?? 0);
  expect(north).toBeLessThan(south ?? 0);
});

it('has the middle of each commune within it, with the room that it says', async () => {
  const ground = await makeGround(placed(50, 9, 3), 'Hình bịa');
  for (const { rings, middle, room, code } of ground.shapes) {
    const drawn = rings.map((steps) => placedRing(steps, 1, 0, 0));
    expect(inRings(drawn, ...middle), code).toBe(true);
    for (let turn = 0; turn < 32; turn++) {
      const angle = (turn * Math.PI) / 16;
      const [x, y] = [middle[0] + Math.cos(angle) * (room - 1), middle[1] + Math.sin(angle) * (room - 1)];
      expect(inRings(drawn, x, y), code).toBe(true);
    }
  }
});

it('keeps a hole, and a commune that lies in it', async () => {
  const ring = (half: number): Place[] => [
    [106 - half, 22 - half],
    [106 + half, 22 - half],
    [106 + half, 22 + half],
    [106 - half, 22 + half],
  ];
  const { shapes } = await makeGround(
    [
      { code: '1', name: 'ngoài', rings: [ring(0.5), ring(0.2)] },
      { code: '2', name: 'trong', rings: [ring(0.2).reverse()] },
    ],
    'Hình bịa',
    10,
  );
  expect(shapes.map(({ rings }) => rings.length)).toEqual([2, 1]);
  const [outer = [], inner = []] = shapes.map(({ rings }) => rings.map((steps) => placedRing(steps, 1, 0, 0)));
  expect([inRings(outer, 5000, 5000), inRings(inner, 5000, 5000)]).toEqual([false, true]);
});

it('weighs spots as leaving out the least, one after the other, would', () => {
  const line = fc.array(fc.tuple(fc.nat(9_999), fc.nat(9_999)), { minLength: 3, maxLength: 25 });
  let compared = 0;
  fc.assert(
    fc.property(line, (points) => {
      const spots = points.map(([x, y]) => spot(x, y));
      const weights = weighSpots(spots);
      const left = points.map(([x, y], at) => ({ x, y, at }));
      const slow = points.map(() => Infinity);
      const stay = spots[0] === spots.at(-1) ? 2 : 1;
      let lost = 0;
      let tied = false;
      while (left.length > 2 + stay) {
        const areas = left.slice(1, -1).map(({ x, y }, at) => {
          const [a, b] = [left[at], left[at + 2]];
          if (!a || !b) throw new Error('no neighbour');
          return Math.abs((x - a.x) * (b.y - a.y) - (b.x - a.x) * (y - a.y)) / 2;
        });
        const least = Math.min(...areas);
        tied ||= areas.filter((area) => area === least).length > 1;
        lost = Math.max(lost, least);
        const [gone] = left.splice(areas.indexOf(least) + 1, 1);
        if (gone) slow[gone.at] = lost;
      }
      const ends = (all: number[]): number => all.filter((one) => !Number.isFinite(one)).length;
      expect(ends(weights)).toBe(ends(slow));
      if (!tied) expect(weights).toEqual(slow); // of equal areas either may go first
      compared += tied ? 0 : 1;
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(200);
});
