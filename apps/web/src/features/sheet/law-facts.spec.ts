import { describe, expect, it } from 'vitest';
import { lawOf } from '../../../../../libs/scoring/src/testing/law.js';
import { factsOf, howKnown } from './law-facts.js';

const points = lawOf('byt-1300-2023');
const thresholds = lawOf('langson-1494-2022-ntm-advanced');

describe('factsOf', () => {
  it('tells a criterion its most points, where they are written and how they are known', () => {
    const [first] = points.criteria;
    expect(first && factsOf(first)).toEqual([
      {
        ...{ name: 'Điểm tối đa', value: '14', how: 'secondary' },
        citation: 'Phụ lục Quyết định 1300/QĐ-BYT, dẫn theo Cổng thông tin huyện Quảng Ninh (Quảng Bình)',
      },
    ]);
  });

  it('says what is not known, and tells what is known in words alone', () => {
    const indicator = points.criteria.flatMap(({ indicators }) => indicators).find(({ id }) => id === '7.35');
    const facts = indicator ? factsOf(indicator) : [];
    expect(facts[0]).toMatchObject({ name: 'Điểm tối đa', value: 'chưa biết', how: 'unknown' });
    expect(facts.at(-1)).toMatchObject({ name: 'Quy định' });
    expect(howKnown(facts)).toBe('chưa biết; văn bản gốc');
  });

  it('names both acts of a borrowed value', () => {
    const [indicator] = thresholds.criteria[0]?.indicators ?? [];
    const bound = indicator ? factsOf(indicator).find(({ name }) => name === 'Ít nhất') : undefined;
    expect(bound).toMatchObject({ value: '95 %', how: 'borrowed' });
    expect(bound?.citation).toContain('(thay cho Quyết định 1494/QĐ-UBND');
  });
});
