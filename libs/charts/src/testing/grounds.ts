import type { MapGround } from '../map-ground.js';

/** From 0 to 1, the same for the same numbers. */
const wobble = (...numbers: number[]): number => {
  const mixed = numbers.reduce((sum, one) => (Math.imul(sum ^ one, 2_654_435_761) ^ (sum >>> 13)) >>> 0, 97);
  return (mixed % 1000) / 1000;
};

/** An invented ground: a field cut into crooked squares that share their corners, one a commune. No place on earth. */
export function inventedGround(codes: readonly string[], side = 100): MapGround {
  const across = Math.max(1, Math.ceil(Math.sqrt(codes.length)));
  const down = Math.max(1, Math.ceil(codes.length / across));
  const corner = (x: number, y: number): [number, number] => [
    Math.round((x + (x > 0 && x < across ? 0.5 * wobble(x, y, 1) - 0.25 : 0)) * side),
    Math.round((y + (y > 0 && y < down ? 0.5 * wobble(x, y, 2) - 0.25 : 0)) * side),
  ];
  return {
    ...{ width: across * side, height: down * side, source: 'Hình bịa để thử' },
    shapes: codes.map((code, at) => {
      const [x, y] = [at % across, Math.floor(at / across)];
      const corners = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)];
      const ring = corners.flatMap(([px, py], place) => {
        const [bx, by] = corners[place - 1] ?? [0, 0];
        return [px - bx, py - by];
      });
      const sum = (odd: 0 | 1): number => corners.reduce((all, one) => all + one[odd], 0) / 4;
      return { code, name: `Xã ${at + 1}`, rings: [ring], middle: [sum(0), sum(1)], room: side * 0.2 };
    }),
  };
}
