import { expect, it } from 'vitest';
import { addressOf, standIn, type Stand } from './stand.js';

const through = (stand: Partial<Stand>): Stand => {
  const address = addressOf(stand);
  return standIn((name) => address[name] ?? '');
};

it.each<Stand>([
  { screen: 'review-BTCQGYTX', table: true, mark: { row: 'ttyt-a', column: 'notMet' }, commune: '06001' },
  { screen: 'tiles', table: false, mark: { row: null, column: 'met' }, commune: null },
  { screen: 'lost', table: false, mark: { row: '', column: null }, commune: null },
  { screen: '', table: false, mark: null, commune: null },
])('what stands comes back out of the address as it was: %o', (stand) => expect(through(stand)).toEqual(stand));

it('what is not named stays as it is in the address', () => {
  expect(addressOf({ table: true })).toEqual({ bang: '1' });
  expect(addressOf({ mark: null })).toEqual({ hang: '', cot: '' });
});
