import { problem, type Problem } from './problem.js';

/** Frozen rounds. */
export const meetings = {
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
