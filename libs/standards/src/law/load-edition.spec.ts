import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedEdition, inventedFolder } from '../testing/invented-edition.js';
import { canonicalText, fingerprint } from './canonical.js';
import { loadEdition } from './load-edition.js';

const file = 'thu-nghiem-minh-hoa/r1.yaml';
const whole = readFileSync(join(inventedFolder, file), 'utf8');
const load = (text: string) => loadEdition(text, file, { allowInvented: true });
const changed = (from: string, to: string) => {
  if (!whole.includes(from)) throw new Error(`No ${from} in ${file}`);
  return load(whole.replace(from, to));
};
const codes = (loaded: ReturnType<typeof load>) => (loaded.ok ? [] : loaded.faults.map(({ code }) => code));
const places = (loaded: ReturnType<typeof load>) =>
  loaded.ok ? [] : loaded.faults.map(({ place }) => place.split(' ')[1]);

describe('loading an edition', () => {
  it('names all faults at once, in the order of the text', () => {
    const text = whole
      .replace('date: "2023-01-01"', 'date: "2023-13-01"')
      .replace('maxTotal: { how: act, value: "20"', 'maxTotal: { how: act, value: "21"')
      .replace('name: "Tiêu chí bịa về dự phòng"', 'name: "Tiêu chí bịa về dự phòng"\n    colour: "xanh"')
      .replace('id: "3.5"', 'id: "4.5"');
    expect(codes(load(text))).toEqual([
      'LAW_BAD_DATE',
      'LAW_SUM_MISMATCH',
      'LAW_UNKNOWN_KEY',
      'LAW_ID_NOT_OF_CRITERION',
    ]);
  });

  it('catches a comma that would cut an unquoted citation in two', () => {
    const loaded = changed('citation: "Điều 2 văn bản bịa"', 'citation: Điều 2, khoản 1');
    expect(codes(loaded)).toEqual(['LAW_UNQUOTED_TEXT', 'LAW_UNKNOWN_KEY']);
  });

  it.each(['1.10', '010', '0x10', '1e1'])('catches %s, which YAML would make another number of', (text) => {
    expect(codes(changed('value: "20"', `value: ${text}`))).toContain('LAW_UNQUOTED_NUMBER');
  });

  it('catches a key without quotes that YAML reads as a number', () => {
    expect(codes(changed('  "1": { text', '  1: { text'))).toEqual(['LAW_UNQUOTED_NUMBER']);
  });

  it.each(['citation:', 'citation: ""', 'citation: " "'])('takes no empty citation: %s', (text) => {
    const loaded = changed('citation: "Phụ lục văn bản bịa, mục 5"\n        maxPoints', `${text}\n        maxPoints`);
    expect(codes(loaded)).toEqual(['LAW_MISSING_CITATION']);
    expect(places(loaded)).toEqual(['criteria.2.indicators.0.citation']);
  });

  it('refuses merges and tags', () => {
    expect(codes(changed('to: null', 'to: null\n  <<: { from: null }'))).toContain('LAW_ALIAS_REFUSED');
    expect(codes(changed('shortTitle: "', 'shortTitle: !!str "'))).toEqual(['LAW_ALIAS_REFUSED']);
  });

  it('unfolds no alias', () => {
    expect(codes(changed('refersTo: null', 'refersTo: &a { edition: "b", citation: "c", more: *a }'))).toContain(
      'LAW_ALIAS_REFUSED',
    );
  });

  it.each([
    [
      'act without a value',
      'termYears: { how: act, value: 2, citation',
      'termYears: { how: act, citation',
      'LAW_HOW_MISMATCH',
    ],
    [
      'act that stands for another',
      'value: 2, citation',
      'value: 2, standsFor: "Điều 9", citation',
      'LAW_HOW_MISMATCH',
    ],
    ['borrowed that names no second act', 'termYears: { how: act', 'termYears: { how: borrowed', 'LAW_HOW_MISMATCH'],
    ['no how at all', 'termYears: { how: act, ', 'termYears: { ', 'LAW_MISSING_KEY'],
    ['a how unheard of', 'termYears: { how: act', 'termYears: { how: guess', 'LAW_NOT_ALLOWED'],
    ['a term that is no whole number', 'value: 2, citation', 'value: 2.5, citation', 'LAW_WRONG_TYPE'],
    [
      'a table row above the maximum',
      '{ bound: "95", points: "5" }',
      '{ bound: "95", points: "6" }',
      'LAW_OVER_MAXIMUM',
    ],
    [
      'a disqualifying mark above the maximum',
      'disqualifiesUnder: { how: act, value: "3", citation: "Phụ lục văn bản bịa, mục 1"',
      'disqualifiesUnder: { how: act, value: "7", citation: "Phụ lục văn bản bịa, mục 1"',
      'LAW_OVER_MAXIMUM',
    ],
    [
      'indicators that exceed their criterion',
      'maxPoints: { how: act, value: "4", citation: "Phụ lục văn bản bịa, mục 2"',
      'maxPoints: { how: act, value: "5", citation: "Phụ lục văn bản bịa, mục 2"',
      'LAW_SUM_MISMATCH',
    ],
    ['a criterion without indicators', 'scoredBy: indicator', 'scoredBy: threshold', 'LAW_SCORED_BY_MISMATCH'],
    [
      'a correction older than the act',
      'correctedBy: []',
      'correctedBy: [{ number: "01", date: "2022-12-31", issuer: "x", title: "x" }]',
      'LAW_DATES_OUT_OF_ORDER',
    ],
  ])('refuses %s', (_, from, to, code) => {
    expect(codes(changed(from, to))).toContain(code);
  });

  it('allows for an unknown maximum: the known ones may not exceed the whole', () => {
    const unknown = 'maxPoints: { how: unknown }';
    const known = 'maxPoints: { how: act, value: "4", citation: "Phụ lục văn bản bịa, mục 2" }';
    expect(codes(changed(known, unknown))).toEqual([]);
  });

  it.each(['', '# nothing', '[]', '"text"', '--- {}\n--- {}'])('says of %j that it is no edition', (text) => {
    expect(codes(load(text)).length).toBeGreaterThan(0);
  });

  it('refers to the latest revision that is not later than its own', () => {
    const base = inventedEdition();
    const text = whole
      .replace('id: "thu-nghiem-minh-hoa"', 'id: "dan-chieu"')
      .replace('refersTo: null', 'refersTo: { edition: "thu-nghiem-minh-hoa", citation: "Điều 7 văn bản bịa" }')
      .replace(/criteria:[^]*$/, 'criteria: []\ninvented: true\n');
    const later = { ...base, revision: 'r2', criteria: base.criteria.slice(0, 1) };
    const loaded = loadEdition(text, 'dan-chieu/r1.yaml', { editions: [later, base], allowInvented: true });
    expect(loaded).toMatchObject({ ok: true, edition: { id: 'dan-chieu', criteria: base.criteria } });
    expect(codes(loadEdition(text, 'dan-chieu/r1.yaml', { editions: [later], allowInvented: true }))).toEqual([
      'LAW_REFERS_TO_MISSING',
    ]);
  });

  it('gives an edition that no one can change', () => {
    const edition = inventedEdition();
    expect(() => Object.assign(edition.criteria[0] ?? {}, { name: 'x' })).toThrow(TypeError);
  });
});

describe('the fingerprint', () => {
  it('is that of the content, not of the way it is written', () => {
    const reordered = whole
      .replace('revision: "r1"\n', '')
      .replace('refersTo: null', 'refersTo: null # ghi chú\nrevision: "r1"');
    expect(reordered).not.toBe(whole);
    expect(load(reordered)).toMatchObject({ ok: true, edition: { sha256: inventedEdition().sha256 } });
  });

  it('changes with any value', () => {
    const loaded = changed('"Vùng bịa 3"', '"Vùng bịa ba"');
    expect(loaded.ok && loaded.edition.sha256).not.toBe(inventedEdition().sha256);
  });

  it('is the SHA-256 of the canonical text without itself', () => {
    expect(canonicalText({ b: [1, { d: null, c: 'ễ' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"ễ","d":null}]}',
    );
    const { sha256, ...content } = inventedEdition();
    expect(fingerprint(content)).toBe(sha256);
    expect(fingerprint(inventedEdition())).toBe(sha256);
  });
});
