import { describe, expect, it } from 'vitest';
import { editionOf, faultOf, scoresOfAll, usesOf, withEdition, withScores, withUse } from './sheet-map.js';

const columns = [
  { column: 'A', head: 'STT' },
  { column: 'B', head: 'Tên xã' },
  { column: 'C', head: 'Huyện' },
  { column: 'D', head: 'Tự chấm > TC 1' },
  { column: 'E', head: 'Thẩm định > TC 1' },
  { column: 'F', head: 'Điểm liệt' },
];
const map = `import: assessments   # bảng điểm
head: { find: "Tên xã", rows: 2 }   # tiêu đề
commune:   # xã
  name: { head: "Tên xã" }   # cột tên xã
  district: { letter: C, fillDown: true }   # tên huyện
edition: byt-1300-2023   # bộ
scores: self   # điểm tự chấm
answers:   # mỗi dòng một cột
  - { head: "Tự chấm > TC 1", id: "1" }   # điểm 1
  - { letter: E, id: "1", scores: appraised }   # điểm 1
disqualified: { head: "Điểm liệt", yes: ["x"] }   # điểm liệt
skip: ["Cộng*"]   # dòng không phải xã
`;

describe('the map of an office’s own sheet', () => {
  it('tells what each column is taken for', () => {
    expect(Object.fromEntries(usesOf(map, columns))).toEqual({
      B: { kind: 'commune', field: 'name' },
      C: { kind: 'commune', field: 'district' },
      D: { kind: 'answer', id: '1', scores: 'self', answer: 'points' },
      E: { kind: 'answer', id: '1', scores: 'appraised', answer: 'points' },
      F: { kind: 'disqualified', scores: 'self' },
    });
  });

  it('takes a column for something else and leaves every other line as it stood', () => {
    const changed = withUse(map, columns, 'E', { kind: 'answer', id: '2', scores: 'district', answer: 'value' });
    expect(usesOf(changed, columns).get('E')).toEqual({ kind: 'answer', id: '2', scores: 'district', answer: 'value' });
    expect(usesOf(changed, columns).size).toBe(5);
    expect(changed).toContain('id: "2"');
    expect(changed).toContain('skip: [ "Cộng*" ] # dòng không phải xã');
  });

  it('keeps an id a text, so that 7.10 is not 7.1', () => {
    const changed = withUse(map, columns, 'E', { kind: 'answer', id: '7.10', scores: 'self', answer: 'points' });
    expect(changed).toContain('id: "7.10"');
    expect(usesOf(changed, columns).get('E')).toMatchObject({ id: '7.10' });
  });

  it('leaves a column out', () => {
    const changed = withUse(withUse(map, columns, 'F', null), columns, 'D', null);
    expect([...usesOf(changed, columns).keys()]).toEqual(['B', 'C', 'E']);
    expect(changed).not.toContain('disqualified');
  });

  it('gives a fact to one column only: the one before is left out', () => {
    const changed = withUse(map, columns, 'A', { kind: 'commune', field: 'name' });
    expect(usesOf(changed, columns).get('A')).toEqual({ kind: 'commune', field: 'name' });
    expect(usesOf(changed, columns).has('B')).toBe(false);
  });

  it('begins a list of answers where there is none', () => {
    const none = map.replace(/answers:[\s\S]*?(?=disqualified)/, 'answers: []   # chưa nhận ra\n');
    const changed = withUse(none, columns, 'D', { kind: 'answer', id: '1', scores: 'self', answer: 'points' });
    expect(usesOf(changed, columns).get('D')).toMatchObject({ id: '1' });
  });

  it('names columns of a CSV by their number', () => {
    const csv = [
      { column: '1', head: 'Xã' },
      { column: '2', head: 'Điểm' },
    ];
    const text = 'import: assessments\ncommune: { name: { number: 1 } }\nanswers: []\n';
    const changed = withUse(text, csv, '2', { kind: 'answer', id: '1', scores: 'self', answer: 'points' });
    expect(changed).toContain('number: 2');
    expect([...usesOf(changed, csv).keys()]).toEqual(['1', '2']);
  });

  it('reads and writes the facts of recognitions', () => {
    const text =
      'import: recognitions\ncommune: { name: { letter: B } }\ntitle: { is: "ntm" }\nyear: { letter: D }\ndecision:\n  number: "(chưa thấy cột số quyết định)"\n';
    const changed = withUse(text, columns, 'E', { kind: 'fact', fact: 'number' });
    expect(Object.fromEntries(usesOf(changed, columns))).toEqual({
      B: { kind: 'commune', field: 'name' },
      D: { kind: 'fact', fact: 'year' },
      E: { kind: 'fact', fact: 'number' },
    });
    expect(changed).toContain('title: { is: "ntm" }');
  });

  it('gives all columns to one scoring', () => {
    expect(scoresOfAll(map)).toBe('');
    const changed = withScores(map, 'appraised');
    expect(scoresOfAll(changed)).toBe('appraised');
    expect(usesOf(changed, columns).get('D')).toMatchObject({ id: '1', scores: 'appraised' });
    expect(usesOf(changed, columns).get('F')).toEqual({ kind: 'disqualified', scores: 'appraised' });
  });

  it('names its standard, and what is no YAML', () => {
    expect(editionOf(withEdition(map, 'byt-4667-2014'))).toBe('byt-4667-2014');
    expect(faultOf(map)).toBeNull();
    expect(faultOf('a: [1\nb: 2')).toContain('dòng');
  });
});
