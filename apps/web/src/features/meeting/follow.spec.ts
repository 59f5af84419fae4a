import { describe, expect, it } from 'vitest';
import { LinkDown, Problem } from '../../api/problem.js';
import { afterAnswer, afterFailure, type Following, type Shown } from './follow.js';

const shown = { number: 3, at: 1 } as Shown;
const following: Following = { frame: null, shown, cut: false, ended: null };
const refusal = (status: number): Problem => new Problem({ status, code: 'X', title: 'x', detail: 'x' });

describe('who follows', () => {
  it('is drawn nothing anew while nothing changes, and the next screen when it comes', () => {
    expect(afterAnswer(following, null)).toBe(following);
    const next = { ...shown, number: 4 };
    expect(afterAnswer(following, next)).toEqual({ ...following, shown: next });
  });

  it('keeps the last screen while the link is cut, and has caught up when it is back', () => {
    const cut = afterFailure(following, new LinkDown());
    expect(cut).toEqual({ ...following, cut: true });
    expect(afterFailure(cut, refusal(503))).toBe(cut);
    expect(afterAnswer(cut, null)).toEqual(following);
  });

  it.each([401, 403, 404])('is told of the end by %i, and by nothing that passes', (status) => {
    const end = refusal(status);
    expect(afterFailure(following, end)).toEqual({ ...following, ended: end });
    expect(afterFailure(following, refusal(500)).ended).toBeNull();
  });
});
