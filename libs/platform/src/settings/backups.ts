import { isAbsolute, join, resolve } from 'node:path';
import type { TimeOfDay } from '../schedule/last-due.js';
import type { Reading } from './reading.js';

/** Where and when backups are taken by the clock, and how many days, weeks and months keep one. */
export interface Backups {
  folder: string;
  at: TimeOfDay;
  keep: { daily: number; weekly: number; monthly: number };
}

const FOLDER = 'CHUAN_XA_BACKUP';
const TIME = 'CHUAN_XA_BACKUP_AT';
const KEEP = 'CHUAN_XA_BACKUP_KEEP';

/**
 * A folder, or `off`. Without a word a real installation with the embedded database backs up beside it, and everything else does not: a demo can be made anew,
 * and a server's database lies on another machine.
 * @param beside the data folder of a real installation with the embedded database; null: none
 */
export function readBackups(reading: Reading, beside: string | null): Backups | null {
  const [given, time, counts] = [reading.text(FOLDER), reading.text(TIME) ?? '02:30', reading.text(KEEP) ?? '7,4,12'];
  const at = readTime(time);
  if (at === null) reading.fault(TIME, `“${time}” không phải giờ dạng 02:30`);
  const [daily = 0, weekly = 0, monthly = 0, ...rest] = counts.split(',').map((text) => wholeOf(text.trim()));
  if (!(daily >= 1 && daily <= 366 && weekly <= 520 && monthly <= 1200) || rest.length > 0)
    reading.fault(KEEP, `“${counts}” không phải ba số bản giữ lại theo ngày (ít nhất 1), tuần, tháng, dạng 7,4,12`);
  if (given !== null && given !== 'off' && !isAbsolute(given))
    reading.fault(FOLDER, `“${given}” không phải đường dẫn đầy đủ của một thư mục, hoặc off`);
  const folder = given ?? (beside === null ? 'off' : join(beside, 'backups'));
  return folder === 'off' || at === null ? null : { folder: resolve(folder), at, keep: { daily, weekly, monthly } };
}

const isTime = (text: string): text is TimeOfDay => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const readTime = (text: string): TimeOfDay | null => (isTime(text) ? text : null);
const wholeOf = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : NaN);
