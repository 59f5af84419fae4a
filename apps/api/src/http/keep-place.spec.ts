import { expect, it } from 'vitest';
import { placeIn } from './keep-place.js';

it('a browser that wrote nothing may read anywhere, one that wrote from its place on, and whatever else it says only on the primary', () => {
  expect(placeIn(undefined)).toBe(0n);
  expect(placeIn('23945232')).toBe(23_945_232n);
  for (const said of ['', 'unknown', '-1', '1.5', '0x10', ' 1', '1 OR true', '9'.repeat(21), '١'])
    expect(placeIn(said), said).toBe(null);
});
