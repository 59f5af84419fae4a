import { evaluate, type Answers, type Context, type Edition, type Verdict } from '@chuan-xa/scoring';
import { describe, expect, it } from 'vitest';
import { loadFolder } from './law/index.js';
import { inventedEdition } from './testing/invented-edition.js';
import { STANDARD_OF_TITLE } from './titles.js';

const { editions, faults } = loadFolder();

function edition(id: string): Edition {
  const found = editions.find((one) => one.id === id);
  if (!found) throw new Error(`No edition ${id}`);
  return found;
}

function judge(id: string, answers: Answers, context?: Context): Verdict {
  const evaluation = evaluate(id === 'thu-nghiem-minh-hoa' ? inventedEdition() : edition(id), answers, context);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.errors));
  return evaluation.verdict;
}

describe('the shipped standards', () => {
  it('load without a fault, each frozen in the list of published revisions', () => {
    expect(faults).toEqual([]);
    expect(editions.map(({ id, revision }) => `${id} ${revision}`)).toEqual([
      'byt-1300-2023 r1',
      'byt-3447-2011 r1',
      'byt-4667-2014 r1',
      'langson-1494-2022-ntm r1',
      'langson-1494-2022-ntm-advanced r1',
      'langson-1494-2022-ntm-model r1',
    ]);
  });

  it('hold one for every title', () => {
    expect(Object.values(STANDARD_OF_TITLE).filter((id) => !editions.some((one) => one.id === id))).toEqual([]);
  });

  it('hold nothing invented', () => {
    expect(editions.filter(({ invented }) => invented)).toEqual([]);
  });

  it('know nothing from an act that nobody has read', () => {
    expect(JSON.stringify(editions)).not.toContain('"how":"act"');
  });

  it('give old recognitions their terms', () => {
    const term = (id: string) => edition(id).termYears;
    expect(term('byt-1300-2023')).toMatchObject({ how: 'secondary', value: 3 });
    expect(term('byt-4667-2014')).toMatchObject({ how: 'secondary', value: 3 });
    expect(term('byt-3447-2011')).toMatchObject({ how: 'unknown' });
    expect(term('langson-1494-2022-ntm')).toMatchObject({ how: 'unknown' });
  });

  it.each(['byt-4667-2014', 'byt-3447-2011'])('cannot be scored where the criteria are not known: %s', (id) => {
    expect(evaluate(edition(id), {})).toMatchObject({ ok: false, errors: [{ code: 'NOT_SCORABLE' }] });
  });

  it('kiểu mẫu asks what nâng cao asks', () => {
    expect(edition('langson-1494-2022-ntm-model').criteria).toEqual(edition('langson-1494-2022-ntm-advanced').criteria);
  });
});

describe('examples of byt-1300-2023, scored by criterion, zone 2', () => {
  const full = '14 10 12 9 19 12 6 11 3 4'.split(' ');
  const eighty = '11.2 8 9.6 7.2 15.2 9.6 4.8 8.8 2.4 3.2'.split(' ');
  const sheet = (points: string[], changes: Record<number, string | null> = {}): Answers =>
    Object.fromEntries(
      points
        .map((value, index): [string, string | null] => [
          String(index + 1),
          changes[index + 1] === undefined ? value : (changes[index + 1] ?? null),
        ])
        .flatMap(([id, value]) => (value === null ? [] : [[id, { points: value }]])),
    );
  const context = (disqualified: boolean | null): Context => ({ zone: '2', disqualified });
  const judge1300 = (answers: Answers, disqualified: boolean | null = false): Verdict =>
    judge('byt-1300-2023', answers, context(disqualified));
  const steps = ({ wayBack }: Verdict) => wayBack.steps.map(({ id, to }) => `${id} → ${to}`);

  it('a: 80 points are met', () => {
    expect(judge1300(sheet(eighty))).toMatchObject({
      outcome: 'met',
      total: '80',
      reasons: [],
      wayBack: { points: '0' },
    });
  });

  it('b: 79.99 are not', () => {
    const verdict = judge1300(sheet(eighty, { 1: '11.19' }));
    expect(verdict).toMatchObject({ outcome: 'notMet', wayBack: { points: '0.01' } });
    expect(verdict.reasons).toEqual([{ code: 'TOTAL_BELOW', have: '79.99', need: '80', short: '0.01' }]);
    expect(steps(verdict)).toEqual(['1 → 11.2']);
  });

  it('c: a criterion a hundredth under its half', () => {
    const verdict = judge1300(sheet(full, { 4: '4.49' }));
    expect(verdict).toMatchObject({ outcome: 'notMet', wayBack: { points: '0.01' } });
    expect(verdict.reasons).toEqual([
      { code: 'CRITERION_BELOW', criterion: '4', have: '4.49', need: '4.5', short: '0.01' },
    ]);
    expect(steps(verdict)).toEqual(['4 → 4.5']);
  });

  it('d: a criterion at its half', () => {
    expect(judge1300(sheet(full, { 4: '4.5' }))).toMatchObject({
      outcome: 'met',
      reasons: [],
      wayBack: { points: '0' },
    });
  });

  it('e: a criterion not answered that could still turn it', () => {
    const verdict = judge1300(sheet(full, { 9: null }));
    expect(verdict).toMatchObject({ outcome: 'undetermined', wayBack: { points: '1.5' } });
    expect(verdict.reasons).toEqual([{ code: 'NOT_ANSWERED', ids: ['9'] }]);
    expect(steps(verdict)).toEqual(['9 → 1.5']);
  });

  it('f: a criterion not answered that could not', () => {
    const verdict = judge1300(sheet(eighty, { 9: null, 5: '14' }));
    expect(verdict).toMatchObject({ outcome: 'notMet', wayBack: { points: '3.6' } });
    expect(verdict.reasons).toEqual([
      { code: 'TOTAL_BELOW', have: '79.4', need: '80', short: '0.6' },
      { code: 'NOT_ANSWERED', ids: ['9'] },
    ]);
    expect(steps(verdict)).toEqual(['1 → 13.3', '9 → 1.5']);
  });

  it('g: disqualified though full', () => {
    expect(judge1300(sheet(full), true)).toMatchObject({
      outcome: 'notMet',
      reasons: [{ code: 'DISQUALIFIED' }],
      wayBack: { points: '0', clear: ['disqualified'] },
    });
  });

  it('h: not declared', () => {
    expect(judge1300(sheet(full), null)).toMatchObject({
      outcome: 'undetermined',
      reasons: [{ code: 'NOT_ANSWERED', ids: ['disqualified'] }],
      wayBack: { points: '0', clear: ['disqualified'] },
    });
  });

  it('i: total and a criterion below', () => {
    const verdict = judge1300(sheet('11 4.5 8 6 14 9 4 8 2 2'.split(' ')));
    expect(verdict).toMatchObject({ outcome: 'notMet', total: '68.5', wayBack: { points: '11.5' } });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['TOTAL_BELOW', 'CRITERION_BELOW']);
    expect(verdict.reasons[0]).toMatchObject({ have: '68.5', need: '80', short: '11.5' });
    expect(steps(verdict)).toEqual(['1 → 14', '2 → 10', '3 → 11']);
  });

  it('every verdict is provisional: the annex has been read by no one', () => {
    const { provisional, provisionalParameters } = judge1300(sheet(eighty));
    expect(provisional).toBe(true);
    expect(provisionalParameters.every(({ how, citation }) => how === 'unknown' || citation !== null)).toBe(true);
  });
});

describe('examples of the NTM health criterion', () => {
  const sheet = (change: Answers = {}): Answers => ({
    '15.1': { value: '90' },
    '15.2': { met: true },
    '15.3': { value: '23.99' },
    '15.4': { value: '50.01' },
    ...change,
  });
  const outcome = (answers: Answers) => judge('langson-1494-2022-ntm', answers).outcome;

  it('met, and provisional, as its values are borrowed', () => {
    expect(judge('langson-1494-2022-ntm', sheet())).toMatchObject({ outcome: 'met', provisional: true });
  });

  it('undetermined exactly on a bound whose inclusion is not known', () => {
    expect(outcome(sheet({ '15.3': { value: '24' } }))).toBe('undetermined');
    expect(outcome(sheet({ '15.4': { value: '50' } }))).toBe('undetermined');
  });

  it('not met below', () => {
    expect(outcome(sheet({ '15.1': { value: '89.99' } }))).toBe('notMet');
    expect(outcome(sheet({ '15.1': { male: '95', female: '89.99' } }))).toBe('notMet');
    expect(outcome(sheet({ '15.2': { met: false } }))).toBe('notMet');
  });

  it('nâng cao: as reported of Chi Lăng, three of four not reached', () => {
    const answers: Answers = {
      '14.1': { value: '66.9' },
      '14.2': { value: '90' },
      '14.3': { value: '0' },
      '14.4': { value: '29.4' },
    };
    for (const id of ['langson-1494-2022-ntm-advanced', 'langson-1494-2022-ntm-model']) {
      const { outcome: found, reasons } = judge(id, answers);
      expect(found).toBe('notMet');
      expect(reasons.flatMap((reason) => ('indicator' in reason ? [reason.indicator] : []))).toEqual([
        '14.1',
        '14.3',
        '14.4',
      ]);
    }
  });
});

describe('the invented standard', () => {
  const best: Answers = {
    '1.1': { points: '6' },
    '1.2': { points: '4' },
    '2.3': { value: '90' },
    '2.4': { met: true },
    '3.5': { value: '16.5' },
  };

  it('gives points by the table of the zone', () => {
    expect(judge('thu-nghiem-minh-hoa', best, { zone: '2' })).toMatchObject({ outcome: 'met', total: '20' });
    expect(judge('thu-nghiem-minh-hoa', best, { zone: '1' })).toMatchObject({ total: '17.5' });
  });

  it('disqualifies by an indicator', () => {
    const { outcome, reasons } = judge('thu-nghiem-minh-hoa', { ...best, '1.1': { points: '1.5' } }, { zone: '2' });
    expect(outcome).toBe('notMet');
    expect(reasons).toContainEqual({ code: 'DISQUALIFIED', indicator: '1.1' });
  });

  it('lets an item not apply', () => {
    expect(judge('thu-nghiem-minh-hoa', { ...best, '3.5': { notApplicable: true } }, { zone: '2' })).toMatchObject({
      outcome: 'met',
    });
  });
});
