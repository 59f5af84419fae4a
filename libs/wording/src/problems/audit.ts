import { formatCount } from '../numbers.js';
import { problem, type Problem } from './problem.js';

const count = (value: string | number): string => (typeof value === 'number' ? formatCount(value) : value);

/** The record of what was done. */
export const audit = {
  AUDIT_TOO_LONG: problem(
    422,
    { count: 250_000, most: 100_000 },
    (v) =>
      `Phần nhật ký được chọn có ${count(v.count)} việc, một tệp chỉ chứa ${count(v.most)} việc. Hãy chọn ít hơn: từ ngày, đến ngày, loại đối tượng, người làm, mã xã hoặc loại việc.`,
  ),
} satisfies Record<string, Problem>;
