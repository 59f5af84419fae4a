import { describe, expect, it } from 'vitest';
import { evaluate, type Edition } from '@chuan-xa/scoring';
import { fingerprint, loadFolder } from '@chuan-xa/standards';
import { annexChanges } from './annex-changes.js';
import { layOut } from './lay-out.js';
import { bareAnnex, inventedAnnex } from './testing/invented-annex.js';
import { TypedForm } from './testing/form-file.js';

const shipped = loadFolder().editions;
const invented = [bareAnnex(), inventedAnnex()];
const withAnnex = (edition: Edition): boolean => edition.scoredBy !== 'threshold' && edition.refersTo === null;
const cases = [...shipped.filter(withAnnex), ...invented].map((one) => [`${one.id} ${one.scoredBy}`, one] as const);

describe('an annex taken out and brought in as it is', () => {
  it.each(cases)('says what it said, to the letter: %s', async (_name, base) => {
    const built = await (await TypedForm.of(base)).built(base, base.revision);
    expect(built.faults).toEqual([]);
    const { sha256, ...content } = base;
    expect(built.content).toEqual(content);
    expect(fingerprint(built.content)).toBe(sha256);
    expect(annexChanges(layOut(base), layOut(built.content), built.rowOf)).toEqual([]);
  });
});

describe('a whole annex typed into an empty form', () => {
  it('becomes a standard that is scored by its indicators, and that the engine judges by', async () => {
    const base = bareAnnex();
    const whole = inventedAnnex();
    const built = await (await TypedForm.of(base, layOut(whole))).built(base);
    expect(built.faults).toEqual([]);
    const { sha256: _, ...content } = whole;
    expect(built.content).toEqual({ ...content, revision: 'r1.1' });
    const edition = { ...built.content, sha256: fingerprint(built.content) };
    const answers = Object.fromEntries(
      edition.criteria.flatMap(({ indicators }) =>
        indicators.map(({ id, answeredBy, levelTable, maxPoints }) => {
          if (answeredBy === 'met') return [id, { met: true }];
          const best = levelTable?.direction === 'atMost' ? '16.5' : '95';
          return [
            id,
            answeredBy === 'value' ? { value: best } : { points: maxPoints?.how === 'act' ? maxPoints.value : '' },
          ];
        }),
      ),
    );
    const judged = evaluate(edition, answers, { zone: '1' });
    if (!judged.ok) throw new Error(JSON.stringify(judged.errors));
    expect(judged.verdict).toMatchObject({ outcome: 'met', total: '100', maxTotal: '100' });
  });
});
