import { describe, expect, it } from 'vitest';
import type { Verdict } from '@chuan-xa/scoring';
import { byPoints, byThreshold } from '../testing/editions.js';
import { reviewWord } from '../words/outcomes.js';
import { sayHeadline } from './headline.js';

const verdict: Verdict = {
  outcome: 'notMet',
  basis: { kind: 'district' },
  provisional: false,
  provisionalParameters: [],
  total: '68.5',
  totalBest: '68.5',
  maxTotal: '100',
  criteria: [],
  reasons: [
    { code: 'TOTAL_BELOW', have: '68.5', need: '80', short: '11.5' },
    { code: 'CRITERION_BELOW', criterion: '2', have: '4.5', need: '5', short: '0.5' },
  ],
  wayBack: { possible: true, points: '11.5', steps: [], clear: [] },
  edition: { id: 'byt-1300-2023', revision: 'r1', sha256: '' },
  engine: '1',
};

describe('a verdict in one line', () => {
  it('says what is short (example i)', () => {
    expect(sayHeadline(verdict, byPoints)).toBe('Không đạt theo 1300/QĐ-BYT: thiếu 11,5 điểm; tiêu chí 2 dưới sàn 0,5');
    expect(sayHeadline(verdict, byPoints, reviewWord('noLongerMeets', 'BTCQGYTX'))).toBe(
      'Không còn đạt theo 1300/QĐ-BYT: thiếu 11,5 điểm; tiêu chí 2 dưới sàn 0,5',
    );
  });

  it('says the points of what is met', () => {
    expect(sayHeadline({ ...verdict, outcome: 'met', total: '82.5', reasons: [] }, byPoints)).toBe(
      'Đạt theo 1300/QĐ-BYT: 82,5/100 điểm',
    );
    expect(sayHeadline({ ...verdict, outcome: 'met', total: null, maxTotal: null, reasons: [] }, byThreshold)).toBe(
      'Đạt theo 1494/QĐ-UBND',
    );
  });

  it('says what is missing of what is undetermined, and no points', () => {
    const open: Verdict = {
      ...verdict,
      outcome: 'undetermined',
      reasons: [{ code: 'NOT_ANSWERED', ids: ['9', 'disqualified'] }],
    };
    expect(sayHeadline(open, byPoints)).toBe(
      'Chưa xác định theo 1300/QĐ-BYT: chưa có điểm tiêu chí 9; chưa khai báo điểm liệt',
    );
  });

  it('says of an NTM title that the health criterion is no longer met, for every other reason', () => {
    const ntm: Verdict = {
      ...verdict,
      total: null,
      wayBack: { possible: true, points: null, steps: [], clear: [] },
      reasons: [
        { code: 'INDICATOR_BELOW', indicator: '15.1', have: '80', need: '90', short: '10' },
        { code: 'DISQUALIFIED' },
        { code: 'DISQUALIFIED', indicator: '7.35' },
        { code: 'PARAMETER_UNKNOWN', parameters: ['notApplicable'] },
        { code: 'TITLE_AT_RISK', indicator: '15.2' },
      ],
    };
    expect(sayHeadline(ntm, byThreshold, reviewWord('noLongerMeets', 'ntm'))).toBe(
      'Không còn đạt tiêu chí y tế theo 1494/QĐ-UBND: chỉ tiêu 15.1 là 80 %, cần từ 90 %, thiếu 10 %; có điểm liệt; điểm liệt ở chỉ tiêu 7.35; ' +
        'chưa biết quy định về cách tính mục không áp dụng; chỉ tiêu 15.2 nhờ công nhận còn hạn',
    );
  });
});
