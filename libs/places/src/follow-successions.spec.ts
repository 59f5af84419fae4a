import { describe, expect, it } from 'vitest';
import { followSuccessions, precedeSuccessions, type SuccessionEdge } from './follow-successions.js';

const edge = (fromPeriod: number, fromCode: string, toCode: string, kind: SuccessionEdge['kind'], people?: number) => ({
  fromPeriod,
  fromCode,
  toPeriod: fromPeriod + 1,
  toCode,
  kind,
  share: people === undefined ? null : { areaKm2: null, people },
  note: null,
});

describe('following a unit', () => {
  it('is itself in its own period', () => {
    expect(followSuccessions([], { code: 'A', period: 2 }, 2)).toEqual([
      { code: 'A', period: 2, kind: 'unchanged', share: null, through: [] },
    ]);
  });

  it('stays itself while unchanged, and is whole once it was merged or enlarged', () => {
    const edges = [edge(1, 'A', 'A', 'unchanged'), edge(2, 'A', 'B', 'whole'), edge(3, 'B', 'B', 'unchanged')];
    const kinds = [2, 3, 4].map((to) => followSuccessions(edges, { code: 'A', period: 1 }, to)[0]?.kind);
    expect(kinds).toEqual(['unchanged', 'whole', 'whole']);
  });

  it('names the units between', () => {
    const edges = [edge(1, 'A', 'B', 'whole'), edge(2, 'B', 'C', 'whole'), edge(3, 'C', 'D', 'whole')];
    expect(followSuccessions(edges, { code: 'A', period: 1 }, 4)[0]?.through).toEqual([
      { code: 'B', period: 2 },
      { code: 'C', period: 3 },
    ]);
  });

  it('keeps the share of the one step that divided it', () => {
    const edges = [
      edge(1, 'A', 'B', 'divided', 30),
      edge(1, 'A', 'C', 'divided'),
      edge(2, 'B', 'D', 'whole'),
      edge(2, 'C', 'E', 'whole'),
    ];
    const ends = followSuccessions(edges, { code: 'A', period: 1 }, 3);
    expect(ends).toMatchObject([
      { code: 'D', kind: 'divided', share: { people: 30 } },
      { code: 'E', kind: 'divided', share: null },
    ]);
  });

  it('is whole again where its parts meet', () => {
    const edges = [
      edge(1, 'A', 'B', 'divided', 30),
      edge(1, 'A', 'C', 'divided', 70),
      edge(2, 'B', 'D', 'whole'),
      edge(2, 'C', 'D', 'whole'),
    ];
    expect(followSuccessions(edges, { code: 'A', period: 1 }, 3)).toEqual([
      {
        code: 'D',
        period: 3,
        kind: 'whole',
        share: null,
        through: [
          { code: 'B', period: 2 },
          { code: 'C', period: 2 },
        ],
      },
    ]);
  });

  it('is not whole where one part is lost from sight', () => {
    const edges = [edge(1, 'A', 'B', 'divided'), edge(1, 'A', 'C', 'divided'), edge(2, 'B', 'D', 'whole')];
    expect(followSuccessions(edges, { code: 'A', period: 1 }, 3)).toMatchObject([{ code: 'D', kind: 'divided' }]);
  });

  it('comes to nothing where the lists are silent', () => {
    expect(followSuccessions([], { code: 'A', period: 1 }, 2)).toEqual([]);
  });
});

describe('the units before', () => {
  it('are each told by what became of them', () => {
    const edges = [edge(1, 'A', 'B', 'whole'), edge(1, 'C', 'B', 'divided'), edge(1, 'C', 'D', 'divided')];
    const before = precedeSuccessions(edges, { code: 'B', period: 2 }, 1);
    expect(before.map(({ code, period, kind }) => [code, period, kind])).toEqual([
      ['A', 1, 'whole'],
      ['C', 1, 'divided'],
    ]);
  });
});
