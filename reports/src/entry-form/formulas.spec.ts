import { evaluate, type Answers, type Context, type Edition, type Parameter } from '@chuan-xa/scoring';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase } from '../../../libs/scoring/src/testing/arbitrary.js';
import { invented } from '../../../libs/scoring/src/testing/invented.js';
import { lawOf } from '../../../libs/scoring/src/testing/law.js';
import { inventedEdition } from '../../../libs/standards/src/testing/invented-edition.js';
import { RESULT_WORDS } from './live/results.js';
import { formulaVerdict } from './testing/formula-verdict.js';
import { anySheet, SHIPPED } from './testing/random-sheets.js';
import { DERIVED, entryRow } from './testing/sample-rows.js';

/** What the engine says of a sheet, in the words of the workbook. */
function engineVerdict(edition: Edition, answers: Answers, { zone, disqualified }: Context) {
  const evaluated = evaluate(edition, answers, { zone: zone ?? null, disqualified: disqualified ?? null });
  if (!evaluated.ok) return { result: RESULT_WORDS.unreadable, total: '' };
  const { outcome, total } = evaluated.verdict;
  const isNothing = Object.keys(answers).every((id) => id === DERIVED) && (disqualified ?? null) === null;
  return {
    result: RESULT_WORDS[isNothing ? 'nothing' : outcome],
    total: total === null ? '' : Number(total),
  };
}

/** The declaration counts only where the sheet has a cell for it. */
const declarable = (edition: Edition, context: Context): Context =>
  edition.disqualifiedBy === 'declared' && edition.scoredBy !== 'threshold'
    ? context
    : { ...context, disqualified: null };

const UNKNOWN: Parameter<never> = { how: 'unknown' };

describe('the formulas of an entry sheet, as they are computed when it is made', () => {
  it('agree with the engine on any small edition and sheet', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyCase, ({ edition, answers, context }) => {
        // Points for a whole criterion have no cell where it has indicators.
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => id.includes('.')));
        const known = declarable(edition, context);
        const { result, total } = formulaVerdict(edition, entryRow(kept, known), 'district');
        expect({ result, total }).toEqual(engineVerdict(edition, kept, known));
        seen.set(result, (seen.get(result) ?? 0) + 1);
      }),
      { numRuns: 500, seed: 2023 },
    );
    expect([...seen.keys()].sort()).toEqual(
      [RESULT_WORDS.met, RESULT_WORDS.notMet, RESULT_WORDS.undetermined, RESULT_WORDS.nothing].sort(),
    );
  });

  const unknowns: [string, (edition: Edition) => Edition][] = [
    ['share of the total', (e) => ({ ...e, pass: e.pass && { ...e.pass, totalPercent: UNKNOWN } })],
    ['share of a criterion', (e) => ({ ...e, pass: e.pass && { ...e.pass, criterionPercent: UNKNOWN } })],
    ['whether anything disqualifies', (e) => ({ ...e, pass: e.pass && { ...e.pass, disqualifying: UNKNOWN } })],
    ['what x means', (e) => ({ ...e, notApplicable: UNKNOWN })],
    ['that x counts as nothing', (e) => ({ ...e, notApplicable: { how: 'act', value: 'countsZero', citation: '' } })],
    ['the maximum of a criterion', (e) => changed(e, (c) => ({ ...c, maxPoints: UNKNOWN }))],
    [
      'the maximum of a criterion and of an indicator, the whole known',
      (e) => ({
        ...changed(e, (c) => ({
          ...c,
          maxPoints: UNKNOWN,
          indicators: c.indicators.map((i) => ({ ...i, maxPoints: UNKNOWN })),
        })),
        maxTotal: { how: 'act', value: '20', citation: '' },
      }),
    ],
    [
      'the maximum of a criterion and of an indicator, nothing known',
      (e) => ({
        ...changed(e, (c) => ({
          ...c,
          maxPoints: UNKNOWN,
          indicators: c.indicators.map((i) => ({ ...i, maxPoints: UNKNOWN })),
        })),
        maxTotal: null,
      }),
    ],
    [
      'the level tables and levels',
      (e) =>
        changed(e, (c) => ({
          ...c,
          indicators: c.indicators.map((i) => ({
            ...i,
            ...(i.levels && { levels: UNKNOWN }),
            ...(i.levelTable && { levelTable: { ...i.levelTable, rows: UNKNOWN } }),
          })),
        })),
    ],
    [
      'under what an indicator disqualifies',
      (e) =>
        changed(e, (c) => ({
          ...c,
          indicators: c.indicators.map((i) => ({ ...i, ...(i.disqualifiesUnder && { disqualifiesUnder: UNKNOWN }) })),
        })),
    ],
  ];
  it.each(unknowns)('agree with the engine where it is not known: %s', (_what, change) => {
    for (const base of [invented, inventedEdition()]) {
      const edition = change(base);
      fc.assert(
        fc.property(anySheet(edition), ({ answers, context }) => {
          const { result, total } = formulaVerdict(edition, entryRow(answers, context), 'district');
          expect({ result, total }).toEqual(engineVerdict(edition, answers, context));
        }),
        { numRuns: 60 },
      );
    }
  });

  it.each(SHIPPED)('agree with the engine on sheets of %s', (id) => {
    const edition = lawOf(id);
    fc.assert(
      fc.property(anySheet(edition), ({ answers, context }) => {
        const known = declarable(edition, context);
        const { result, total } = formulaVerdict(edition, entryRow(answers, known), 'district');
        expect({ result, total }).toEqual(engineVerdict(edition, answers, known));
      }),
      { numRuns: 150 },
    );
  });

  it('count the appraised cell if it is filled, else the district’s', () => {
    for (const edition of [...SHIPPED.map(lawOf), inventedEdition()])
      fc.assert(
        fc.property(anySheet(edition), anySheet(edition), (district, appraised) => {
          const known = declarable(edition, appraised.context);
          // What is derived is neither the district's nor the appraiser's.
          const { [DERIVED]: _derived, ...scored } = district.answers;
          const row = entryRow(appraised.answers, known, { district: new Map(Object.entries(scored)) });
          const { result, total } = formulaVerdict(edition, row, 'appraised');
          const counted = { ...scored, ...appraised.answers };
          expect({ result, total }).toEqual(engineVerdict(edition, counted, known));
        }),
        { numRuns: 60 },
      );
  });

  it('stay within what Excel takes of one formula, for an edition of 47 indicators by zone', () => {
    const [criterion] = inventedEdition().criteria.slice(1);
    const indicator = criterion?.indicators[0];
    if (!criterion || !indicator) throw new Error('no indicator');
    const criteria = Array.from({ length: 5 }, (_none, at) => ({
      ...criterion,
      id: String(at + 1),
      indicators: Array.from({ length: 10 }, (_one, n) => ({ ...indicator, id: `${at + 1}.${at * 10 + n + 1}` })),
    }));
    const edition = { ...inventedEdition(), criteria };
    expect(formulaVerdict(edition, entryRow({}), 'appraised').longest).toBeLessThan(8000);
  });
});

function changed(
  edition: Edition,
  change: (criterion: Edition['criteria'][number]) => Edition['criteria'][number],
): Edition {
  return { ...edition, criteria: edition.criteria.map(change) };
}
