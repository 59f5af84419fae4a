import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlacesFrom } from './read-places.js';

const sound: Record<string, string> = {
  'periods.yaml': `province: { code: "20", name: "Tỉnh Mẫu" }
periods:
  - { period: 1, from: null, until: "2025-06-30", province: { code: "20", name: "Tỉnh Mẫu" }, source: "a" }
  - { period: 2, from: "2025-07-01", until: null, province: { code: "20", name: "Tỉnh Mẫu" }, source: "b" }
`,
  'districts.yaml': `districts:
  - { period: 1, code: "178", kind: "huyen", name: "Mẫu" }
`,
  'offices.yaml': `offices:
  - { period: 1, code: "ttyt-mau", name: "Trung tâm Y tế huyện Mẫu", shortName: "TTYT Mẫu", how: "given" }
`,
  'communes-1.yaml': `communes:
  - { code: "00001", type: "xa", name: "Một", district: "178", office: "ttyt-mau" }
  - { code: "00002", type: "xa", name: "Hai", district: "178", office: "ttyt-mau" }
  - { code: "00003", type: "xa", name: "Ba", district: "178", office: "ttyt-mau" }
`,
  'communes-2.yaml': `communes:
  - { code: "00001", type: "xa", name: "Một" }
  - { code: "00003", type: "xa", name: "Ba" }
`,
  'successions-1-2.yaml': `successions:
  - { from: "00001", to: "00001", kind: "whole" }
  - { from: "00002", to: "00001", kind: "whole" }
  - { from: "00003", to: "00003", kind: "unchanged" }
gaps: []
`,
};

/** The faults after one text in one file has been replaced by another. */
function faultsOf(file: string, was: string, is: string): string[] {
  const text = sound[file];
  if (!text?.includes(was)) throw new Error(`${file} has no "${was}"`);
  const read = readPlacesFrom((name) => (name === file ? text.replace(was, is) : (sound[name] ?? null)));
  return read.ok ? [] : read.faults.map((f) => `${f.file}:${f.line ?? '-'} ${f.message}`);
}

describe('reading the reference files', () => {
  it('takes sound ones', () => {
    expect(readPlacesFrom((name) => sound[name] ?? null).ok).toBe(true);
  });

  it.each([
    [
      'an unknown key',
      'communes-1.yaml',
      'office: "ttyt-mau" }',
      'office: "ttyt-mau", zone: "1" }',
      'communes-1.yaml:2 must NOT have additional properties: zone',
    ],
    [
      'a key that stands twice',
      'communes-1.yaml',
      'type: "xa"',
      'type: "xa", type: "phuong"',
      'communes-1.yaml:2 Map keys must be unique at line 2, column 34:',
    ],
    ['a code that became a number', 'communes-1.yaml', '"00002"', '2', 'communes-1.yaml:3 must be string'],
    [
      'a type of none',
      'communes-1.yaml',
      '"xa"',
      '"lang"',
      'communes-1.yaml:2 must be equal to one of the allowed values: xa, phuong, thi-tran, dac-khu',
    ],
    ['text that is not NFC', 'communes-1.yaml', 'Một', 'Một'.normalize('NFD'), 'communes-1.yaml:2 text is not NFC'],
    ['a code that stands twice', 'communes-1.yaml', '"00002"', '"00001"', 'communes-1.yaml:3 00001 stands twice'],
    [
      'a district of none',
      'communes-1.yaml',
      'district: "178"',
      'district: "179"',
      'communes-1.yaml:2 there is no district 179 in period 1',
    ],
    ['a unit without district', 'communes-1.yaml', ' district: "178",', '', 'communes-1.yaml:2 00001 has no district'],
    [
      'an office of none',
      'communes-1.yaml',
      '"ttyt-mau"',
      '"ttyt-khac"',
      'communes-1.yaml:2 there is no office ttyt-khac in period 1',
    ],
    [
      'an office that stands twice',
      'offices.yaml',
      'offices:\n',
      'offices:\n  - { period: 1, code: "ttyt-mau", name: "a", shortName: "b", how: "given" }\n',
      'offices.yaml:3 ttyt-mau stands twice in period 1',
    ],
    [
      'a district of a period that is not',
      'districts.yaml',
      'period: 1',
      'period: 3',
      'districts.yaml:2 there is no period 3',
    ],
    ['a day that is not', 'periods.yaml', '2025-06-30', '2025-06-31', 'periods.yaml:3 must match format "date"'],
    [
      'a day between two periods',
      'periods.yaml',
      '2025-07-01',
      '2025-07-02',
      'periods.yaml:4 begins on 2025-07-02, expected 2025-07-01',
    ],
    [
      'an end that is open too early',
      'periods.yaml',
      '"2025-06-30"',
      'null',
      'periods.yaml:3 the last period alone is open',
    ],
    [
      'a unit of which nothing is said',
      'successions-1-2.yaml',
      '  - { from: "00002", to: "00001", kind: "whole" }\n',
      '',
      'successions-1-2.yaml:2 nothing says what became of 00002',
    ],
    [
      'a successor that is not',
      'successions-1-2.yaml',
      'to: "00003"',
      'to: "00009"',
      'successions-1-2.yaml:4 there is no unit 00009 after',
    ],
    [
      'a predecessor that is not',
      'successions-1-2.yaml',
      'from: "00003"',
      'from: "00009"',
      'successions-1-2.yaml:4 there is no unit 00009 before',
    ],
    [
      'a step that stands twice',
      'successions-1-2.yaml',
      '"00002", to',
      '"00001", to',
      'successions-1-2.yaml:3 00001 → 00001 stands twice',
    ],
    [
      'an enlarged unit called unchanged',
      'successions-1-2.yaml',
      'kind: "whole"',
      'kind: "unchanged"',
      'successions-1-2.yaml:2 00001 → 00001 is "whole" by the lists, not "unchanged"',
    ],
    [
      'a share of what went whole',
      'successions-1-2.yaml',
      'kind: "whole"',
      'kind: "whole", share: { people: 3 }',
      'successions-1-2.yaml:2 only a divided unit has shares',
    ],
  ])('names file and line of %s', (_, file, was, is, fault) => {
    expect(faultsOf(file, was, is)).toContain(fault);
  });

  it('names a file that is missing', () => {
    const read = readPlacesFrom((name) => (name === 'communes-2.yaml' ? null : (sound[name] ?? null)));
    expect(read).toMatchObject({ ok: false, faults: [{ file: 'communes-2.yaml', line: null, message: 'is missing' }] });
  });

  it('takes a unit that is listed as a gap', () => {
    const step = sound['successions-1-2.yaml']?.replace('  - { from: "00002", to: "00001", kind: "whole" }\n', '');
    const withGap = step
      ?.replace('gaps: []', 'gaps:\n  - { code: "00002", why: "không rõ" }')
      .replace('"whole"', '"unchanged"');
    expect(
      readPlacesFrom((name) => (name === 'successions-1-2.yaml' ? (withGap ?? null) : (sound[name] ?? null))).ok,
    ).toBe(true);
  });

  it('reads the files as they are shipped in UTF-8', () => {
    expect(readFileSync('database/reference/places/20/communes-1.yaml', 'utf8')).toContain('name: "Thụy Hùng"');
  });
});
