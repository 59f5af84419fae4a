import { notedItem, type Answer } from '@chuan-xa/scoring';
import { formatDecimal } from '../numbers.js';
import { plainName } from '../reasons/names.js';

/** What a cell of a sheet may hold: an answer, the declaration of điểm liệt, a remark, or nothing. */
export type CellContent = Answer | { declared: boolean } | { text: string } | null;

/** What stands in a cell that nobody has filled, or that was cleared. */
export const EMPTY_CELL = 'để trống';

/** "12,5 điểm", "91", "nam 91; nữ 90,5", "đạt", "không áp dụng", "có điểm liệt", "để trống": what a cell holds, in words. */
export const sayCellValue = (value: CellContent): string => {
  if (value === null) return EMPTY_CELL;
  if ('points' in value) return `${formatDecimal(value.points)} điểm`;
  if ('value' in value) return formatDecimal(value.value);
  if ('male' in value) return `nam ${formatDecimal(value.male)}; nữ ${formatDecimal(value.female)}`;
  if ('met' in value) return value.met ? 'đạt' : 'không đạt';
  if ('declared' in value) return value.declared ? 'có điểm liệt' : 'không có điểm liệt';
  if ('text' in value) return `“${value.text}”`;
  return 'không áp dụng';
};

const NOTE = 'ghi chú';

const itemWords: Record<string, string> = {
  disqualified: 'khai báo điểm liệt',
  note: NOTE,
  evidence: 'minh chứng',
};

/** "tiêu chí 3", "chỉ tiêu 7.35", "khai báo điểm liệt", "ghi chú", "ghi chú của chỉ tiêu 7.35": which cell of a sheet, by its id. */
export const sayItem = (id: string): string => {
  const item = notedItem(id);
  return item === null ? (itemWords[id] ?? plainName(id)) : `${NOTE} của ${plainName(item)}`;
};
