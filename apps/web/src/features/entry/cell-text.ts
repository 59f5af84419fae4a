import type { CellValue } from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';

/** A cell as it stands in the grid, and as it is typed: "12,5", "91/90,5", "Đạt", "x" for what does not apply; "" for nothing. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if ('points' in value) return formatDecimal(value.points);
  if ('value' in value) return formatDecimal(value.value);
  if ('male' in value) return `${formatDecimal(value.male)}/${formatDecimal(value.female)}`;
  if ('met' in value) return value.met ? 'Đạt' : 'Không';
  if ('declared' in value) return value.declared ? 'Có' : 'Không';
  if ('text' in value) return value.text;
  return 'x';
}
