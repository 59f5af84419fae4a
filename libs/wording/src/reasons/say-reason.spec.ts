import { describe, expect, it } from 'vitest';
import type { Edition, Reason } from '@chuan-xa/scoring';
import { byPoints, byThreshold } from '../testing/editions.js';
import { sayEachReason, sayReasons, saySentence } from './say-reason.js';
import { reasonTags } from './tags.js';

const cases: [string, Edition, Reason, string, string][] = [
  [
    'a total too low',
    byPoints,
    { code: 'TOTAL_BELOW', have: '68.5', need: '80', short: '11.5' },
    'Tổng điểm 68,5/80, thiếu 11,5',
    'Tổng điểm được 68,5 điểm, cần ít nhất 80 điểm, thiếu 11,5 điểm.',
  ],
  [
    'a criterion under its floor',
    byPoints,
    { code: 'CRITERION_BELOW', criterion: '2', have: '4.5', need: '5', short: '0.5' },
    'Tiêu chí 2 (Nhân lực y tế) 4,5/5, thiếu 0,5',
    'Tiêu chí 2 (Nhân lực y tế) được 4,5 điểm, cần ít nhất 5 điểm, thiếu 0,5 điểm.',
  ],
  [
    'a declared disqualification',
    byPoints,
    { code: 'DISQUALIFIED' },
    'Có điểm liệt',
    'Xã được khai báo có điểm liệt nên không đạt, dù tổng điểm là bao nhiêu.',
  ],
  [
    'a disqualifying indicator',
    byPoints,
    { code: 'DISQUALIFIED', indicator: '7.35' },
    'Điểm liệt ở chỉ tiêu 7.35',
    'Chỉ tiêu 7.35 (Tỷ lệ suy dinh dưỡng) ở mức điểm liệt nên xã không đạt, dù tổng điểm là bao nhiêu.',
  ],
  [
    'an indicator under its bound',
    byThreshold,
    {
      code: 'INDICATOR_BELOW',
      indicator: '15.1',
      have: '89.99',
      need: '90',
      short: '0.01',
      sex: 'female',
      direction: 'atLeast',
    },
    'Chỉ tiêu 15.1 ở nữ là 89,99 %, cần từ 90 %, thiếu 0,01 %',
    'Chỉ tiêu 15.1 (Tỷ lệ tham gia BHYT) ở nữ là 89,99 %, cần từ 90 %, thiếu 0,01 %.',
  ],
  [
    'an indicator over its bound',
    byThreshold,
    { code: 'INDICATOR_BELOW', indicator: '15.3', have: '24.5', need: '24', short: '0.5' },
    'Chỉ tiêu 15.3 là 24,5 %, ngưỡng 24 %, vượt 0,5 %',
    'Chỉ tiêu 15.3 (Tỷ lệ trẻ thấp còi) là 24,5 %, ngưỡng 24 %, vượt 0,5 %.',
  ],
  [
    'a yes or no that is no',
    byThreshold,
    { code: 'INDICATOR_BELOW', indicator: '15.2', have: false, need: true, short: null },
    'Chỉ tiêu 15.2 không đạt',
    'Chỉ tiêu 15.2 (Xã đạt tiêu chí quốc gia về y tế) không đạt.',
  ],
  [
    'what is not answered',
    byPoints,
    { code: 'NOT_ANSWERED', ids: ['9', 'disqualified', 'zone'] },
    'Chưa có điểm: tiêu chí 9; chưa khai báo điểm liệt; chưa có vùng',
    'Chưa có điểm: tiêu chí 9 (Truyền thông); chưa khai báo điểm liệt; chưa có vùng.',
  ],
  [
    'only a declaration missing',
    byPoints,
    { code: 'NOT_ANSWERED', ids: ['disqualified'] },
    'Chưa khai báo điểm liệt',
    'Chưa khai báo điểm liệt.',
  ],
  [
    'measures missing',
    byThreshold,
    { code: 'NOT_ANSWERED', ids: ['15.1', '15.4'] },
    'Chưa có số liệu: chỉ tiêu 15.1, 15.4',
    'Chưa có số liệu: chỉ tiêu 15.1 (Tỷ lệ tham gia BHYT), 15.4 (Tỷ lệ có sổ điện tử).',
  ],
  [
    'a derived indicator without its result',
    byThreshold,
    { code: 'NOT_ANSWERED', ids: ['15.1', '15.2'] },
    'Chưa có số liệu: chỉ tiêu 15.1; chưa suy được chỉ tiêu 15.2: kết quả BTCQGYTX của xã chưa có hoặc chưa xác định',
    'Chưa có số liệu: chỉ tiêu 15.1 (Tỷ lệ tham gia BHYT); chưa suy được chỉ tiêu 15.2 (Xã đạt tiêu chí quốc gia về y tế): kết quả BTCQGYTX của xã chưa có hoặc chưa xác định.',
  ],
  [
    'an unknown parameter',
    byPoints,
    { code: 'PARAMETER_UNKNOWN', parameters: ['notApplicable', '15.3.bound.inclusive'] },
    'Chưa biết quy định: cách tính mục không áp dụng; việc đúng bằng ngưỡng có đạt hay không (chỉ tiêu 15.3)',
    'Chưa kết luận được vì còn quy định chưa biết: cách tính mục không áp dụng; việc đúng bằng ngưỡng có đạt hay không (chỉ tiêu 15.3).',
  ],
  [
    'a title at risk',
    byThreshold,
    { code: 'TITLE_AT_RISK', indicator: '15.2' },
    'Chỉ tiêu 15.2 nhờ công nhận BTCQGYTX còn hạn, đợt này chấm không đạt',
    'Chỉ tiêu 15.2 (Xã đạt tiêu chí quốc gia về y tế) được tính là đạt nhờ công nhận BTCQGYTX còn hạn, nhưng kết quả chấm BTCQGYTX của đợt này là không đạt.',
  ],
];

describe('reasons', () => {
  it.each(cases)('says %s', (_, edition, reason, short, long) => {
    expect(saySentence(reason, edition, 'short')).toBe(short);
    expect(saySentence(reason, edition)).toBe(long);
    expect(long).toBe(long.normalize('NFC'));
  });

  it('says an id that the edition does not know by the id alone', () => {
    const reason: Reason = { code: 'CRITERION_BELOW', criterion: '12', have: '0', need: '1', short: '1' };
    expect(saySentence(reason, byPoints, 'short')).toBe('Tiêu chí 12 0/1, thiếu 1');
  });

  it('shortens a long list of indicators', () => {
    const ids = Array.from({ length: 47 }, (_, index) => `1.${index + 1}`);
    expect(saySentence({ code: 'NOT_ANSWERED', ids }, byPoints, 'short')).toBe(
      'Chưa có điểm: chỉ tiêu 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, … (cả thảy 47)',
    );
  });
});

describe('all reasons of a verdict', () => {
  const below: Reason[] = [
    { code: 'TOTAL_BELOW', have: '68.5', need: '80', short: '11.5' },
    { code: 'CRITERION_BELOW', criterion: '2', have: '4.5', need: '5', short: '0.5' },
  ];

  it('stand in one cell or follow one another (example i)', () => {
    expect(sayReasons(below, byPoints, 'short')).toBe(
      'Tổng điểm 68,5/80, thiếu 11,5; tiêu chí 2 (Nhân lực y tế) 4,5/5, thiếu 0,5',
    );
    expect(sayReasons(below, byPoints)).toBe(
      'Tổng điểm được 68,5 điểm, cần ít nhất 80 điểm, thiếu 11,5 điểm. Tiêu chí 2 (Nhân lực y tế) được 4,5 điểm, cần ít nhất 5 điểm, thiếu 0,5 điểm.',
    );
    expect(sayReasons([], byPoints, 'short')).toBe('');
  });

  it('say that a shortfall is of the best case where something is not answered (example f)', () => {
    const reasons: Reason[] = [
      { code: 'TOTAL_BELOW', have: '79.4', need: '80', short: '0.6' },
      { code: 'NOT_ANSWERED', ids: ['9'] },
    ];
    expect(sayReasons(reasons, byPoints, 'short')).toBe(
      'Tổng điểm nhiều nhất 79,4/80: dù các mục còn thiếu đạt tối đa vẫn thiếu 0,6; chưa có điểm: tiêu chí 9',
    );
    expect(sayReasons(reasons, byPoints)).toBe(
      'Tổng điểm dù các mục còn thiếu đạt tối đa cũng chỉ được 79,4 điểm, cần ít nhất 80 điểm, vẫn thiếu 0,6 điểm. Chưa có điểm: tiêu chí 9 (Truyền thông).',
    );
  });

  it('say so of a criterion whose indicators are not all answered', () => {
    const reasons: Reason[] = [
      { code: 'CRITERION_BELOW', criterion: '7', have: '2', need: '3', short: '1' },
      { code: 'NOT_ANSWERED', ids: ['7.35'] },
    ];
    expect(sayReasons(reasons, byPoints, 'short')).toBe(
      'Tiêu chí 7 (Chăm sóc sức khỏe bà mẹ - trẻ em) nhiều nhất 2/3: dù các mục còn thiếu đạt tối đa vẫn thiếu 1; chưa có điểm: chỉ tiêu 7.35',
    );
  });

  it('stand one by one with the same words', () => {
    const reasons: Reason[] = [...below, { code: 'NOT_ANSWERED', ids: ['9'] }];
    expect(sayEachReason(reasons, byPoints)).toEqual([
      'Tổng điểm dù các mục còn thiếu đạt tối đa cũng chỉ được 68,5 điểm, cần ít nhất 80 điểm, vẫn thiếu 11,5 điểm.',
      'Tiêu chí 2 (Nhân lực y tế) được 4,5 điểm, cần ít nhất 5 điểm, thiếu 0,5 điểm.',
      'Chưa có điểm: tiêu chí 9 (Truyền thông).',
    ]);
  });

  it('do not say so where only điểm liệt is not declared', () => {
    const reasons: Reason[] = [...below, { code: 'NOT_ANSWERED', ids: ['disqualified'] }];
    expect(sayReasons(reasons, byPoints, 'short')).not.toContain('nhiều nhất');
  });

  it('have tags for a narrow column', () => {
    expect(reasonTags(below)).toBe('tổng, TC2');
    const rest: Reason[] = [
      { code: 'DISQUALIFIED' },
      { code: 'INDICATOR_BELOW', indicator: '15.1', have: '80', need: '90', short: '10', sex: 'male' },
      { code: 'INDICATOR_BELOW', indicator: '15.1', have: '81', need: '90', short: '9', sex: 'female' },
      { code: 'NOT_ANSWERED', ids: ['9'] },
      { code: 'PARAMETER_UNKNOWN', parameters: ['notApplicable'] },
      { code: 'TITLE_AT_RISK', indicator: '15.2' },
    ];
    expect(reasonTags(rest)).toBe('điểm liệt, 15.1, còn thiếu, chưa rõ quy định, 15.2 nhờ công nhận');
  });
});
