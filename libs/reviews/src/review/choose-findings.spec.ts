import type { Reason } from '@chuan-xa/scoring';
import { REASON_KINDS, type ReviewOutcome } from '@chuan-xa/wording';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFindings, countByOffice, countByReason, type ReviewChoice } from './choose-findings.js';

const OUTCOMES: ReviewOutcome[] = ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'];
const miss = { have: '1', need: '2', short: '1' };
const REASONS: Reason[] = [
  { code: 'TOTAL_BELOW', ...miss },
  { code: 'CRITERION_BELOW', criterion: '2', ...miss },
  { code: 'CRITERION_BELOW', criterion: '10', ...miss },
  { code: 'DISQUALIFIED' },
  { code: 'NOT_ANSWERED', ids: ['4'] },
];
const offices = [
  { code: 'a', name: 'TTYT Đình Lập' },
  { code: 'b', name: 'TTYT Tràng Định' },
  { code: '', name: '' },
];

const line = fc.record({
  finding: fc.record({ outcome: fc.constantFrom(...OUTCOMES), termEnded: fc.boolean() }),
  office: fc.constantFrom(...offices),
  reasons: fc.subarray(REASONS),
  texts: fc.subarray(['xã Bắc Lãng', 'Đình Lập', '06034'], { minLength: 1 }),
});
const choice: fc.Arbitrary<ReviewChoice> = fc.record(
  {
    outcome: fc.constantFrom(...OUTCOMES),
    office: fc.constantFrom('a', 'b'),
    reason: fc.constantFrom(...REASON_KINDS),
    termEnded: fc.boolean(),
    q: fc.constantFrom('dinh lap', 'BẮC', 'xyz', '060'),
  },
  { requiredKeys: [] },
);

describe('what a review is narrowed to', () => {
  it('each count is what choosing it gives, whatever else is chosen; offices add up', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), choice, (lines, asked) => {
        for (const { reason, criterion, count } of countByReason(lines, asked)) {
          const chosen = { ...asked, reason, criterion: criterion ?? undefined };
          expect(chooseFindings(lines, chosen)).toHaveLength(count);
        }
        const byOffice = countByOffice(lines, asked);
        const all = chooseFindings(lines, { ...asked, office: undefined });
        expect(byOffice.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        for (const { office, count } of byOffice)
          expect(chooseFindings(lines, { ...asked, office })).toHaveLength(count);
        const parts = OUTCOMES.map((outcome) => chooseFindings(lines, { ...asked, outcome }).length);
        expect(parts.reduce((sum, count) => sum + count, 0)).toBe(
          chooseFindings(lines, { ...asked, outcome: undefined }).length,
        );
      }),
    );
  });

  it('names criteria below their floor by number, and no reason twice', () => {
    const lines = fc.sample(line, { numRuns: 60, seed: 1 });
    const counted = countByReason(lines, {}).map(({ reason, criterion }) => `${reason} ${criterion ?? ''}`.trim());
    expect(counted).toEqual([
      ...['total', 'floor', 'floor 2', 'floor 10', 'disqualified'],
      ...['indicator', 'notAnswered', 'parameterUnknown', 'titleAtRisk'],
    ]);
  });

  it('looks for a text whatever its marks and case', () => {
    const [one] = fc.sample(line, 1);
    const lines = [
      { ...one!, texts: ['xã Đình Lập'] },
      { ...one!, texts: ['xã Bắc Lãng', 'TTYT ĐÌNH LẬP'] },
      { ...one!, texts: ['xã Đình', 'Lập'] },
    ];
    expect(chooseFindings(lines, { q: ' dinh  LAP' })).toEqual(lines.slice(0, 2));
    expect(chooseFindings(lines, { q: 'Đình Lập'.normalize('NFD') })).toHaveLength(2);
  });
});
