import type { Decimal } from './verdict.js';

const DECIMAL = /^\d{1,3}(\.\d{1,2})?$/;

/** Whether this is a number as it may be written at an edge: ASCII digits, 0 to 999.99, at most two decimals, no sign. */
export const isDecimal = (text: unknown): text is Decimal => typeof text === 'string' && DECIMAL.test(text);

/**
 * Integer hundredths of a decimal string: "12.5" → 1250. Range 0 to 99999.
 * @throws RangeError for anything that is not a decimal string; what a person typed is checked with `isDecimal` first.
 */
export function hundredthsOf(decimal: Decimal): number {
  if (!isDecimal(decimal)) throw new RangeError(`Not a decimal string: ${String(decimal)}`);
  const point = decimal.indexOf('.');
  if (point === -1) return Number(decimal) * 100;
  return Number(decimal.slice(0, point)) * 100 + Number(decimal.slice(point + 1).padEnd(2, '0'));
}

/**
 * The shortest decimal string of integer hundredths: 1250 → "12.5", 8000 → "80".
 * @throws RangeError for a negative number or one that is not whole.
 */
export function decimalOf(hundredths: number): Decimal {
  if (!Number.isSafeInteger(hundredths) || hundredths < 0)
    throw new RangeError(`Not whole hundredths: ${String(hundredths)}`);
  const part = hundredths % 100;
  const whole = String((hundredths - part) / 100);
  if (part === 0) return whole;
  return `${whole}.${part % 10 === 0 ? String(part / 10) : String(part).padStart(2, '0')}`;
}
