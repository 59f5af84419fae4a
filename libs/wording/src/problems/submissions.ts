import { formatDate } from '../dates.js';
import { stateWord } from '../words/assessments.js';
import { problem, type Problem } from './problem.js';

/** Who has to do what before evidence can be added or removed, by the state the sheet is in. */
const remedy: Record<string, string> = {
  draft: 'Hãy đợi trung tâm y tế nộp phiếu.',
  returned: 'Hãy đợi trung tâm y tế nộp lại phiếu.',
  submitted: 'Hãy đề nghị Phòng Kế hoạch - Tài chính trả lại phiếu trước.',
  accepted: 'Hãy đề nghị Phòng Kế hoạch - Tài chính mở khóa phiếu (có nêu lý do) trước.',
};

/** Evidence of a sheet, and sheets handed in with an official letter. */
export const submissions = {
  EVIDENCE_NOT_FOUND: problem(
    404,
    {},
    () => 'Không có tệp minh chứng này ở phiếu, hoặc tệp đã được gỡ. Hãy tải lại danh sách minh chứng của phiếu.',
  ),
  EVIDENCE_LOCKED: problem(
    409,
    { state: 'accepted' },
    (v) =>
      `Phiếu đang ở trạng thái “${stateWord(v.state)}” nên không thêm hay gỡ minh chứng được. ${remedy[String(v.state)] ?? 'Hãy tải lại phiếu.'}`,
  ),
  EVIDENCE_NOT_YOURS: problem(
    403,
    {},
    () => 'Tệp minh chứng này do đơn vị khác gửi nên bạn không gỡ được. Hãy liên hệ người đã gửi nếu cần gỡ.',
  ),
  EVIDENCE_FULL: problem(
    409,
    { limit: 50 },
    (v) =>
      `Phiếu đã có ${v.limit} tệp minh chứng, là mức nhiều nhất. Hãy gỡ tệp thừa hoặc gộp nhiều trang thành một tệp PDF.`,
  ),
  SUBMISSION_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy lần nộp này. Hãy tải lại danh sách các lần nộp của đợt.',
  ),
  SCAN_NOT_FOUND: problem(
    404,
    {},
    () => 'Lần nộp này chưa có bản quét công văn. Hãy gửi bản quét (PDF hoặc ảnh) khi có.',
  ),
  DISPATCH_IN_FUTURE: problem(
    422,
    { date: '2023-11-02', today: '2023-11-01' },
    (v) =>
      `Ngày công văn ${formatDate(String(v.date))} sau ngày hôm nay (${formatDate(String(v.today))}). Hãy kiểm tra lại ngày ghi trên công văn.`,
  ),
} satisfies Record<string, Problem>;
