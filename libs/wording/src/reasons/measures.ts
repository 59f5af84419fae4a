import type { Edition } from '@chuan-xa/scoring';
import { formatDecimal } from '../numbers.js';
import { findIndicator } from './names.js';

export const sexWords = { male: 'nam', female: 'nữ' } as const;

/** " ở nữ", or nothing. */
export const sexNote = (sex: 'male' | 'female' | undefined): string => (sex ? ` ở ${sexWords[sex]}` : '');

/** "89,99 %": a measure in its indicator's unit. */
export const measure = (edition: Edition, id: string, value: string): string => {
  const unit = findIndicator(edition, id)?.bound?.unit ?? '';
  return unit === '' ? formatDecimal(value) : `${formatDecimal(value)} ${unit}`;
};

/** How the bound reads: "từ 90 %", "trên 90 %", "không quá 24 %", "dưới 24 %"; "ngưỡng 24 %" where the source does not tell whether it is included. */
export const boundText = (edition: Edition, id: string, value: string, direction: 'atLeast' | 'atMost'): string => {
  const inclusive = findIndicator(edition, id)?.bound?.inclusive;
  if (inclusive?.how === 'unknown') return `ngưỡng ${measure(edition, id, value)}`;
  const strict = inclusive?.value === false;
  const word = direction === 'atLeast' ? (strict ? 'trên' : 'từ') : strict ? 'dưới' : 'không quá';
  return `${word} ${measure(edition, id, value)}`;
};

export const directionOf = (edition: Edition, id: string): 'atLeast' | 'atMost' =>
  findIndicator(edition, id)?.bound?.direction ?? 'atLeast';

/** What an indicator asks, for a column's head: "từ 90 %", "dưới 24 % (chưa rõ khi đúng 24 %)", "chưa biết ngưỡng", "đạt" for a yes or no. */
export const boundWords = (edition: Edition, id: string): string => {
  const bound = findIndicator(edition, id)?.bound;
  if (!bound) return 'đạt';
  if (bound.value.how === 'unknown') return 'chưa biết ngưỡng';
  const value = measure(edition, id, bound.value.value);
  if (bound.inclusive.how !== 'unknown') return boundText(edition, id, bound.value.value, bound.direction);
  return `${bound.direction === 'atLeast' ? 'trên' : 'dưới'} ${value} (chưa rõ khi đúng ${value})`;
};
