import { expect, it } from 'vitest';
import { gathered } from './gathered.js';
import { partsOf } from './parts.js';
import type { Statement } from './statements.js';

const of = (officeName: string, state: Statement['state'], causes: string): Statement => ({
  ...partsOf(null),
  ...{ office: officeName, officeName, state, causes, late: false, position: 1, version: 1, returnedFor: null },
  ...{ submittedAt: null, submittedBy: null, confirmedAt: null, confirmedBy: null },
});

it('adds what was confirmed, each office once, to what is written, and takes nothing away', () => {
  const items = [of('TTYT A', 'confirmed', 'Thiếu người'), of('TTYT B', 'submitted', 'Thiếu máy')];
  const first = gathered({ ...partsOf(null), causes: 'Chung: ít tiền', proposals: 'P' }, items);
  expect(first).toEqual({ ...partsOf(null), causes: 'Chung: ít tiền\nTTYT A: Thiếu người', proposals: 'P' });
  expect(gathered(first, items)).toEqual(first);
  expect(gathered(first, [...items, of('TTYT C', 'confirmed', 'Xa')]).causes).toBe(
    'Chung: ít tiền\nTTYT A: Thiếu người\nTTYT C: Xa',
  );
});
