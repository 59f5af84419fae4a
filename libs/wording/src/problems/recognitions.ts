import { formatDate } from '../dates.js';
import { capitalise, communeName } from '../text.js';
import { titleWord } from '../words/titles.js';
import { problem, type Problem } from './problem.js';

const held = { commune: 'Mẫu', title: 'BTCQGYTX', year: 2021 };

/** Titles held, their decisions, and what communes pledged. */
export const recognitions = {
  RECOGNITION_EXISTS: problem(
    409,
    {},
    (v) =>
      `${v.commune === undefined ? 'Xã này' : capitalise(communeName(v.commune))} đã có công nhận ${v.title === undefined ? 'danh hiệu này' : titleWord(v.title)}${v.year === undefined ? '' : ` năm ${v.year}`} trong sổ. Hãy sửa công nhận đó, hoặc kiểm tra lại năm và danh hiệu.`,
    held,
  ),
  RECOGNITION_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy công nhận này trong sổ. Hãy tải lại sổ công nhận và chọn lại.',
  ),
  PLEDGE_EXISTS: problem(
    409,
    {},
    (v) =>
      `${v.commune === undefined ? 'Xã này' : capitalise(communeName(v.commune))} đã đăng ký phấn đấu ${v.title === undefined ? 'danh hiệu này' : titleWord(v.title)}${v.year === undefined ? '' : ` năm ${v.year}`}. Không cần đăng ký lại; hãy kiểm tra năm và danh hiệu.`,
    held,
  ),
  PLEDGE_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy đăng ký phấn đấu này. Hãy tải lại danh sách đăng ký và chọn lại.',
  ),
  YEAR_OUT_OF_RANGE: problem(
    422,
    { year: 1899, from: 2000, to: 2100 },
    (v) => `Năm ${v.year} nằm ngoài khoảng được nhận, từ ${v.from} đến ${v.to}. Hãy kiểm tra lại năm.`,
  ),
  YEAR_AFTER_DECISION: problem(
    422,
    { year: 2023, date: '2022-12-30' },
    (v) =>
      `Năm công nhận ${v.year} sau năm ký quyết định (${formatDate(String(v.date))}). Hãy kiểm tra lại năm hoặc ngày quyết định.`,
  ),
  WITHDRAWN_BEFORE_DECISION: problem(
    422,
    { withdrawn: '2020-01-01', date: '2021-12-30' },
    (v) =>
      `Ngày thu hồi ${formatDate(String(v.withdrawn))} đứng trước ngày quyết định công nhận ${formatDate(String(v.date))}. Hãy kiểm tra lại hai ngày.`,
  ),
  TITLE_NOT_FOR_TYPE: problem(
    422,
    { commune: 'phường Mẫu', title: 'ntm' },
    (v) =>
      `Danh hiệu ${titleWord(v.title)} chỉ dành cho xã, không ghi được cho ${communeName(v.commune)}. Hãy kiểm tra lại đơn vị hoặc danh hiệu.`,
  ),
  EDITION_NOT_KNOWN: problem(
    422,
    { edition: 'byt-1300-2032' },
    (v) =>
      `Không có bộ tiêu chí nào mang mã “${v.edition}” để ghi vào công nhận. Hãy xem các mã đang có ở danh mục bộ tiêu chí, hoặc bỏ trống nếu chưa biết.`,
  ),
  DECISION_IN_FUTURE: problem(
    422,
    { date: '2099-01-01' },
    (v) => `Ngày ký quyết định ${formatDate(String(v.date))} chưa tới. Hãy kiểm tra lại ngày trên quyết định.`,
  ),
  DECISION_REQUIRED: problem(
    422,
    {},
    () => 'Còn thiếu số hoặc ngày của quyết định. Hãy ghi đủ số, ngày và cơ quan ký theo văn bản.',
  ),
  TERM_ENDS_BEFORE_DECISION: problem(
    422,
    { ends: '2020-01-01', date: '2021-12-30' },
    (v) =>
      `Thời hạn công nhận kết thúc ${formatDate(String(v.ends))}, trước ngày quyết định ${formatDate(String(v.date))}. Hãy kiểm tra lại hai ngày.`,
  ),
} satisfies Record<string, Problem>;
