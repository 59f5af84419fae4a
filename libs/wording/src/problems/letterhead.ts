import { problem, type Problem } from './problem.js';

/** The head and foot of the department's papers. */
export const letterhead = {
  LETTERHEAD_CHANGED: problem(
    409,
    { by: 'Sở Y tế – tổng hợp' },
    (v) =>
      `Thể thức văn bản vừa được ${v.by} sửa; bản vừa gửi chưa được ghi. Hãy xem cả hai bản rồi ghi lại bản cần giữ.`,
  ),
} satisfies Record<string, Problem>;
