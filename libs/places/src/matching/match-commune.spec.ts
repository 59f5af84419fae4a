import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communeTypeNames, districtFullName } from '../names.js';
import { readPlaces } from '../reference/read-places.js';
import { foldName } from './fold-name.js';
import { communeMatcher, matchCommune, type MatchableCommune } from './match-commune.js';

const read = readPlaces('database/reference/places/20');
if (!read.ok) throw new Error(JSON.stringify(read.faults));
const { communes, districts, offices } = read.reference;

const listOf = (period: number): MatchableCommune[] =>
  (communes[period - 1] ?? []).map((unit) => ({
    code: unit.code,
    type: unit.type,
    name: unit.name,
    alsoWritten: unit.alsoWritten ?? [],
    district: districts.find((d) => d.period === period && d.code === unit.district) ?? null,
    office: offices.find((o) => o.period === period && o.code === unit.office) ?? null,
  }));
const old = listOf(1);
const now = listOf(3);
const match = communeMatcher(old, 'Lạng Sơn');
const found = (text: string, district?: string) => {
  const result = match({ text, district });
  return result.kind === 'found' ? result.commune.code : result.kind;
};

/** The tone moved from the first vowel to the second or back: Hòa ⇄ Hoà, Thụy ⇄ Thuỵ, Khuê stays. */
function otherTone(word: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const letters = [...word.normalize('NFD')];
  const tone = letters.findIndex((letter) => tones.test(letter));
  if (tone < 0) return word;
  const [mark = ''] = letters.splice(tone, 1);
  const plain = letters.join('').normalize('NFC');
  const at = plain.search(/(?:oa|oe|uy|ui)$/iu);
  if (at < 0) return word;
  const first = `${plain.slice(0, at + 1)}${mark}${plain.slice(at + 1)}`.normalize('NFC');
  const second = `${plain}${mark}`.normalize('NFC');
  return word.normalize('NFC') === first ? second : first;
}

const prefixes = {
  xa: ['Xã ', 'xã ', 'XÃ ', 'X. ', 'X.', 'x. '],
  phuong: ['Phường ', 'phường ', 'P. ', 'P.', 'p '],
  'thi-tran': ['Thị trấn ', 'THỊ TRẤN ', 'TT ', 'TT. ', 'TT.', 'tt '],
  'dac-khu': ['Đặc khu '],
};
const spaces = fc.constantFrom(' ', '  ', '\u00A0', ' \u00A0', '\t', '\u200B ', '\n');
const spelling = fc.record({
  tone: fc.boolean(),
  form: fc.constantFrom('NFC', 'NFD'),
  letters: fc.constantFrom(
    (t: string) => t,
    (t: string) => t.toLocaleUpperCase('vi'),
    (t: string) => t.toLocaleLowerCase('vi'),
  ),
  gap: spaces,
  around: fc.constantFrom('', ' ', '\u00A0'),
  icelandic: fc.boolean(),
  prefix: fc.nat(5),
});
type Spelling = typeof spelling extends fc.Arbitrary<infer S> ? S : never;

function spell(name: string, how: Spelling): string {
  const words = name.split(' ').map((word) => (how.tone ? otherTone(word) : word));
  const text = how.letters(words.join(how.gap)).normalize(how.form);
  return how.around + (how.icelandic ? text.replace(/Đ/gu, 'Ð') : text) + how.around;
}

describe('every unit in every spelling', () => {
  it.each([
    ['200 of 2023', old],
    ['65 of 2025', now],
  ])('finds each of the %s with its type and district, and no other', (_, list) => {
    const matchList = communeMatcher(list, 'Lạng Sơn');
    fc.assert(
      fc.property(fc.constantFrom(...list), spelling, (unit, how) => {
        const prefix = prefixes[unit.type][how.prefix % prefixes[unit.type].length] ?? '';
        const district = unit.district ? districtFullName(unit.district) : unit.office?.shortName;
        expect(matchList({ text: prefix + spell(unit.name, how), district })).toEqual({ kind: 'found', commune: unit });
      }),
      { numRuns: 800 },
    );
  });

  it('finds each name in each placement of its tones, exhaustively', () => {
    const missed = old.filter((unit) => {
      const text = `${communeTypeNames[unit.type]} ${unit.name.split(' ').map(otherTone).join(' ')}`;
      return found(text, unit.district?.name) !== unit.code;
    });
    expect(missed).toEqual([]);
  });

  it('moves the tone of twenty of them, so that the test above says something', () => {
    expect(old.filter((unit) => unit.name.split(' ').some((word) => otherTone(word) !== word))).toHaveLength(20);
  });

  it('keeps apart the names that differ', () => {
    const names = [...new Set(old.map((unit) => unit.name))];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
    expect(foldName('Vạn Thủy')).not.toBe(foldName('Vạn Thúy'));
    expect(foldName('Thanh Thủy')).not.toBe(foldName('Thanh Thủi'));
  });
});

describe('a name that occurs more than once', () => {
  it('is ambiguous by itself, and names whom it may mean', () => {
    const result = match({ text: 'Hòa Bình' });
    expect(result).toMatchObject({ kind: 'ambiguous' });
    expect(result.kind === 'ambiguous' && result.candidates.map((c) => c.district?.name)).toEqual([
      'Bình Gia',
      'Văn Quan',
      'Hữu Lũng',
      'Chi Lăng',
    ]);
  });

  it.each([
    ['xã Hoà Bình', 'Huyện Văn Quan', '06274'],
    ['Hòa Bình', 'TTYT huyện Hữu Lũng', '06397'],
    ['xã Chi Lăng', 'Tràng Định', '06034'],
    ['TT Chi Lăng', 'Chi Lăng', '06466'],
    ['xã Chi Lăng', 'Chi Lăng', '06523'],
    ['P. Chi Lăng', undefined, '05983'],
    ['Chi Lăng', 'TP. Lạng Sơn', '05983'],
    ['Thị trấn Đình Lập', undefined, '06613'],
    ['Mẫu Sơn', 'h. Lộc Bình', '06532'],
  ])('%s in %s is %s', (text, district, code) => expect(found(text, district)).toBe(code));

  it.each([
    ['xã Hòa Bình, huyện Văn Quan', '06274'],
    ['Hòa Bình (Văn Quan)', '06274'],
    ['Hòa Bình - Văn Quan', '06274'],
    ['Xã Hòa Bình, huyện Văn Quan, tỉnh Lạng Sơn', '06274'],
    ['xã Hòa Bình\nhuyện Văn Quan', '06274'],
    ['Trạm Y tế xã Hồng Phong, huyện Cao Lộc', '06205'],
    ['TYT TT. Thất Khê', '05995'],
    ['06040', '06040'],
    ['6040', '06040'],
  ])('reads the district out of "%s"', (text, code) => expect(found(text)).toBe(code));

  it('does not take the province behind a name for the city of that name', () => {
    expect(found('Chi Lăng, Lạng Sơn')).toBe('ambiguous');
    expect(found('Chi Lăng, thành phố Lạng Sơn')).toBe('05983');
  });

  it('does not know xã from thị trấn Thái Bình without the type', () => {
    expect(found('Thái Bình')).toBe('ambiguous');
    expect(found('xã Thái Bình')).toBe('06631');
    expect(found('TT Thái Bình')).toBe('06616');
    expect(found('TT. NT Thái Bình')).toBe('06616');
    expect(found('Thị trấn Nông trường Thái Bình')).toBe('06616');
  });
});

describe('a name that is not there', () => {
  const nearest = (text: string, district?: string) => {
    const result = match({ text, district });
    return result.kind === 'none' ? result.nearest.map((c) => c.code) : result.kind;
  };

  it('is not taken for one of another type or district; those come first among the nearest', () => {
    expect(nearest('Thị trấn Đại Đồng')).toContain('06040');
    expect(nearest('Phường Hoàng Đồng')[0]).toBe('05986');
    expect(nearest('Hồng Phong', 'Tràng Định')).toEqual(expect.arrayContaining(['06079', '06205']));
  });

  it('brings the nearest of a slip', () => {
    expect(nearest('xã Qúôc Khánhh')[0]).toBe('06004');
    expect(nearest('Dai Dong')).toContain('06040');
    expect(nearest('xã Không Có Đâu Cả')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });

  it('is not found in a list of another day', () => {
    expect(matchCommune(now, { text: 'xã Đại Đồng' }).kind).toBe('none');
    expect(matchCommune(now, { text: 'Hồng Phong', district: 'Cao Lộc' }).kind).toBe('none');
    expect(matchCommune(now, { text: 'xã Hồng Phong, huyện Bình Gia' })).toMatchObject({ kind: 'found' });
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.option(fc.string()), (text, district) => {
        expect(['found', 'none', 'ambiguous']).toContain(match({ text, district }).kind);
      }),
    );
  });
});
