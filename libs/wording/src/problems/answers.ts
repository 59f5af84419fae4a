import type { InputError } from '@chuan-xa/scoring';
import { formatDecimal } from '../numbers.js';
import { problem, type Problem } from './problem.js';

const given = (v: { given?: string | number }): string => (v.given === undefined ? '' : ` “${v.given}”`);
/** As above, of what is known to be a number. */
const number = (v: { given?: string | number }): string =>
  v.given === undefined ? '' : ` “${formatDecimal(v.given)}”`;
const levels = (text: string | number): string =>
  String(text)
    .split(/[;,]\s*(?=\S)/)
    .map((level) => formatDecimal(level.trim()))
    .join('; ');

/** Answers that cannot be judged: one for each `InputError` code of `scoring`, under the same name. */
export const answers = {
  UNKNOWN_ID: problem(
    422,
    {},
    (v) =>
      `Bộ tiêu chí này không có tiêu chí hay chỉ tiêu${v.id === undefined ? ' mang mã đó' : ` “${v.id}”`}. Hãy kiểm tra lại mã.`,
    { id: '11' },
  ),
  NOT_A_DECIMAL: problem(
    422,
    {},
    (v) =>
      `Giá trị${given(v)} không phải là số hợp lệ. Hãy ghi dạng chuỗi như "12.5": số không âm, dấu chấm thập phân, nhiều nhất 3 chữ số trước và 2 chữ số sau dấu chấm.`,
    { given: 'mười' },
  ),
  OVER_MAXIMUM: problem(
    422,
    { max: '14' },
    (v) =>
      v.unit === '%'
        ? `Số đo${number(v)} vượt ${formatDecimal(v.max)} %. Hãy ghi số đo từ 0 đến ${formatDecimal(v.max)}.`
        : `Giá trị${number(v)} vượt mức tối đa là ${formatDecimal(v.max)}. Hãy ghi số từ 0 đến ${formatDecimal(v.max)}.`,
    { given: '15', unit: '%' },
  ),
  NO_SUCH_LEVEL: problem(
    422,
    { levels: '0; 0.5; 1' },
    (v) =>
      `Điểm${number(v)} không có trong các mức điểm của chỉ tiêu này: ${levels(v.levels)}. Hãy chọn một trong các mức đó.`,
    { given: '0,7' },
  ),
  WRONG_KIND_OF_ANSWER: problem(
    422,
    {},
    (v) =>
      `Câu trả lời không đúng cách chấm của mục này${v.expected === undefined ? '' : `, cần ${expectedWord(v.expected)}`}. Hãy ghi điểm, số đo hoặc đạt/không đạt đúng như bộ tiêu chí yêu cầu.`,
    { expected: 'points' },
  ),
  BOTH_CRITERION_AND_INDICATORS: problem(
    422,
    {},
    (v) =>
      `Tiêu chí${v.criterion === undefined ? ' này' : ` ${v.criterion}`} vừa có điểm chung vừa có điểm từng chỉ tiêu${v.indicators === undefined ? '' : ` (${v.indicators})`}. Hãy chỉ giữ một cách chấm: theo tiêu chí hoặc theo chỉ tiêu.`,
    { criterion: '7', indicators: '7.35; 7.36' },
  ),
  BOTH_SEXES_NEEDED: problem(
    422,
    {},
    () => 'Số liệu theo giới phải có đủ cả nam và nữ. Hãy bổ sung giới còn thiếu hoặc chỉ ghi một số chung.',
  ),
  NOT_APPLICABLE_REFUSED: problem(
    422,
    {},
    () => 'Mục này không được ghi “không áp dụng”. Hãy chấm điểm, hoặc để trống nếu chưa đánh giá.',
  ),
  UNKNOWN_ZONE: problem(
    422,
    {},
    (v) => `Vùng${given(v)} không hợp lệ. Hãy ghi "1", "2" hoặc "3", hoặc để trống nếu chưa xác định.`,
    { given: '4' },
  ),
  NOT_A_BOOLEAN: problem(
    422,
    {},
    (v) =>
      `Giá trị${given(v)} không phải là đúng hoặc sai. Hãy chọn có (true) hoặc không (false), hoặc để trống nếu chưa khai báo.`,
    { given: 'x' },
  ),
  NOT_SCORABLE: problem(
    422,
    {},
    (v) =>
      `Mục${v.id === undefined ? ' này' : ` ${v.id}`} chưa thể chấm vì bộ tiêu chí chưa có đủ quy định để tính điểm. Hãy để trống và đề nghị Sở Y tế bổ sung bộ tiêu chí.`,
    { id: '7.35' },
  ),
} satisfies Record<InputError['code'], Problem>;

function expectedWord(expected: string | number): string {
  const words: Record<string, string> = { points: 'điểm', value: 'số đo', met: 'đạt hoặc không đạt' };
  return String(expected)
    .split(/[;,|]\s*/)
    .map((kind) => words[kind] ?? kind)
    .join(' hoặc ');
}
