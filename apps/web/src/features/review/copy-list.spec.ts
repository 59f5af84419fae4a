import { describe, expect, it } from 'vitest';
import { listAsText } from './copy-list.js';
import type { Finding, Review } from './review.js';

const finding = (name: string, officeName: string | null, more: Partial<Finding> = {}): Finding => ({
  title: 'BTCQGYTX',
  commune: { code: '06001', name, district: null, office: null, officeName, zone: '3' },
  recognition: { id: 'a', year: 2021, decisionNumber: '99/QĐ-UBND', decisionDate: '2021-12-30', edition: null },
  ...{ history: [], outcome: 'notAssessed', word: 'chưa đánh giá', termEnded: false, termEnd: null, sheet: null },
  ...{ verdict: null, why: [], wayBack: null, missing: null, case: null },
  ...more,
});

const review = (items: Finding[]): Review => ({
  ...{ title: 'BTCQGYTX', cutOffYear: 2022, day: '2023-11-01', total: items.length, page: 1, pageSize: 1000, items },
  counts: { reviewed: 9, maintained: 0, noLongerMeets: 0, undetermined: 0, notAssessed: 9, termEnded: 0 },
  ...{ byReason: [], byOffice: [], former: [] },
});

const round = { name: 'Đợt 2 năm 2023', illustrative: false };

describe('the list as text', () => {
  const text = listAsText(
    review([
      finding('xã Chi Lăng', 'TTYT Tràng Định', { missing: 'phiếu chấm điểm (bị trả lại)' }),
      finding('xã Mẫu', 'TTYT Đình Lập', {
        ...{ outcome: 'noLongerMeets', word: 'không còn đạt', termEnded: true },
        wayBack: '+11,5 điểm: tiêu chí 2 lên 10',
      }),
      finding('xã Lẻ', null),
    ]),
    round,
  );

  it('is gathered by office, in Vietnamese order, and counts what it holds', () => {
    expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      'Rà soát BTCQGYTX, Đợt 2 năm 2023, ngày 01/11/2023',
      'Chưa có đơn vị phụ trách (1 xã):',
      'TTYT Đình Lập (1 xã):',
      'TTYT Tràng Định (1 xã):',
    ]);
    expect(text).toContain('3 xã được công nhận từ năm 2022 trở về trước: 1 ▼ không còn đạt, 2 ○ chưa đánh giá.');
  });

  it('tells what came out, the term, and the way back', () => {
    expect(text).toContain(
      '1. xã Mẫu (công nhận năm 2021): ▼ không còn đạt; hết thời hạn công nhận; cách đạt lại: +11,5 điểm: tiêu chí 2 lên 10',
    );
    expect(text).toContain('○ chưa đánh giá; còn thiếu phiếu chấm điểm (bị trả lại)');
  });

  it('has no line that a spreadsheet would take for a formula', () => {
    expect(text.split('\n').filter((line) => /^[=+\-@]/.test(line))).toEqual([]);
  });

  it('says that it is illustrative', () => {
    expect(listAsText(review([]), { ...round, illustrative: true })).toMatch(/^SỐ LIỆU MINH HỌA\n/);
    expect(text).not.toContain('MINH HỌA');
  });
});
