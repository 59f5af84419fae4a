import { capitalise, communeName } from '../text.js';
import { caseFieldWord, caseStateWord } from '../words/cases.js';
import { titleWord } from '../words/titles.js';
import { problem, type Problem } from './problem.js';

const flagged = { commune: 'Mẫu', title: 'BTCQGYTX' };
const fieldList = (fields: string | number): string =>
  String(fields)
    .split(/[,;]\s*/)
    .map(caseFieldWord)
    .join(', ');

/** Flagged communes and their cases. */
export const reviews = {
  CASE_EXISTS: problem(
    409,
    {},
    (v) =>
      `${v.commune === undefined ? 'Xã này' : capitalise(communeName(v.commune))} đã có hồ sơ theo dõi ${v.title === undefined ? 'danh hiệu này' : titleWord(v.title)}. Hãy cập nhật hồ sơ đó thay vì mở hồ sơ mới.`,
    flagged,
  ),
  CASE_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy hồ sơ theo dõi này. Hãy tải lại danh sách rà soát và chọn lại.',
  ),
  CASE_NOT_FLAGGED: problem(
    409,
    flagged,
    (v) =>
      `${capitalise(communeName(v.commune))} không nằm trong danh sách không còn đạt ${titleWord(v.title)} của đợt rà soát này nên không mở hồ sơ được. Hãy kiểm tra lại kết quả rà soát.`,
  ),
  CASE_STATE_REFUSED: problem(
    409,
    { from: 'open', to: 'withdrawn' },
    (v) =>
      `Không thể chuyển hồ sơ từ “${caseStateWord(v.from)}” sang “${caseStateWord(v.to)}”. Hãy tải lại hồ sơ và chọn bước phù hợp.`,
  ),
  CASE_CLOSED: problem(
    409,
    { state: 'restored' },
    (v) => `Hồ sơ đã đóng (${caseStateWord(v.state)}) nên không ghi thêm được. Hãy mở lại hồ sơ trước khi sửa.`,
  ),
  CASE_FIELDS_MISSING: problem(
    422,
    { fields: 'cause, solution, dueOn' },
    (v) => `Hồ sơ còn thiếu: ${fieldList(v.fields)}. Hãy điền đủ trước khi chuyển trạng thái.`,
  ),
  WITHDRAWAL_NEEDS_DECISION: problem(
    422,
    {},
    () => 'Thu hồi công nhận phải có quyết định. Hãy ghi cả số và ngày của quyết định thu hồi.',
  ),
  NTM_NOT_WITHDRAWN_HERE: problem(
    409,
    { title: 'ntm' },
    (v) =>
      `Danh hiệu ${titleWord(v.title)} không thu hồi tại đây: riêng tiêu chí y tế không đủ căn cứ thu hồi (Quyết định 18/2022/QĐ-TTg). Hãy chuyển hồ sơ sang “đã báo cáo cơ quan điều phối NTM”.`,
  ),
  REPORT_ONLY_FOR_NTM: problem(
    409,
    { title: 'BTCQGYTX' },
    (v) =>
      `Bước “báo cáo cơ quan điều phối NTM” chỉ dùng cho danh hiệu NTM, không dùng cho ${titleWord(v.title)}. Hãy chọn bước khác.`,
  ),
  RESTORED_NEEDS_VERDICT: problem(
    409,
    { commune: 'Mẫu' },
    (v) =>
      `Chưa có phiếu chấm sau đó với kết quả đạt của ${communeName(v.commune)} nên chưa ghi nhận đạt lại được. Hãy chấm và nộp phiếu trước.`,
  ),
} satisfies Record<string, Problem>;
