import { formatDate } from '../dates.js';
import { formatDecimal } from '../numbers.js';

const rules: Record<string, string> = {
  countsZero: 'tính 0 điểm',
  leavesDenominator: 'bỏ khỏi tổng điểm tối đa',
};

interface Row {
  bound: string;
  points: string;
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'bound' in value && 'points' in value;

/**
 * A value of the law in words: "12,5", "có", "09/03/2023", "0; 0,5; 1", "90 → 1; 80 → 0,5". null is "chưa biết".
 * @param value as an edition holds it: text, whole number, yes or no, a list of levels, rows of a level table
 */
export function sayLawValue(value: unknown): string {
  if (value === null || value === undefined) return 'chưa biết';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(sayLawValue).join('; ');
  if (isRow(value)) return `${formatDecimal(value.bound)} → ${formatDecimal(value.points)}`;
  if (typeof value !== 'string') return '…';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  return Object.hasOwn(rules, value) ? (rules[value] ?? value) : formatDecimal(value);
}
