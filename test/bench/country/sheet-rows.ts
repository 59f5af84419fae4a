import { hundredthsOf, type SheetCell } from '@chuan-xa/scoring';
import type { Field } from './copy-table.js';

export const SCORE_COLUMNS =
  'province_code, assessment_id, score_column, item_id, points, value, male, female, met, declared, version, written_at, written_by';

/** A cell as the table `score` has it. */
export function scoreRow(province: string, sheet: string, { column, id, value }: SheetCell, at: string): Field[] {
  const fields: Record<string, unknown> = { ...value };
  const number = (name: string): number | null => (name in fields ? hundredthsOf(String(fields[name])) : null);
  const flag = (name: string): boolean | null => (name in fields ? fields[name] === true : null);
  const answer = [number('points'), number('value'), number('male'), number('female'), flag('met'), flag('declared')];
  return [province, sheet, column, id, ...answer, 1, at, 'Người bịa ra để đo'];
}
