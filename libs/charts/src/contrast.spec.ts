import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartOf } from './chart-of.js';
import { between, contrastOf, inkOn } from './draw/contrast.js';
import { DARK, LIGHT, LOOK_FILLS } from './draw/style.js';
import { figureOf } from './testing/figures.js';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

it('computes contrast as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#e69f00', '#ffffff')).toBeCloseTo(2.25, 1);
});

it('takes the short form of a colour for the long one', () => {
  expect(between(['#fff', '#000000'], 0.5)).toBe('#808080');
  expect(between(['#1a2', '#11aa22'], 0.7)).toBe('#11aa22');
});

it('writes on every colour so that it is read: 4.5 at least', () => {
  fc.assert(fc.property(colour, (one) => contrastOf(one, inkOn(one)) >= 4.5));
});

it.each([
  ['light', LIGHT],
  ['dark', DARK],
])('keeps letters, outlines and bars apart from the paper when it is %s', (_, { text, paper, bar, heat }) => {
  expect(contrastOf(text, paper)).toBeGreaterThan(12);
  expect(contrastOf(bar, paper)).toBeGreaterThan(3);
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const shade = between(heat, part);
    expect(contrastOf(shade, inkOn(shade))).toBeGreaterThanOrEqual(4.5);
  }
});

it('fills outcomes, and nothing else, with the colours of outcomes', () => {
  const style = { font: 'Tinos', colours: LIGHT };
  const fills = (kind: 'stack' | 'bars' | 'heat'): unknown[] =>
    chartOf(figureOf(kind, [[1, 2, 3, 4]]), style).data.datasets.flatMap((set) =>
      'backgroundColor' in set ? set.backgroundColor : [],
    );
  expect(fills('stack')).toEqual(['#0072b2', '#d55e00', '#e69f00', 'transparent']);
  const outcomes = Object.values(LOOK_FILLS);
  for (const fill of [...fills('bars'), ...fills('heat')]) expect(outcomes).not.toContain(fill);
});
