import { describe, expect, it } from 'vitest';
import type { Bound, Edition, Indicator } from '@chuan-xa/scoring';
import { byThreshold } from '../testing/editions.js';
import { boundText, boundWords } from './measures.js';
import { fullName } from './names.js';

const withBound = (changed: Partial<Bound>): Edition => {
  const change = (indicator: Indicator): Indicator =>
    indicator.bound ? { ...indicator, bound: { ...indicator.bound, ...changed } } : indicator;
  return {
    ...byThreshold,
    criteria: byThreshold.criteria.map((c) => ({ ...c, indicators: c.indicators.map(change) })),
  };
};
const strict = withBound({ inclusive: { how: 'act', value: false, citation: '' } });

describe('what an indicator asks', () => {
  it('stands in a column head', () => {
    expect(boundWords(byThreshold, '15.1')).toBe('từ 90 %');
    expect(boundWords(byThreshold, '15.2')).toBe('đạt');
    expect(boundWords(byThreshold, '15.3')).toBe('dưới 24 % (chưa rõ khi đúng 24 %)');
    expect(boundWords(byThreshold, '15.4')).toBe('trên 50 % (chưa rõ khi đúng 50 %)');
    expect(boundWords(withBound({ value: { how: 'unknown' } }), '15.1')).toBe('chưa biết ngưỡng');
  });

  it('says whether the bound itself passes, and only names it where that is not known', () => {
    const inclusive = withBound({ inclusive: { how: 'act', value: true, citation: '' }, unit: '' });
    expect(boundText(inclusive, '15.1', '90.5', 'atLeast')).toBe('từ 90,5');
    expect(boundText(inclusive, '15.3', '24', 'atMost')).toBe('không quá 24');
    expect(boundText(strict, '15.1', '90', 'atLeast')).toBe('trên 90 %');
    expect(boundText(strict, '15.3', '24', 'atMost')).toBe('dưới 24 %');
    expect(boundText(byThreshold, '15.3', '24', 'atMost')).toBe('ngưỡng 24 %');
  });

  it('is named without the remark at the end of its title', () => {
    expect(fullName(byThreshold, '15.1')).toBe('chỉ tiêu 15.1 (Tỷ lệ tham gia BHYT)');
  });
});
