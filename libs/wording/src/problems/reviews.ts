import { capitalise, communeName } from '../text.js';
import { caseFieldWord, caseStateWord } from '../words/cases.js';
import { titleWord } from '../words/titles.js';
import { problem, type Problem } from './problem.js';

const revision = { revision: 'r1.1' };
const flagged = { commune: 'Mẫu', title: 'BTCQGYTX' };
const fieldList = (fields: string | number): string =>
  String(fields)
    .split(/[,;]\s*/)
    .map(caseFieldWord)
    .join(', ');

/** Publishing a revision of a standard, and undoing it. */
const publications = {
  PREVIEW_STALE: problem(
    409,
    revision,
    (v) =>
      `Từ lúc xem trước đến nay số liệu đã đổi, nên công bố bản ${v.revision} sẽ cho kết quả khác với những gì đã xem; chưa có gì được công bố. Hãy xem trước lại rồi công bố.`,
  ),
  PUBLICATION_UNFIT: problem(
    409,
    { count: 3, revision: 'r1.1' },
    (v) =>
      `Có ${v.count} ô điểm đã ghi không còn hợp với bản ${v.revision}. Hãy sửa các ô đó trước, hoặc chọn giữ nguyên: các ô được giữ và tính là chưa chấm cho đến khi chấm lại.`,
  ),
  PUBLICATION_WITHOUT_ACT: problem(
    409,
    { count: 12 },
    (v) =>
      `Có ${v.count} giá trị mới ghi là biết từ văn bản gốc, nhưng bộ tiêu chí chưa có bản chụp văn bản nào. Hãy gửi tệp văn bản lên trước khi công bố.`,
  ),
  PUBLICATION_NOT_SCORABLE: problem(
    409,
    { revision: 'r1.1', round: 'Đợt 1 năm 2026' },
    (v) =>
      `Bản ${v.revision} không có gì để chấm, trong khi ${v.round} đang chấm theo bộ này. Hãy hoàn thiện bản nháp trước khi công bố.`,
  ),
  PUBLICATION_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy lần công bố này. Hãy tải lại danh sách các lần công bố.',
  ),
  PUBLICATION_UNDONE: problem(
    409,
    { revision: 'r1.1' },
    (v) => `Lần công bố bản ${v.revision} đã được thu hồi trước đó. Hãy tải lại danh sách các lần công bố.`,
  ),
  PUBLICATION_NOT_LATEST: problem(
    409,
    { revision: 'r1.1', latest: 'r1.2' },
    (v) =>
      `Chỉ thu hồi được lần công bố gần nhất. Sau bản ${v.revision} đã công bố bản ${v.latest}; hãy thu hồi bản đó trước.`,
  ),
  PUBLICATION_HOLDS_ROUND: problem(
    409,
    { revision: 'r1.1', round: 'Đợt 1 năm 2026' },
    (v) =>
      `${v.round} đã đóng với kết quả theo bản ${v.revision}, nên không thu hồi được bản này. Hãy mở lại đợt trước, hoặc công bố một bản mới thay cho việc thu hồi.`,
  ),
  PUBLICATION_FIRST_IN_USE: problem(
    409,
    { revision: 'r1', round: 'Đợt 1 năm 2026' },
    (v) =>
      `Bản ${v.revision} là bản đầu tiên và ${v.round} đang chấm theo bản này; không có bản trước để quay về. Hãy công bố một bản mới thay cho việc thu hồi.`,
  ),
} satisfies Record<string, Problem>;

/** Flagged communes and their cases; revisions published and undone. */
export const reviews = {
  ...publications,
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
