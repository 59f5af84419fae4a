import type { Problem } from './problem.js';

/** Failures that belong to no one library: the shape of a request, the state of the machine. */
export const general = {
  INVALID_INPUT: {
    status: 422,
    sentence: (v) => `Dữ liệu gửi lên có ${v.count} lỗi; chưa có gì được ghi. Hãy sửa từng lỗi được nêu rồi gửi lại.`,
  },
  NOT_FOUND: { status: 404, sentence: () => 'Không tìm thấy dữ liệu được yêu cầu. Hãy kiểm tra lại đường dẫn hoặc mã.' },
} satisfies Record<string, Problem>;
