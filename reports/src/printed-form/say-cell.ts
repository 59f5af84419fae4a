import { formatCount, formatDate } from '@chuan-xa/wording';
import type { CellValue } from '../official-form/index.js';

/**
 * What a cell of a workbook shows of its value, as a Vietnamese reader's Excel writes it.
 * Throws on a number format that the forms do not use.
 */
export function sayCell(value: CellValue, format = 'General'): string {
  if (value === null) return '';
  if (value instanceof Date) return formatDate(value.toISOString().slice(0, 10));
  if (typeof value === 'string') return value;
  const shown = typeof value === 'number' ? value : value.result;
  return typeof shown === 'string' ? shown : sayNumber(shown, format);
}

/** `0.0#`, `#,##0" xã"`, `0.0%`: digits before and after the point, and what stands behind. */
const FORMAT = /^(#,##)?0(?:\.(0*)(#*))?(%)?(?:"([^"]*)"|_.)?$/;

function sayNumber(value: number, format: string): string {
  if (format === 'General') return String(value).replace('.', ',');
  const [whole, grouped, least = '', more = '', percent = '', behind = ''] = FORMAT.exec(format) ?? [];
  if (whole === undefined) throw new Error(`A number format that is not printed: ${format}`);
  const digits = (percent === '' ? value : value * 100).toFixed(least.length + more.length);
  const [before = '', after = ''] = digits.split('.');
  const needed = after.slice(least.length).replace(/0+$/, '');
  const decimals = after.slice(0, least.length) + needed;
  const integer = grouped === undefined ? before : formatCount(Number(before));
  return `${integer}${decimals === '' ? '' : `,${decimals}`}${percent}${behind}`;
}
