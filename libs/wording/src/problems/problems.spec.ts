import { describe, expect, it } from 'vitest';
import type { InputError } from '@chuan-xa/scoring';
import {
  isProblemCode,
  problems,
  problemsByLibrary,
  problemSentence,
  problemStatus,
  type ProblemCode,
} from './index.js';
import { fillGaps, problem, type Problem, type ProblemValues } from './problem.js';

const entries = Object.entries(problems) as [ProblemCode, Problem][];

const expectReadable = (sentence: string): void => {
  expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{/);
  expect(sentence).toBe(sentence.normalize('NFC'));
  expect(sentence).toMatch(/^\p{Lu}/u);
  expect(sentence).toMatch(/\.$/);
  expect(sentence).not.toMatch(/ {2}| [.,;:](?:\s|$)|\.\.|\( /);
};

describe('the problem catalogue', () => {
  it.each(entries)('%s reads well with its sample values', (code, { sample = {}, optional = {}, sentence }) => {
    expectReadable(sentence(sample));
    expectReadable(sentence({ ...sample, ...optional }));
    expectReadable(problemSentence(code, sample));
  });

  it.each(entries)('%s reads well with each optional value alone', (code, { sample = {}, optional = {} }) => {
    for (const [name, value] of Object.entries(optional)) {
      const sentence = problemSentence(code, { ...sample, [name]: value });
      expectReadable(sentence);
    }
  });

  it.each(entries)('%s never prints "undefined", whatever the caller forgot', (code) => {
    expect(problemSentence(code)).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(entries)('%s names every value it declares', (code, { sample = {} }) => {
    for (const name of Object.keys(sample)) {
      expect(problemSentence(code, { ...sample, [name]: 'ZZ9' }), name).toContain('ZZ9');
    }
  });

  it('has no code in two libraries', () => {
    const all = Object.values(problemsByLibrary).flatMap((library) => Object.keys(library));
    expect(all.length).toBe(new Set(all).size);
    expect(all.sort()).toEqual(Object.keys(problems).sort());
  });

  it('answers a fault with 500 and a clash with 409', () => {
    expect(problemStatus('FAULT')).toBe(500);
    expect(problemStatus('CELL_CLASH')).toBe(409);
    expect(problemStatus('BODY_NOT_JSON')).toBe(400);
    expect(problemStatus('BODY_TOO_LARGE')).toBe(413);
    expect(problemStatus('UNSUPPORTED_MEDIA')).toBe(415);
    expect(problemStatus('HOST_REFUSED')).toBe(403);
    expect(problemStatus('DATABASE_AWAY')).toBe(503);
  });

  it('knows its own codes', () => {
    expect(isProblemCode('ROUND_CLOSED')).toBe(true);
    expect(isProblemCode('toString')).toBe(false);
  });
});

describe('values', () => {
  it('leaves a gap for what is missing, empty or not printable', () => {
    const values = { year: Number.NaN, place: '', extra: 'x' } as ProblemValues;
    expect(fillGaps({ year: 2023, place: 'a', who: 'b' }, values)).toEqual({
      year: '…',
      place: '…',
      who: '…',
      extra: 'x',
    });
    expect(problem(422, { year: 2023 }, (v) => `Năm ${v.year}.`).sentence({})).toBe('Năm ….');
  });
});

describe('main sentences', () => {
  const cases: [ProblemCode, ProblemValues, string][] = [
    [
      'ROUND_CLOSED',
      { round: 'Đợt 2 năm 2023' },
      'Đợt 2 năm 2023 đã đóng, không ghi thêm được. Hãy mở lại đợt (Phòng Kế hoạch - Tài chính) trước khi sửa.',
    ],
    [
      'INVALID_INPUT',
      { count: 2 },
      'Dữ liệu gửi lên có 2 lỗi; chưa có gì được ghi. Hãy sửa từng lỗi được nêu rồi gửi lại.',
    ],
    ['OVER_MAXIMUM', { max: '4.5', given: '5' }, 'Giá trị “5” vượt mức tối đa là 4,5. Hãy ghi số từ 0 đến 4,5.'],
    [
      'OVER_MAXIMUM',
      { max: '100', given: '100.01', unit: '%' },
      'Số đo “100,01” vượt 100 %. Hãy ghi số đo từ 0 đến 100.',
    ],
    ['ROUND_EXISTS', { id: '2023-2' }, 'Mã đợt 2023-2 đã có. Hãy dùng đợt đó hoặc đặt mã khác.'],
    [
      'NO_SUCH_LEVEL',
      { levels: '0, 0.5, 1' },
      'Điểm không có trong các mức điểm của chỉ tiêu này: 0; 0,5; 1. Hãy chọn một trong các mức đó.',
    ],
    [
      'CELL_CLASH',
      { id: '7', column: 'district', value: '12,5 điểm', by: 'TTYT huyện Mẫu', at: '2023-10-31T09:00:00Z' },
      'Ô 7 (cột phúc tra) đã được TTYT huyện Mẫu sửa lúc 16:00 ngày 31/10/2023, hiện là 12,5 điểm. Hãy xem giá trị hiện có rồi ghi lại nếu vẫn cần sửa.',
    ],
    [
      'CELL_CLASH',
      { id: 'disqualified', value: 'để trống', by: 'TTYT huyện Mẫu', at: '2023-10-31T09:00:00Z' },
      'Khai báo điểm liệt đã được TTYT huyện Mẫu sửa lúc 16:00 ngày 31/10/2023, hiện để trống. Hãy xem giá trị hiện có rồi ghi lại nếu vẫn cần sửa.',
    ],
    [
      'CELL_CLASH',
      { id: '7', column: 'self', value: 'để trống', by: '', at: '' },
      'Ô 7 (cột tự chấm) không còn như lần xem trước, hiện để trống. Hãy xem giá trị hiện có rồi ghi lại nếu vẫn cần sửa.',
    ],
    [
      'FILE_NOT_READ',
      { file: 'thieu.yaml', why: 'ENOENT' },
      'Không đọc được tệp “thieu.yaml”: không có tệp hoặc thư mục này. Hãy kiểm tra lại tên và đường dẫn.',
    ],
    [
      'COLUMN_LOCKED',
      { column: 'district', state: 'submitted' },
      'Cột phúc tra không ghi được khi phiếu ở trạng thái “đã nộp”. Hãy đề nghị Phòng Kế hoạch - Tài chính trả lại phiếu trước khi sửa.',
    ],
    [
      'COMMUNE_NOT_FOUND',
      { commune: 'Chi Lăn', nearest: 'Chi Lăng', sheet: 'Chấm điểm', cell: 'B12' },
      'Ô B12 (trang “Chấm điểm”): không có xã nào tên “Chi Lăn” trong địa bàn của đợt; gần giống nhất: Chi Lăng. Hãy sửa lại tên hoặc ghi mã xã.',
    ],
    ['COMMUNE_TWICE', { commune: 'Mẫu', row: 15 }, 'Xã Mẫu đã có ở dòng 15. Hãy chỉ giữ một dòng cho mỗi xã.'],
    [
      'CASE_STATE_REFUSED',
      { from: 'open', to: 'withdrawn' },
      'Không thể chuyển hồ sơ từ “mới mở” sang “đã thu hồi”. Hãy tải lại hồ sơ và chọn bước phù hợp.',
    ],
    [
      'CASE_FIELDS_MISSING',
      { fields: 'cause, dueOn' },
      'Hồ sơ còn thiếu: nguyên nhân, thời hạn. Hãy điền đủ trước khi chuyển trạng thái.',
    ],
    [
      'RECOGNITION_EXISTS',
      { commune: 'Mẫu', title: 'ntm-advanced', year: 2021 },
      'Xã Mẫu đã có công nhận NTM nâng cao năm 2021 trong sổ. Hãy sửa công nhận đó, hoặc kiểm tra lại năm và danh hiệu.',
    ],
  ];

  it.each(cases)('%s', (code, values, sentence) => {
    expect(problemSentence(code, values)).toBe(sentence);
  });

  it('tells of a number what may stand before and after the point, and of a comma only where files take it', () => {
    const sentence = problemSentence('NOT_A_DECIMAL');
    for (const part of ['3 chữ số trước', '2 chữ số sau dấu chấm', '"12.5"']) expect(sentence).toContain(part);
    expect(sentence).not.toContain('dấu phẩy');
    expect(problemSentence('CELL_OUT_OF_RANGE', { given: '-1' })).toContain('dấu phẩy hoặc dấu chấm');
  });

  it('has a sentence for every input error of the engine under the same name', () => {
    const codes: Record<InputError['code'], true> = {
      UNKNOWN_ID: true,
      NOT_A_DECIMAL: true,
      OVER_MAXIMUM: true,
      NO_SUCH_LEVEL: true,
      WRONG_KIND_OF_ANSWER: true,
      BOTH_CRITERION_AND_INDICATORS: true,
      BOTH_SEXES_NEEDED: true,
      NOT_APPLICABLE_REFUSED: true,
      UNKNOWN_ZONE: true,
      NOT_A_BOOLEAN: true,
      NOT_SCORABLE: true,
    };
    expect(Object.keys(codes).filter((code) => !isProblemCode(code))).toEqual([]);
  });
});
