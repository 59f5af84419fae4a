import { expect, it } from 'vitest';
import { isLargeJump } from './large-jump.js';

it.each([
  ['a fifth of the maximum', { points: '12' }, { points: '9.2' }, '14', true],
  ['less than a fifth', { points: '12' }, { points: '9.25' }, '14', false],
  ['down as up', { points: '2' }, { points: '10' }, '14', true],
  ['of what stood there, where no maximum is known', { points: '12' }, { points: '10' }, null, true],
  ['a measure', { value: '60' }, { value: '50' }, null, true],
  ['a measure that hardly moved', { value: '59.9' }, { value: '50' }, null, false],
  ['both sexes together', { male: '60', female: '60' }, { male: '50', female: '50' }, null, true],
  ['yes to no', { met: false }, { met: true }, null, true],
  ['nothing before', { points: '12' }, undefined, '14', false],
  ['nothing now', null, { points: '12' }, '14', false],
  ['the same', { value: '0' }, { value: '0' }, null, false],
] as const)('%s', (_, now, before, max, jumps) => expect(isLargeJump(now, before, max)).toBe(jumps));
