import { describe, expect, it } from 'vitest';
import { ENGINE } from './engine.js';
import { wayBack } from './evaluate.js';
import { invented } from './testing/invented.js';
import { lawOf } from './testing/law.js';
import { declared, FULL, points, verdictOf } from './testing/verdict-of.js';

const byt = lawOf('byt-1300-2023');

describe('the whole answer', () => {
  it('says whose scores, which edition, which engine', () => {
    const verdict = verdictOf(byt, FULL, declared);
    expect(verdict.basis).toEqual({ kind: 'trial' });
    expect(verdict.edition).toEqual({ id: 'byt-1300-2023', revision: 'r1', sha256: '' });
    expect(verdict.engine).toBe(ENGINE);
    expect(ENGINE).toMatch(/^chuan-xa-scoring\/\d+$/);
    const basis = { kind: 'mixed' as const, notAppraised: ['3'] };
    expect(verdictOf(byt, FULL, { ...declared, basis }).basis).toEqual(basis);
  });

  it('adds up what is answered, and what it can still become', () => {
    const verdict = verdictOf(byt, points('14 4 – 9 19 12 6 11 3 4'), declared);
    expect(verdict).toMatchObject({ total: '82', totalBest: '94', maxTotal: '100' });
    expect(verdict.criteria.slice(0, 3)).toEqual([
      { id: '1', points: '14', best: '14', max: '14', floor: '7' },
      { id: '2', points: '4', best: '4', max: '10', floor: '5' },
      { id: '3', points: null, best: '12', max: '12', floor: '6' },
    ]);
  });

  it('has no total while nothing is answered: that is not zero', () => {
    expect(verdictOf(byt, {}, declared)).toMatchObject({ total: null, totalBest: '100' });
    expect(verdictOf(byt, { '1': { points: '0' } }, declared).total).toBe('0');
  });

  it('adds up a criterion of which only a part is answered', () => {
    const [first, second] = verdictOf(invented, { '1.2': { met: true } }, { zone: '1' }).criteria;
    expect([first?.points, first?.best, second?.points]).toEqual(['3', '10', null]);
  });

  it('gives the way back alone, or the same errors', () => {
    expect(wayBack(byt, FULL, declared)).toEqual({ ok: true, wayBack: verdictOf(byt, FULL, declared).wayBack });
    expect(wayBack(byt, { '1': { points: '15' } })).toMatchObject({ ok: false, errors: [{ code: 'OVER_MAXIMUM' }] });
  });

  it('gives away nothing that a caller could spoil for the next', () => {
    const first = verdictOf(byt, {}, {});
    const copy = structuredClone(first);
    first.provisionalParameters.pop();
    first.provisionalParameters[0]!.id = 'x';
    first.criteria[0]!.id = 'x';
    first.reasons.pop();
    expect(verdictOf(byt, {}, {})).toEqual(copy);
  });
});
