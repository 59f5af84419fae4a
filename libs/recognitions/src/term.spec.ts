import { describe, expect, it } from 'vitest';
import { isInTerm, termEnd, termEnded, type Standing } from './term.js';

const held: Standing = { decisionDate: '2024-01-03', termEndsOn: null, withdrawnOn: null, termYears: 3 };

describe('the term of a recognition', () => {
  it('decided 03/01/2024 for three years: in term on 02/01/2027, ended on 03/01/2027', () => {
    expect(isInTerm(held, '2027-01-02')).toBe(true);
    expect(termEnded(held, '2027-01-02')).toBe(false);
    expect(isInTerm(held, '2027-01-03')).toBe(false);
    expect(termEnded(held, '2027-01-03')).toBe(true);
  });

  it('is the decision’s own where it names one', () => {
    expect(termEnd({ ...held, termEndsOn: '2025-01-03' })).toBe('2025-01-03');
  });

  it('is never counted as ended where it is not known', () => {
    const unknown = { ...held, termYears: null };
    expect(termEnd(unknown)).toBeNull();
    expect(termEnded(unknown, '2999-01-01')).toBe(false);
    expect(isInTerm(unknown, '2999-01-01')).toBe(true);
  });

  it('of 29/02 lasts through 28/02 where the year has no 29/02', () => {
    const leap = { ...held, decisionDate: '2024-02-29' };
    expect(isInTerm(leap, '2027-02-28')).toBe(true);
    expect(isInTerm(leap, '2027-03-01')).toBe(false);
  });

  it('does not stand before its decision, nor from the day of its withdrawal', () => {
    expect(isInTerm(held, '2024-01-02')).toBe(false);
    expect(isInTerm({ ...held, withdrawnOn: '2025-05-05' }, '2025-05-04')).toBe(true);
    expect(isInTerm({ ...held, withdrawnOn: '2025-05-05' }, '2025-05-05')).toBe(false);
  });
});
