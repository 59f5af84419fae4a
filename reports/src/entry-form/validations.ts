import { LONGEST_REMARK } from '@chuan-xa/assessments';
import { decimalOf, type Edition, type LevelRow, type Parameter } from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';
import type ExcelJS from 'exceljs';
import type { EntryItem } from './items.js';
import { NOT_APPLICABLE_WORD } from './live/cell-codes.js';

/** The most of a measure that nothing bounds. */
const MOST_MEASURE = 99_999;
/** Characters that Excel takes in a prompt, in an error, in the title of either, and in a formula. */
const LONGEST = 255;
const LONGEST_ERROR = 225;
const LONGEST_TITLE = 32;
const LONGEST_LIST = 190;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Excel's own check of an item's cell. Blank is always allowed. @param first address of the first cell of the column */
export function validationOf(item: EntryItem, first: string, edition: Edition): ExcelJS.DataValidation {
  return item.number ? numberValidation(item, first, edition) : wordValidation(item);
}

/** Of note and evidence. */
export const remarkValidation: ExcelJS.DataValidation = {
  type: 'textLength',
  operator: 'lessThanOrEqual',
  allowBlank: true,
  formulae: [LONGEST_REMARK],
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Quá dài',
  error: `Ô này nhận nhiều nhất ${LONGEST_REMARK} ký tự. Hãy viết ngắn lại.`,
};

function wordValidation({ id, words, name, mayBeNotApplicable }: EntryItem): ExcelJS.DataValidation {
  const offered = [words?.yes[0], words?.no[0], ...(mayBeNotApplicable ? [NOT_APPLICABLE_WORD] : [])];
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${offered.join(',')}"`],
    ...messages(
      id,
      `Chỉ nhận: ${offered.join(', ')}, hoặc để trống khi chưa có. Hãy chọn trong danh sách.`,
      `${name}. Chọn: ${offered.join(', ')}; để trống khi chưa có.`,
    ),
  };
}

function numberValidation(item: EntryItem, first: string, edition: Edition): ExcelJS.DataValidation {
  const { id, number, name } = item;
  const most = Math.min(number?.most ?? MOST_MEASURE, MOST_MEASURE);
  const levels = number?.levels ?? null;
  const absent = item.mayBeNotApplicable ? `, hoặc ${NOT_APPLICABLE_WORD} khi không áp dụng` : '';
  const asked = levels
    ? `một trong các mức ${levels.map(said).join('; ')}`
    : `số từ 0 đến ${said(most)}, nhiều nhất hai số lẻ`;
  const own = item.indicator?.id === undefined ? '' : tableText(item, edition);
  return {
    ...check(most, levels, item.mayBeNotApplicable, first),
    allowBlank: true,
    ...messages(
      id,
      `Ô này nhận ${asked}${absent}; để trống khi chưa có. Hãy nhập lại.`,
      `${name}. Nhận ${asked}${absent}; để trống khi chưa có.${own}`,
    ),
  };
}

const said = (hundredths: number): string => formatDecimal(decimalOf(hundredths));

/** A plain decimal where that says it all; else a formula, which also takes x. */
function check(
  most: number,
  levels: readonly number[] | null,
  mayBeNotApplicable: boolean,
  first: string,
): Pick<ExcelJS.DataValidation, 'type' | 'operator' | 'formulae'> {
  if (!levels && !mayBeNotApplicable) return { type: 'decimal', operator: 'between', formulae: [0, most / 100] };
  const within = `AND(${first}>=0,${first}<=${most / 100})`;
  const among = levels ? `OR(${levels.map((level) => `${first}=${level / 100}`).join(',')})` : within;
  // The live columns know the levels too: a list too long for Excel's check is found there.
  const fits = among.length > LONGEST_LIST ? within : among;
  const absent = mayBeNotApplicable ? `LOWER(TRIM(${first}))="${NOT_APPLICABLE_WORD}"` : 'FALSE';
  return { type: 'custom', formulae: [`IF(ISNUMBER(${first}),${fits},${absent})`] };
}

/** The level table of a measure, as far as a prompt takes it. */
function tableText({ indicator }: EntryItem, { zones }: Edition): string {
  const table = indicator?.levelTable;
  if (!table) return '';
  const sign = table.direction === 'atLeast' ? 'từ' : 'đến';
  const rows = (parameter: Parameter<LevelRow[]>): string =>
    parameter.how === 'unknown'
      ? 'chưa biết'
      : parameter.value
          .map(({ bound, points }) => `${sign} ${formatDecimal(bound)}: ${formatDecimal(points)} điểm`)
          .join('; ');
  const { rows: all } = table;
  if ('how' in all) return ` ${rows(all)}.`;
  return zones ? ` ${(['1', '2', '3'] as const).map((zone) => `Vùng ${zone}: ${rows(all[zone])}`).join('. ')}.` : '';
}

const messages = (id: string, error: string, prompt: string): Partial<ExcelJS.DataValidation> => ({
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: cut(`Ô ${id === 'disqualified' ? 'điểm liệt' : id} không nhận`, LONGEST_TITLE),
  error: cut(error, LONGEST_ERROR),
  showInputMessage: true,
  promptTitle: cut(id === 'disqualified' ? 'Điểm liệt' : id, LONGEST_TITLE),
  prompt: cut(prompt, LONGEST),
});
