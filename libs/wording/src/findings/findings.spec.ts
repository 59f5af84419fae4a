import { describe, expect, it } from 'vitest';
import { sayAgainstLast, sayDistance, sayFailing, sayOutcomes, sayProgress, sayReview } from './findings.js';

const offices = (...counts: number[]) => counts.map((count, place) => ({ name: `TTYT ${place + 1}`, count }));
const review = { reviewed: 120, noLongerMeets: 31, notAssessed: 4 };

describe('where it is lost most', () => {
  it.each([
    [offices(7, 1, 6, 2), ', nhiều nhất ở TTYT 1 (7), TTYT 3 (6) và TTYT 4 (2)'],
    [offices(7, 3, 3, 3), ', nhiều nhất ở TTYT 1 (7)'],
    [offices(7, 6, 3, 3), ', nhiều nhất ở TTYT 1 (7) và TTYT 2 (6)'],
    [offices(1, 1, 1, 1), ''],
    [offices(2, 0, 0), ', nhiều nhất ở TTYT 1 (2)'],
    [offices(2, 2), ', nhiều nhất ở TTYT 1 (2) và TTYT 2 (2)'],
    [offices(0, 0), ''],
    [[], ''],
  ])('names nobody by the luck of the order: %j', (named, expected) => {
    expect(sayReview('BTCQGYTX', review, 2022, named)).toBe(
      `31 trong 120 xã được công nhận BTCQGYTX từ năm 2022 trở về trước không còn đạt${expected}`,
    );
  });
});

it('says of an NTM title that its health criterion is judged, not the title', () => {
  const counts = { met: 55, notMet: 89, undetermined: 0, notAssessed: 28 };
  expect(sayOutcomes('ntm', counts)).toBe('55 trong 172 xã đạt tiêu chí y tế NTM; 89 không đạt, 28 chưa đánh giá');
  expect(sayReview('ntm', { reviewed: 70, noLongerMeets: 17, notAssessed: 0 }, 2022, [])).toBe(
    '17 trong 70 xã được công nhận NTM từ năm 2022 trở về trước không còn đạt tiêu chí y tế',
  );
  expect(sayProgress('ntm', 2023, { communes: 181, pledged: 9, metPledged: 2, submitted: 153 })).toBe(
    '2 trong 9 xã đăng ký NTM năm 2023 đã đạt tiêu chí y tế; 153 trong 181 xã đã nộp phiếu',
  );
});

it('says what there is to say of nothing', () => {
  expect(sayOutcomes('BTCQGYTX', { met: 0, notMet: 0, undetermined: 0, notAssessed: 200 })).toBe(
    'Chưa xã nào trong 200 xã được đánh giá BTCQGYTX',
  );
  expect(sayReview('BTCQGYTX', { reviewed: 0, noLongerMeets: 0, notAssessed: 0 }, 2022, [])).toBe(
    'Không xã nào được công nhận BTCQGYTX từ năm 2022 trở về trước',
  );
  expect(sayReview('BTCQGYTX', { reviewed: 3, noLongerMeets: 0, notAssessed: 3 }, 2022, [])).toBe(
    'Chưa xã nào trong 3 xã được công nhận BTCQGYTX từ năm 2022 trở về trước được đánh giá lại',
  );
  expect(sayDistance(0, 0, '3')).toBe('Không có xã nào không đạt');
  expect(sayFailing('BTCQGYTX', offices(0, 0))).toBe('Không mục nào của BTCQGYTX có nhiều xã dưới mức hơn mục khác');
  expect(sayAgainstLast(0, 0, 0)).toBe('Chưa xã nào có kết quả của đợt trước để so sánh');
  expect(sayAgainstLast(0, 0, 8)).toBe('Không xã nào trong 8 xã đổi kết quả so với đợt trước');
  expect(sayAgainstLast(2, 1, 8)).toBe('So với đợt trước, 2 xã từ đạt thành không đạt, 1 xã từ không đạt thành đạt');
});
