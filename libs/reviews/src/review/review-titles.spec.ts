import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommuneKey } from '@chuan-xa/platform';
import type { ReviewOutcome } from '@chuan-xa/wording';
import { countFindings, reviewTitles, type Held } from './review-titles.js';

const held = (over: Partial<Held> = {}): Held => ({
  id: 'a',
  unit: { period: 1, code: '06034' },
  year: 2022,
  decisionNumber: '99/QĐ-UBND',
  decisionDate: '2023-01-26',
  termEndsOn: null,
  withdrawnOn: null,
  termYears: null,
  ...over,
});

const ask = (rows: Held[], cutOffYear = 2022, day = '2023-11-01') =>
  reviewTitles({ held: rows, cutOffYear, day, unitNow: (unit) => unit, outcomeOf: () => 'noLongerMeets' });

describe('the review of titles', () => {
  it('goes by the year recognised for, not by the date of the decision', () => {
    expect(ask([held()], 2022).findings).toHaveLength(1);
    expect(ask([held()], 2021).findings).toHaveLength(0);
  });

  it('does not know a decision that is taken only after the review’s day', () => {
    expect(ask([held()], 2022, '2023-01-25').findings).toHaveLength(0);
    expect(ask([held()], 2022, '2023-01-26').findings).toHaveLength(1);
  });

  it('takes the latest recognition up to the cut-off; earlier ones are its history', () => {
    const { findings } = ask([
      held({ id: 'a', year: 2015 }),
      held({ id: 'b', year: 2020 }),
      held({ id: 'c', year: 2023 }),
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.recognition.id).toBe('b');
    expect(findings[0]?.history.map((one) => one.id)).toEqual(['a']);
  });

  it('leaves out what is withdrawn on the review’s day, not what is withdrawn later', () => {
    expect(ask([held({ withdrawnOn: '2023-11-01' })]).findings).toHaveLength(0);
    expect(ask([held({ withdrawnOn: '2023-11-02' })]).findings).toHaveLength(1);
  });

  it('lists the title of a unit that no longer exists apart', () => {
    const { findings, former } = reviewTitles({
      held: [held()],
      cutOffYear: 2022,
      day: '2026-03-01',
      unitNow: () => null,
      outcomeOf: () => 'maintained',
    });
    expect(findings).toEqual([]);
    expect(former.map((one) => one.unit.code)).toEqual(['06034']);
  });

  it('counts an ended term beside the outcome, and an unknown one never', () => {
    const ended = ask([held({ termYears: 3, decisionDate: '2020-11-01', year: 2020 })]);
    expect(ended.findings[0]).toMatchObject({ termEnded: true, outcome: 'noLongerMeets' });
    expect(ask([held({ decisionDate: '1999-01-01', year: 1999 })]).findings[0]?.termEnded).toBe(false);
  });

  it('agrees with a plain count, and its four outcomes add up, whatever the register holds', () => {
    const outcomes: ReviewOutcome[] = ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'];
    const codes = ['00001', '00002', '00003', '00004'];
    const row = fc.record({
      code: fc.constantFrom(...codes),
      year: fc.integer({ min: 2018, max: 2024 }),
      withdrawnOn: fc.constantFrom(null, '2022-01-01', '2024-01-01'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 2017, max: 2024 }), (rows, cutOffYear) => {
        const register = rows.map(({ code, ...rest }, index) =>
          held({ ...rest, id: String(index).padStart(3, '0'), unit: { period: 1, code } }),
        );
        const outcomeOf = ({ code }: CommuneKey): ReviewOutcome => outcomes[codes.indexOf(code)] ?? 'notAssessed';
        const exists = (code: string): boolean => code !== '00004';
        const { findings, former } = reviewTitles({
          held: register,
          cutOffYear,
          day: '2023-11-01',
          unitNow: (unit) => (exists(unit.code) ? unit : null),
          outcomeOf,
        });
        const holders = new Set(
          register
            .filter((one) => one.year <= cutOffYear && (one.withdrawnOn === null || one.withdrawnOn > '2023-11-01'))
            .map((one) => one.unit.code),
        );
        expect(findings.map((one) => one.commune.code).sort()).toEqual([...holders].filter(exists).sort());
        expect(former.map((one) => one.unit.code).sort()).toEqual([...holders].filter((code) => !exists(code)).sort());
        for (const finding of findings) {
          const years = register
            .filter(
              (one) =>
                one.unit.code === finding.commune.code &&
                one.year <= cutOffYear &&
                (one.withdrawnOn === null || one.withdrawnOn > '2023-11-01'),
            )
            .map((one) => one.year);
          expect(finding.recognition.year).toBe(Math.max(...years));
          expect(finding.history).toHaveLength(years.length - 1);
        }
        const counts = countFindings(findings);
        expect(counts.maintained + counts.noLongerMeets + counts.undetermined + counts.notAssessed).toBe(
          counts.reviewed,
        );
      }),
    );
  });
});
