import { expect, it } from 'vitest';
import { evaluate } from './evaluate.js';
import { criterion, inPoints, inventedEdition } from './testing/invented.js';
import { lawOf } from './testing/law.js';
import type { Answers } from './verdict.js';

/** Processor time, so that a busy machine does not fail the build. Microseconds for one call. */
function microseconds(times: number, call: () => void): number {
  for (let i = 0; i < times / 2; i++) call();
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

it('judges a sheet by criteria in far less than a millisecond', () => {
  const byt = lawOf('byt-1300-2023');
  const line = '11 4.5 8 6 14 9 4 8 2 2'.split(' ');
  const answers: Answers = Object.fromEntries(line.map((points, i) => [String(i + 1), { points }]));
  expect(microseconds(5_000, () => evaluate(byt, answers, { disqualified: false }))).toBeLessThan(500);
});

it.each([
  ['in levels', '0 0.5 1 1.5 2', '0.5'],
  ['in any points', null, '0.73'],
])('judges 47 indicators %s, with their way back, in a fraction of a second', (_, levels, points) => {
  const sizes = [5, 5, 5, 5, 5, 5, 5, 4, 4, 4];
  const edition = inventedEdition(
    sizes.map((size, c) => {
      const id = String(c + 1);
      const indicators = Array.from({ length: size }, (_none, i) => inPoints(`${id}.${String(i + 1)}`, '2', levels));
      return criterion(id, String(2 * size), indicators);
    }),
  );
  const ids = edition.criteria.flatMap((c) => c.indicators.map((indicator) => indicator.id));
  const answers: Answers = Object.fromEntries(ids.map((id) => [id, { points }]));
  expect(microseconds(2, () => evaluate(edition, answers))).toBeLessThan(1_000_000);
});
