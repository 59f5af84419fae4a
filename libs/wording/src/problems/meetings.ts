import { formatMoment } from '../dates.js';
import { statementStateWord } from '../words/statements.js';
import { problem, type Problem } from './problem.js';

/** Meetings, who attends them, and what they decide. */
const attended = {
  MEETING_NOT_FOUND: problem(
    404,
    {},
    () =>
      'Không có cuộc họp này, cuộc họp đã kết thúc, hoặc đơn vị không được mời. Hãy tải lại danh sách các cuộc họp.',
  ),
  MEETING_ALREADY_OPEN: problem(
    409,
    { name: 'Họp rà soát ngày 01/11/2023' },
    (v) =>
      `Bản chốt “${v.name}” đang được mở cho một cuộc họp. Hãy vào cuộc họp ấy, hoặc kết thúc nó trước khi mở cuộc họp khác.`,
  ),
  MEETING_CLOSED: problem(
    409,
    {},
    () =>
      'Cuộc họp đã kết thúc nên không trình chiếu, không mời khách được nữa. Muốn họp tiếp, hãy mở lại bản chốt cho một cuộc họp mới.',
  ),
  SNAPSHOT_WITHOUT_SCREENS: problem(
    409,
    { name: 'Họp rà soát ngày 01/11/2023' },
    (v) => `Bản chốt “${v.name}” không có màn hình nào để trình chiếu. Hãy chốt số liệu lại rồi mở bản chốt mới.`,
  ),
  SCREEN_NOT_IN_SNAPSHOT: problem(
    422,
    { screen: 'review-BTCQGYTX' },
    (v) => `Bản chốt đang họp không có màn hình “${v.screen}”. Hãy chọn trong chương trình của cuộc họp.`,
  ),
  COMMUNE_NOT_IN_SNAPSHOT: problem(
    404,
    { commune: '06463' },
    (v) => `Không tìm thấy xã mã ${v.commune} trong bản chốt đang họp. Hãy chọn xã trong danh sách của bản chốt.`,
  ),
  SNAPSHOT_IN_PAST: problem(
    422,
    { takeAt: '2023-10-31T09:00:00Z' },
    (v) => `Giờ hẹn chốt ${formatMoment(String(v.takeAt))} đã qua. Hãy chọn một giờ sắp tới, hoặc chốt số liệu ngay.`,
  ),
  SNAPSHOT_NOT_PLANNED: problem(
    404,
    {},
    () => 'Không có lần chốt nào đang hẹn như vậy; có thể đã chốt rồi. Hãy tải lại danh sách các bản chốt.',
  ),
  GUEST_NOT_FOUND: problem(404, {}, () => 'Không tìm thấy khách này trong cuộc họp. Hãy tải lại danh sách khách.'),
  GUEST_LINK_ENDED: problem(
    404,
    {},
    () =>
      'Liên kết dự họp này không dùng được: cuộc họp đã kết thúc, liên kết đã bị thu hồi, hoặc chép thiếu. Hãy xin Sở Y tế một liên kết khác.',
  ),
  DECISION_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy kết luận này trong cuộc họp. Hãy tải lại danh sách kết luận.',
  ),
  DECISION_CHANGED: problem(
    409,
    { by: 'Sở Y tế – tổng hợp' },
    (v) => `Kết luận này vừa được ${v.by} sửa; bản vừa gửi chưa được ghi. Hãy xem cả hai bản rồi ghi lại bản cần giữ.`,
  ),
  DECISION_WITHDRAWN: problem(
    409,
    { number: 3 },
    (v) => `Kết luận số ${v.number} đã được rút nên không sửa được. Hãy ghi một kết luận mới.`,
  ),
  DECISION_NEEDS_NAME: problem(
    422,
    {},
    () => 'Kết luận do thư ký ghi phải nêu người kết luận. Hãy điền tên hoặc chức vụ của lãnh đạo đã kết luận.',
  ),
  DECISION_IN_OWN_NAME: problem(
    422,
    {},
    () => 'Lãnh đạo ghi kết luận của chính mình, không ghi thay người khác. Hãy để trống ô thay mặt.',
  ),
} satisfies Record<string, Problem>;

/** What offices state for a meeting. */
const statements = {
  STATEMENT_NOT_FOUND: problem(
    404,
    { office: 'TTYT Mẫu' },
    (v) => `${v.office} chưa ghi hạn chế, nguyên nhân, giải pháp, kiến nghị cho đợt này. Hãy ghi rồi mới nộp.`,
  ),
  STATEMENT_CHANGED: problem(
    409,
    { by: 'Sở Y tế – tổng hợp' },
    (v) => `Nội dung này vừa được ${v.by} sửa; bản vừa gửi chưa được ghi. Hãy xem cả hai bản rồi ghi lại bản cần giữ.`,
  ),
  STATEMENT_HANDED_IN: problem(
    409,
    {},
    () =>
      'Nội dung này đã nộp nên không sửa được; bản vừa gửi chưa được ghi. Hãy đề nghị Sở Y tế trả lại trước khi sửa.',
  ),
  STATEMENT_EMPTY: problem(
    422,
    {},
    () =>
      'Chưa ghi gì nên chưa nộp được. Hãy ghi ít nhất một trong bốn phần: hạn chế, nguyên nhân, giải pháp, kiến nghị.',
  ),
  STATEMENT_STATE_REFUSED: problem(
    409,
    { office: 'TTYT Mẫu', state: 'draft' },
    (v) =>
      `Bản của ${v.office} ${statementStateWord(v.state)} nên không làm được việc này. Hãy tải lại trang rồi xem lại.`,
  ),
} satisfies Record<string, Problem>;

/** Frozen rounds, the meetings to which they are opened, and what offices state for them. */
export const meetings = {
  ...attended,
  ...statements,
  SNAPSHOT_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy bản chốt số liệu này. Hãy tải lại danh sách các bản chốt và chọn lại.',
  ),
  SNAPSHOT_OF_NOTHING: problem(
    409,
    { round: 'Đợt 2 năm 2023' },
    (v) =>
      `${v.round} không chấm bộ tiêu chí nào gắn với một danh hiệu, nên không có gì để chốt. Hãy chọn đợt khác, hoặc thêm bộ tiêu chí vào đợt.`,
  ),
  SNAPSHOT_BROKEN: problem(
    500,
    { name: 'Họp ngày 01/11/2023' },
    (v) =>
      `Bản chốt “${v.name}” trong cơ sở dữ liệu không còn đúng như lúc chốt, nên không được dùng. Hãy báo người quản trị khôi phục từ bản sao lưu.`,
  ),
} satisfies Record<string, Problem>;
