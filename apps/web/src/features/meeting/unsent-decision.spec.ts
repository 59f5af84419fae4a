import { describe, expect, it } from 'vitest';
import type { Decision, Unsent } from './decisions.js';
import { overStanding, recalled, refusedFor, withDecision, withRefused, withTaken } from './unsent-decision.js';

const written = (id: string, text: string, more: Partial<Unsent> = {}): Unsent => ({
  ...{ id, text, kind: 'decision', inNameOf: null, responsible: null, dueOn: null, screen: null, commune: null },
  ...{ snapshot: 's', writtenAt: '2026-11-22T02:00:00Z', seen: null, state: 'waiting', why: null, standing: null },
  ...more,
});
const [a, b] = [written('a', 'Giao'), written('b', 'Kiểm tra')];

describe('decisions that are not sent', () => {
  it('stand in the order of writing, of one id the latest', () => {
    const again = written('a', 'Giao lại');
    expect(withDecision([a, b], again)).toEqual([b, again]);
  });

  it('are gone once taken; what was written again meanwhile goes out over what was taken', () => {
    expect(withTaken([a, b], a, 1)).toEqual([b]);
    const again = written('a', 'Giao lại');
    expect(withTaken([b, again], a, 1)).toEqual([b, { ...again, seen: 1 }]);
  });

  it('stay with why when refused; what was written again meanwhile is not taken for that', () => {
    const standing = { version: 4, text: 'Khác' } as Decision;
    const stuck = refusedFor(a, 'Vừa được sửa.', standing);
    expect(stuck).toMatchObject({ text: 'Giao', state: 'refused', why: 'Vừa được sửa.', standing });
    expect(withRefused([a, b], a, stuck)).toEqual([stuck, b]);
    const again = written('a', 'Giao lại');
    expect(withRefused([again, b], a, stuck)).toEqual([again, b]);
    expect(overStanding(stuck)).toEqual({ ...a, seen: 4 });
    expect(overStanding({ ...stuck, standing: null, seen: 2 })).toEqual({ ...a, seen: 2 });
  });

  it('come back from the browser before what was written since, and take no newer text away', () => {
    const again = written('a', 'Giao lại');
    expect(recalled([a, b], [again])).toEqual([b, again]);
  });
});
