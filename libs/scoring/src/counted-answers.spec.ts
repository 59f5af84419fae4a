import { describe, expect, it } from 'vitest';
import { columnAnswers, countedAnswers } from './counted-answers.js';
import type { CellValue, ScoreColumn, SheetCell } from './sheet-cells.js';

const cell = (column: ScoreColumn, id: string, value: CellValue): SheetCell => ({ column, id, value });
const points = (column: ScoreColumn, id: string, value: string): SheetCell => cell(column, id, { points: value });

describe('which score counts', () => {
  it('per cell the appraised one if there is one, else the district’s, never the self score', () => {
    const counted = countedAnswers([
      points('self', '1', '14'),
      points('district', '1', '12'),
      points('appraised', '1', '11.5'),
      points('district', '2', '8'),
      points('self', '3', '12'),
    ]);
    expect(counted.answers).toEqual({ '1': { points: '11.5' }, '2': { points: '8' } });
    expect(counted.basis).toEqual({ kind: 'mixed', notAppraised: ['2'] });
  });

  it('names the basis: the district’s alone, the appraiser’s alone, or both with what is not appraised, in order', () => {
    expect(countedAnswers([points('district', '1', '1')]).basis).toEqual({ kind: 'district' });
    expect(countedAnswers([points('district', '1', '1'), points('appraised', '1', '1')]).basis).toEqual({
      kind: 'appraised',
    });
    const mixed = [
      cell('district', 'disqualified', { declared: false }),
      ...['10', '2', '9', '1'].map((id) => points('district', id, '1')),
      points('appraised', '1', '1'),
    ];
    expect(countedAnswers(mixed).basis).toEqual({ kind: 'mixed', notAppraised: ['2', '9', '10', 'disqualified'] });
  });

  it('a cleared cell is not answered: the district’s stands again, and nothing is zero', () => {
    const cleared = countedAnswers([
      points('district', '1', '12'),
      cell('appraised', '1', null),
      cell('district', '2', null),
    ]);
    expect(cleared).toEqual({ answers: { '1': { points: '12' } }, disqualified: null, basis: { kind: 'district' } });
  });

  it('what is not declared stays not declared', () => {
    expect(countedAnswers([points('district', '1', '1')]).disqualified).toBeNull();
    expect(countedAnswers([cell('district', 'disqualified', { declared: true })]).disqualified).toBe(true);
    const both = [
      cell('district', 'disqualified', { declared: true }),
      cell('appraised', 'disqualified', { declared: false }),
    ];
    expect(countedAnswers(both).disqualified).toBe(false);
  });

  it('a remark, of the sheet or of an item, is no answer and no appraisal', () => {
    const remarked = [
      points('district', '1', '12'),
      cell('district', 'note', { text: 'x' }),
      cell('appraised', 'note:1', { text: 'x' }),
    ];
    expect(countedAnswers(remarked)).toEqual({
      answers: { '1': { points: '12' } },
      disqualified: null,
      basis: { kind: 'district' },
    });
  });

  it('one column alone can be tried', () => {
    const cells = [points('self', '1', '14'), points('district', '1', '12')];
    expect(columnAnswers(cells, 'self').answers).toEqual({ '1': { points: '14' } });
  });
});
