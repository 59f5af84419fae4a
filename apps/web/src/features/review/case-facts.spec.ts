import { describe, expect, it } from 'vitest';
import { changedFacts, factsOf } from './case-facts.js';

const kept = {
  shortcoming: 'Thiếu bác sĩ',
  cause: null,
  solution: 'Luân phiên',
  responsible: null,
  dueOn: '2024-04-30',
};

describe('the facts of a case', () => {
  it('sends only what was typed otherwise; what was emptied is taken away', () => {
    const typed = { ...factsOf(kept), cause: ' Nghỉ hưu ', solution: '', dueOn: '2024-05-30' };
    expect(changedFacts(kept, typed)).toEqual({ cause: 'Nghỉ hưu', solution: null, dueOn: '2024-05-30' });
    expect(changedFacts(kept, factsOf(kept))).toEqual({});
  });

  it('sends of a new case what was filled in', () => {
    expect(changedFacts(null, { ...factsOf(null), cause: 'Nghỉ hưu' })).toEqual({ cause: 'Nghỉ hưu' });
  });
});
