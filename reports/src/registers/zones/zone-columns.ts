import { zones } from '@chuan-xa/places';
import { whyColumn, type Column } from '../form/column.js';
import { COMMUNE_COLUMNS } from '../form/commune-columns.js';

/** "1", "vùng 1", "Vùng I" */
const zoneOf = (text: string): string | null => {
  const [, written = ''] = /^(?:vùng|v\.?)\s*([123]|i{1,3})$/iu.exec(text) ?? [];
  return /^i+$/iu.test(written) ? String(written.length) : written || null;
};

/** Columns of the register of zones: what a decision gave to a commune. */
export const ZONE_COLUMNS: readonly Column[] = [
  ...COMMUNE_COLUMNS,
  {
    key: 'zone',
    head: 'Vùng (Quyết định 1300)',
    width: 12,
    of: { kind: 'choice', words: zones.map((zone) => [zone, `vùng ${zone}`] as const), read: zoneOf },
    write: 'always',
    required: true,
  },
  {
    key: 'decisionNumber',
    head: 'Số quyết định',
    width: 26,
    of: { kind: 'text', longest: 100 },
    write: 'always',
    required: true,
  },
  { key: 'decisionDate', head: 'Ngày quyết định', width: 12, of: { kind: 'day' }, write: 'always', required: true },
  { key: 'withdrawn', head: 'Bỏ dòng ghi nhầm', width: 10, of: { kind: 'yesNo' }, write: 'always' },
  whyColumn,
];
