import { DISQUALIFIED } from '@chuan-xa/assessments';
import { evaluate, hundredthsOf, type Answers } from '@chuan-xa/scoring';
import { loadFolder, standardsFolder } from '@chuan-xa/standards';
import { describe, expect, it } from 'vitest';
import type { CellStory } from './cell-story.js';
import { Chance } from './chance.js';
import { measuresFor } from './measures.js';
import { pointsFor, type Shape } from './points.js';

const { editions } = loadFolder(standardsFolder());
const editionOf = (id: string) => editions.find((edition) => edition.id === id && edition.revision === 'r1')!;

const judged = (standard: string, cells: CellStory[]) => {
  const answers: Answers = {};
  let disqualified: boolean | null = null;
  for (const { id, value } of cells) {
    if (value === null) continue;
    if ('declared' in value) disqualified = value.declared;
    else if (!('text' in value)) answers[id] = value;
  }
  const result = evaluate(editionOf(standard), answers, { disqualified });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.verdict;
};

describe('points that come out as they are to', () => {
  const expected: Record<Shape, [string, string[]]> = {
    met: ['met', []],
    bound: ['met', []],
    total: ['notMet', ['TOTAL_BELOW']],
    criterion: ['notMet', ['CRITERION_BELOW']],
    both: ['notMet', ['TOTAL_BELOW', 'CRITERION_BELOW']],
    disqualified: ['notMet', ['DISQUALIFIED']],
    missing: ['undetermined', ['NOT_ANSWERED']],
    missingAndShort: ['notMet', ['TOTAL_BELOW', 'NOT_ANSWERED']],
    notDeclared: ['undetermined', ['NOT_ANSWERED']],
  };

  it.each(Object.keys(expected) as Shape[])('%s', (shape) => {
    for (let name = 0; name < 200; name += 1) {
      const cells = pointsFor(shape, new Chance(`${shape} ${name}`));
      const { outcome, reasons } = judged('byt-1300-2023', cells);
      expect([outcome, [...new Set(reasons.map(({ code }) => code))]]).toEqual(expected[shape]);
      const points = cells.flatMap(({ value }) => (value && 'points' in value ? [hundredthsOf(value.points)] : []));
      expect(points.every((given) => given % 25 === 0)).toBe(true);
      if (shape === 'notDeclared') expect(cells.some(({ id }) => id === DISQUALIFIED)).toBe(false);
    }
  });
});

describe('measures that come out as they are to', () => {
  const ntm = 'langson-1494-2022-ntm';
  const reached = (shape: Parameters<typeof measuresFor>[1], name: number) => {
    const cells = measuresFor(ntm, shape, new Chance(`${name}`));
    return judged(ntm, [...cells, { id: '15.2', value: { met: true } }]);
  };

  it('reach, miss, stand on the bound, or are missing', () => {
    for (let name = 0; name < 100; name += 1) {
      expect(reached({}, name).outcome).toBe('met');
      const uninsured = reached({ below: ['15.1'] }, name);
      expect([
        uninsured.outcome,
        uninsured.reasons.every((reason) => reason.code === 'INDICATOR_BELOW' && reason.indicator === '15.1'),
      ]).toEqual(['notMet', true]);
      expect(reached({ below: ['15.3'] }, name)).toMatchObject({ outcome: 'notMet', reasons: [{ indicator: '15.3' }] });
      expect(reached({ onBound: ['15.3'] }, name)).toMatchObject({
        outcome: 'undetermined',
        reasons: [{ code: 'PARAMETER_UNKNOWN' }],
      });
      expect(reached({ missing: ['15.4'] }, name)).toMatchObject({
        outcome: 'undetermined',
        reasons: [{ code: 'NOT_ANSWERED', ids: ['15.4'] }],
      });
    }
  });
});
