import { describe, expect, it } from 'vitest';
import { kindOf, readValue, typedOf, type ValueKind } from './read-value.js';

const text = (kind: ValueKind, typed: string) => readValue(kind, { text: typed, rows: [] });

describe('what is typed for a value of the law', () => {
  it('is of the kind of its place', () => {
    const paths = {
      'criteria/7/maxPoints': 'number',
      'pass/totalPercent': 'number',
      'criteria/15/indicators/15.1/bound/value': 'number',
      'criteria/15/indicators/15.1/bound/inclusive': 'yesNo',
      'pass/disqualifying': 'yesNo',
      'inForce/to': 'day',
      termYears: 'whole',
      notApplicable: 'rule',
      'criteria/7/indicators/7.35/levels': 'list',
      'criteria/7/indicators/7.35/levelTable/2': 'table',
    };
    for (const [path, kind] of Object.entries(paths)) expect([path, kindOf(path)]).toEqual([path, kind]);
  });

  it('is read with a comma or a point, and never as another number', () => {
    expect(text('number', ' 12,5 ')).toEqual({ value: '12.5' });
    expect(text('number', '80')).toEqual({ value: '80' });
    for (const wrong of ['1.000,5', '12,555', '-1', '8 5', '=1+1', 'mười', '1e3'])
      expect(text('number', wrong)).toHaveProperty('why');
    expect(text('whole', '3')).toEqual({ value: 3 });
    expect(text('whole', '3,5')).toHaveProperty('why');
    expect(text('yesNo', 'no')).toEqual({ value: false });
  });

  it('is not taken for zero when it is empty', () => {
    for (const kind of ['number', 'whole', 'day', 'yesNo', 'rule', 'list', 'table'] as const)
      expect(text(kind, '')).toHaveProperty('why');
  });

  it('may be a list of levels, or the rows of a table, whose empty rows do not count', () => {
    expect(text('list', '0; 0,5;1')).toEqual({ value: ['0', '0.5', '1'] });
    expect(text('list', '0; ; 1')).toHaveProperty('why');
    const rows = [
      { bound: '90', points: '1' },
      { bound: '', points: '' },
      { bound: '80', points: '0,5' },
    ];
    expect(readValue('table', { text: '', rows })).toEqual({
      value: [
        { bound: '90', points: '1' },
        { bound: '80', points: '0.5' },
      ],
    });
    expect(readValue('table', { text: '', rows: [{ bound: '90', points: '' }] })).toHaveProperty('why');
  });

  it('comes back as it stands when nothing is typed', () => {
    const standing: [ValueKind, unknown][] = [
      ['number', '12.5'],
      ['whole', 3],
      ['day', '2023-03-09'],
      ['yesNo', false],
      ['rule', 'countsZero'],
      ['list', ['0', '0.5']],
      ['table', [{ bound: '80', points: '0.5' }]],
    ];
    for (const [kind, value] of standing) expect(readValue(kind, typedOf(kind, value))).toEqual({ value });
    expect(readValue('number', typedOf('number', null))).toHaveProperty('why');
  });
});
