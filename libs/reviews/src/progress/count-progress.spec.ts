import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countProgress, type ProgressRow } from './count-progress.js';

const row = fc.record({
  state: fc.constantFrom(null, 'draft', 'returned', 'submitted', 'accepted'),
  entered: fc.integer({ min: 0, max: 10 }),
  outcome: fc.constantFrom('met', 'notMet', 'undetermined'),
  pledged: fc.boolean(),
  recognised: fc.boolean(),
});

/** As the database gives it: only a counted sheet has an outcome. */
const rows = fc.array(
  row.map((one): ProgressRow => ({
    ...one,
    outcome: one.state === 'submitted' || one.state === 'accepted' ? one.outcome : null,
  })),
  { maxLength: 40 },
);

describe('the year’s progress', () => {
  it('its four outcomes add up to the communes, and assessed ⊇ submitted ⊇ appraised', () => {
    fc.assert(
      fc.property(rows, (communes) => {
        const counts = countProgress(communes);
        expect(counts.met + counts.notMet + counts.undetermined + counts.notAssessed).toBe(communes.length);
        expect(counts.assessed).toBeGreaterThanOrEqual(counts.submitted);
        expect(counts.submitted).toBeGreaterThanOrEqual(counts.appraised);
        expect(counts.submitted).toBe(counts.met + counts.notMet + counts.undetermined);
        expect(counts.metPledged).toBeLessThanOrEqual(Math.min(counts.met, counts.pledged));
      }),
    );
  });

  it('counts a sheet in work as assessed, a blank one not, a returned one as not submitted', () => {
    const base = { outcome: null, pledged: false, recognised: false };
    const counts = countProgress([
      { ...base, state: 'draft', entered: 3 },
      { ...base, state: 'draft', entered: 0 },
      { ...base, state: 'returned', entered: 10 },
      { ...base, state: null, entered: 0 },
    ]);
    expect(counts).toMatchObject({ communes: 4, assessed: 2, submitted: 0, appraised: 0, notAssessed: 4 });
  });
});
