import { describe, expect, it } from 'vitest';
import { placeOf, pressOn, stepBack, turnTo } from './agenda.js';
import type { Stand } from './stand.js';

const agenda = [{ id: 'outcomes' }, { id: 'review' }, { id: 'tiles' }];
const at = (screen: string, more: Partial<Stand> = {}): Stand => ({
  ...{ screen, table: false, mark: null, commune: null },
  ...more,
});
const mark = { row: 'ttyt-a', column: null };

it('begins with the first screen, also where the address names none that is there', () => {
  expect(['tiles', '', 'gone'].map((screen) => placeOf(agenda, at(screen)))).toEqual([2, 0, 0]);
});

describe('turning', () => {
  it('shuts what is open, and stops at the ends', () => {
    const shut = { mark: null, commune: null };
    expect(turnTo(agenda, at('outcomes', { mark, commune: '06001' }), 1)).toEqual({ screen: 'review', ...shut });
    expect(turnTo(agenda, at('tiles'), 3)).toBeNull();
    expect(turnTo(agenda, at(''), -1)).toBeNull();
    expect(turnTo(agenda, at('tiles', { mark }), 3)).toEqual({ screen: 'tiles', ...shut });
    expect(turnTo(agenda, at('tiles', { commune: '06001' }), 3)).toEqual({ screen: 'tiles', ...shut });
    expect(turnTo([], at(''), 1)).toBeNull();
  });
});

it('a mark opens its list, and the commune itself where there is but one', () => {
  expect(pressOn(mark, ['06001', '06004'])).toEqual({ mark, commune: null });
  expect(pressOn(mark, ['06001'])).toEqual({ mark: null, commune: '06001' });
  expect(pressOn(mark, [])).toEqual({ mark, commune: null });
});

it('goes back one step at a time, then out', () => {
  expect(stepBack({ mark, commune: '06001' })).toEqual({ commune: null });
  expect(stepBack({ mark, commune: null })).toEqual({ mark: null, commune: null });
  expect(stepBack({ mark: null, commune: null })).toBeNull();
});
