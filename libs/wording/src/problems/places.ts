import { formatDate } from '../dates.js';
import { capitalise, communeName } from '../text.js';
import { problem, type Problem } from './problem.js';

/** Communes by period, their offices, their zones, and the reference files they come from. */
export const places = {
  PLACES_NOT_LOADED: problem(
    503,
    { province: '20' },
    (v) =>
      `Danh mục đơn vị hành chính của tỉnh mã ${v.province} chưa có trong cơ sở dữ liệu. Hãy chạy lệnh nạp danh mục rồi thử lại.`,
  ),
  PLACES_FILES_FAULTY: problem(
    422,
    { count: 2, first: 'communes-1.yaml, dòng 12: mã 05971 có hai lần' },
    (v) => `Tệp danh mục đơn vị hành chính có ${v.count} lỗi; chưa có gì được ghi. Lỗi đầu tiên: ${v.first}.`,
  ),
  PLACES_OF_ANOTHER_PROVINCE: problem(
    409,
    { given: '19', province: '20' },
    (v) =>
      `Tệp danh mục là của tỉnh mã ${v.given}, còn cơ sở dữ liệu này là của tỉnh mã ${v.province}; chưa có gì được ghi. Hãy chọn đúng thư mục danh mục.`,
  ),
  PLACES_KEYS_CHANGED: problem(
    409,
    { what: 'kỳ 2, mã 06040' },
    (v) =>
      `Danh mục mới bỏ hoặc đổi thời hạn của đơn vị đã có (${v.what}), trong khi số liệu cũ còn gắn với đơn vị đó; chưa có gì được ghi. Hãy giữ đơn vị này trong tệp hoặc báo người quản trị dữ liệu.`,
  ),
  COMMUNE_UNKNOWN: problem(
    404,
    { code: '06041' },
    (v) => `Mã ${v.code} không phải là mã của xã, phường, thị trấn nào trong tỉnh. Hãy kiểm tra lại mã.`,
  ),
  COMMUNE_NOT_IN_PERIOD: problem(
    422,
    { commune: 'xã Mẫu', day: '2025-08-01' },
    (v) => {
      const known = `${capitalise(communeName(v.commune))}${v.code === undefined ? '' : ` (mã ${v.code})`} không có trong danh mục đơn vị hành chính ngày ${formatDate(String(v.day))}`;
      if (v.became !== undefined) return `${known}: đã thành ${v.became}. Hãy dùng đơn vị của ngày đó.`;
      if (v.was !== undefined) return `${known}: ngày đó là ${v.was}. Hãy dùng đơn vị của ngày đó.`;
      return `${known}. Hãy chọn đơn vị của ngày đó trong danh mục.`;
    },
    { code: '06041', became: 'xã Mẫu Mới (mã 06042)', was: 'xã Mẫu Cũ (mã 06043)' },
  ),
  COMMUNE_LISTED_TWICE: problem(
    422,
    { commune: 'xã Mẫu' },
    (v) => `${capitalise(communeName(v.commune))} được nêu hai lần. Hãy chỉ nêu mỗi xã một lần.`,
  ),
  OFFICE_UNKNOWN: problem(
    404,
    { office: 'ttyt-mau', day: '2023-11-01' },
    (v) =>
      `Không có đơn vị phụ trách mã “${v.office}” vào ngày ${formatDate(String(v.day))}. Hãy chọn đơn vị trong danh mục của ngày đó.`,
  ),
  ZONE_DECISION_IN_FUTURE: problem(
    422,
    { date: '2026-01-01', today: '2025-11-22' },
    (v) =>
      `Ngày quyết định ${formatDate(String(v.date))} sau ngày hôm nay (${formatDate(String(v.today))}). Hãy kiểm tra lại ngày của quyết định.`,
  ),
  ZONE_ENTRY_UNKNOWN: problem(
    404,
    { entry: '12' },
    (v) => `Không có dòng phân vùng số ${v.entry}. Hãy tải lại danh sách phân vùng.`,
  ),
  ZONE_ENTRY_REPLACED: problem(
    409,
    { entry: '12' },
    (v) => `Dòng phân vùng số ${v.entry} đã được đính chính trước đó. Hãy tải lại danh sách và sửa dòng mới nhất.`,
  ),
} satisfies Record<string, Problem>;
