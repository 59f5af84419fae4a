import { describe, expect, it } from 'vitest';
import { readSheetMap } from './read-sheet-map.js';
import { sampleBytes } from './testing/read-sample.js';

const good = `import: assessments
edition: byt-1300-2023
head: { row: 1 }
commune: { name: Xã, district: Huyện }
scores: district
answers:
  - { head: TC 1, id: 7.10 }
`;

const faults = (yaml: string): string[] => {
  const read = readSheetMap(yaml);
  if (read.ok) return [];
  for (const { sentence } of read.faults) expect(sentence).not.toMatch(/undefined|…/);
  return read.faults.map(({ cell, code, found }) => `${cell ?? ''}: ${code}${found === '' ? '' : ` ${found}`}`);
};

describe('a map', () => {
  it.each(['tieu-de-gop.yaml', 'cham-phay.yaml', 'libreoffice.yaml', 'cong-nhan.yaml'])('%s is one', (name) => {
    expect(faults(sampleBytes(name).toString())).toEqual([]);
  });

  it('keeps 7.10 apart from 7.1 though it is not in quotes', () => {
    const read = readSheetMap(good);
    expect(read.ok && read.map.kind === 'assessments' && read.map.answers[0]?.id).toBe('7.10');
  });

  it.each([
    ['no YAML', 'import: [', /^bản đồ, dòng 1, cột \d+: MAP_NOT_YAML/],
    ['nothing', '', /MAP_VALUE_WRONG/],
    ['a list', '- import', /dòng 1, cột 1: MAP_VALUE_WRONG/],
    ['no kind', 'edition: x', /MAP_KEY_MISSING/],
    ['a kind that is none', 'import: zones', /dòng 1, cột 9: MAP_VALUE_WRONG zones/],
    ['an unknown field', `${good}colour: red`, /dòng 8, cột 1: MAP_KEY_UNKNOWN colour/],
    ['a field twice', `${good}edition: y`, /dòng 8, cột 1: MAP_NOT_YAML/],
    [
      'an alias',
      good.replace('byt-1300-2023', '&a byt').replace('district: Huyện', 'district: *a'),
      /MAP_NOT_YAML \*a/,
    ],
    ['no edition', good.replace(/edition.*\n/, ''), /MAP_KEY_MISSING/],
    ['no head', good.replace(/head: \{ row.*\n/, ''), /MAP_KEY_MISSING/],
    ['no commune', good.replace(/commune.*\n/, ''), /MAP_KEY_MISSING/],
    ['a commune without a name', good.replace('name: Xã, ', ''), /MAP_KEY_MISSING/],
    ['no scores', good.replace(/scores.*\n/, ''), /dòng 6, cột 5: MAP_KEY_MISSING/],
    ['scores of no one', good.replace('scores: district', 'scores: province'), /MAP_VALUE_WRONG province/],
    ['an id that is none', good.replace('7.10', 'TC7'), /dòng 7, cột 23: MAP_VALUE_WRONG TC7/],
    ['a column named twice over', good.replace('head: TC 1', 'head: TC 1, letter: C'), /MAP_VALUE_WRONG/],
    ['a letter that is none', good.replace('head: TC 1', 'letter: XFE'), /MAP_VALUE_WRONG XFE/],
    ['a head without rows', good.replace('row: 1', 'rows: 5'), /MAP_VALUE_WRONG/],
    ['a head upside down', good.replace('row: 1', 'rows: [6, 5]'), /MAP_VALUE_WRONG/],
    ['a delimiter that is none', `${good}csv: { delimiter: x }`, /MAP_VALUE_WRONG x/],
    ['one answer twice', `${good}  - { letter: D, id: "7.10" }`, /dòng 8, cột 5: MAP_ANSWER_TWICE 7\.10/],
    ['a criterion beside its indicator', `${good}  - { letter: D, id: "7" }`, /MAP_ANSWER_TWICE 7/],
    [
      'a measure beside a measure by sex',
      `${good}  - { letter: D, id: "9.1", answer: value }\n  - { letter: E, id: "9.1", answer: male }`,
      /MAP_ANSWER_TWICE/,
    ],
  ])('%s', (_what, yaml, expected) => expect(faults(yaml).join('\n')).toMatch(expected));

  it('male and female make one answer, district and appraised make two', () => {
    const more = ['male', 'female']
      .map((sex, index) => `  - { number: ${index + 4}, id: "9.1", answer: ${sex} }`)
      .join('\n');
    expect(faults(`${good}${more}\n  - { number: 9, id: "7.10", scores: appraised }`)).toEqual([]);
  });

  it('lists every fault at once', () => {
    const wrong = good.replace('row: 1', 'row: 0').replace('7.10', 'x').replace('edition', 'editoin');
    expect(faults(wrong)).toHaveLength(4);
  });

  it('one as large as no map is refused unread', () => {
    expect(readSheetMap(' '.repeat(300_000)).ok).toBe(false);
  });

  it('names that objects know are unknown fields like any other', () => {
    expect(faults(`${good}__proto__: { polluted: yes }`)).toEqual(['bản đồ, dòng 8, cột 1: MAP_KEY_UNKNOWN __proto__']);
  });
});
