import { describe, expect, it } from 'vitest';
import { columnWord, stateWord } from './assessments.js';
import { basisWord } from './bases.js';
import { caseStateWord } from './cases.js';
import { communeWithType, howWord, zoneWord } from './law.js';
import { markedOutcome, markedReview, outcomeMarks, reviewWord, type ReviewOutcome } from './outcomes.js';
import { isNtmTitle, titleLongWord, titleWord } from './titles.js';

describe('words', () => {
  it('tells an outcome by mark and word', () => {
    expect(markedOutcome('met')).toBe('● đạt');
    expect(markedOutcome('notMet')).toBe('▼ không đạt');
    expect(markedOutcome('undetermined')).toBe('◐ chưa xác định');
    expect(markedOutcome('notAssessed')).toBe('○ chưa đánh giá');
    expect(new Set(Object.values(outcomeMarks)).size).toBe(4);
  });

  it('says of a BTCQGYTX title whether it is still earned', () => {
    expect(markedReview('maintained', 'BTCQGYTX')).toBe('● còn đạt');
    expect(markedReview('noLongerMeets', 'BTCQGYTX')).toBe('▼ không còn đạt');
    expect(markedReview('undetermined', 'BTCQGYTX')).toBe('◐ chưa xác định');
    expect(markedReview('notAssessed', 'BTCQGYTX')).toBe('○ chưa đánh giá');
  });

  it.each(['ntm', 'ntm-advanced', 'ntm-model'])(
    'says of %s only that the health criterion is no longer met',
    (title) => {
      expect(reviewWord('noLongerMeets', title)).toBe('không còn đạt tiêu chí y tế');
      expect(reviewWord('maintained', title)).toBe('còn đạt tiêu chí y tế');
      for (const outcome of ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'] satisfies ReviewOutcome[]) {
        expect(reviewWord(outcome, title)).not.toMatch(/NTM|nông thôn mới/);
      }
    },
  );

  it('names titles', () => {
    expect(titleWord('ntm-model')).toBe('NTM kiểu mẫu');
    expect(titleLongWord('BTCQGYTX')).toBe('Bộ tiêu chí quốc gia về y tế xã');
    expect(titleWord('constructor')).toBe('constructor');
    expect(isNtmTitle('BTCQGYTX')).toBe(false);
  });

  it('tells the state of a sheet and how far it is', () => {
    expect(stateWord('draft', { entered: 3, of: 10 })).toBe('đang nhập 3/10');
    expect(stateWord('draft')).toBe('đang nhập');
    expect(stateWord('submitted', { entered: 10, of: 10 })).toBe('đã nộp');
    expect(stateWord('accepted')).toBe('đã thẩm định');
    expect(stateWord('returned')).toBe('bị trả lại');
    expect(columnWord('appraised')).toBe('thẩm định');
  });

  it('tells whose scores a verdict rests on', () => {
    expect(basisWord({ kind: 'district' })).toBe('điểm phúc tra');
    expect(basisWord({ kind: 'appraised' })).toBe('điểm thẩm định');
    expect(basisWord({ kind: 'trial' })).toBe('chấm thử, không lưu');
    expect(basisWord({ kind: 'mixed', notAppraised: ['1', '4', '7.35'] })).toBe(
      'điểm thẩm định; còn lấy điểm phúc tra ở tiêu chí 1, 4; chỉ tiêu 7.35',
    );
  });

  it('tells how a value is known, where a case stands, what a commune is', () => {
    expect([howWord('act'), howWord('secondary'), howWord('borrowed'), howWord('unknown')]).toEqual([
      'văn bản gốc',
      'nguồn thứ cấp',
      'mượn của văn bản khác',
      'chưa biết',
    ]);
    expect(caseStateWord('reportedToNtmOffice')).toBe('đã báo cáo cơ quan điều phối NTM');
    expect(communeWithType('thị trấn', 'Mẫu')).toBe('thị trấn Mẫu');
    expect(zoneWord('2')).toBe('vùng 2');
    expect(zoneWord(null)).toBe('chưa có vùng');
  });
});
