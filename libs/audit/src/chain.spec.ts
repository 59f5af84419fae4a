import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealOf, START, type SealedAct } from './chain.js';

const ACT: SealedAct = {
  province: '20',
  number: 1,
  at: new Date('2023-10-31T09:00:00.000Z'),
  actor: 'TTYT Mẫu, nhập liệu',
  account: null,
  office: 'ttyt-mau',
  via: 'http 127.0.0.1',
  action: 'scoreWritten',
  objectType: 'assessment',
  objectId: 'a',
  period: 1,
  commune: '06034',
  before: null,
  after: { id: '7', value: { points: '12.5' } },
  why: null,
};

const json = fc.jsonValue({ maxDepth: 3 });
const text = fc.string({ unit: 'grapheme' });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const act: fc.Arbitrary<SealedAct> = fc.record({
  province: fc.constantFrom('20', '24'),
  number: fc.integer({ min: 1 }),
  at: fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') }),
  actor: text,
  account: orNull(fc.uuid()),
  office: orNull(text),
  via: text,
  action: text,
  objectType: text,
  objectId: text,
  period: orNull(fc.integer({ min: 1, max: 9 })),
  commune: orNull(fc.stringMatching(/^\d{5}$/)),
  before: json,
  after: json,
  why: orNull(text),
});
const FIELDS = Object.keys(ACT) as (keyof SealedAct)[];

/** The same value with the names of each object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  );
}

const plain = (value: unknown): string => JSON.stringify(value);

describe('the seal of an act', () => {
  it('stays what it is: printed heads must hold for years', () => {
    expect(sealOf(START.hash, ACT)).toBe('7153c53bad7af195494bbecfbce6dd1ac930dd4a99f6e945ec03bc93fae793a4');
  });

  it('changes with any field of any act', () => {
    fc.assert(
      fc.property(act, act, fc.constantFrom(...FIELDS), (one, other, field) => {
        fc.pre(plain(one[field]) !== plain(other[field]));
        // −0 is 0 in JSON, and so on the record.
        expect(sealOf(START.hash, { ...one, [field]: other[field] })).not.toBe(sealOf(START.hash, one));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes with the act before it', () => {
    expect(sealOf('1'.repeat(64), ACT)).not.toBe(sealOf(START.hash, ACT));
  });

  it('does not hang on the order of names, which jsonb does not keep, and does on that of a list', () => {
    fc.assert(
      fc.property(json, (after) => {
        const stored = JSON.parse(JSON.stringify(after)) as unknown;
        expect(sealOf(START.hash, { ...ACT, after: turned(stored) })).toBe(
          sealOf(START.hash, { ...ACT, after: stored }),
        );
      }),
    );
    expect(sealOf(START.hash, { ...ACT, after: [1, 2] })).not.toBe(sealOf(START.hash, { ...ACT, after: [2, 1] }));
  });

  it('does not let a text run from one field into the next', () => {
    const moved = { ...ACT, actor: `${ACT.actor}","x`, via: ACT.via };
    expect(sealOf(START.hash, moved)).not.toBe(sealOf(START.hash, ACT));
    expect(sealOf(START.hash, { ...ACT, objectId: 'ab', objectType: 'c' })).not.toBe(
      sealOf(START.hash, { ...ACT, objectId: 'b', objectType: 'ca' }),
    );
  });
});
