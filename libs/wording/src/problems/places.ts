import { formatDate, formatMoment } from '../dates.js';
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
  BOUNDARY_UNKNOWN: problem(
    404,
    {},
    () => 'Ranh giới này không có, hoặc đã được thay hay thôi dùng. Hãy tải lại danh sách ranh giới.',
  ),
  BOUNDARY_CHANGED: problem(
    409,
    {},
    (v) =>
      v.by === undefined || v.at === undefined
        ? 'Ranh giới của kỳ này vừa được thay hoặc gỡ; chưa có gì được ghi. Hãy tải lại trang, xem lại rồi nạp.'
        : `Ranh giới của kỳ này đã được ${v.by} thay lúc ${formatMoment(String(v.at))}; chưa có gì được ghi. Hãy tải lại trang, xem lại rồi nạp.`,
    { by: 'Nguyễn Văn Mẫu', at: '2026-11-22T02:00:00.000Z' },
  ),
  BOUNDARY_NOT_GEOJSON: problem(
    422,
    {},
    () =>
      'Tệp không phải GeoJSON gồm nhiều hình (FeatureCollection, UTF-8). Trong QGIS: bấm chuột phải vào lớp xã, chọn “Export – Save Features As…”, Format “GeoJSON”, CRS “EPSG:4326 – WGS 84”.',
  ),
  BOUNDARY_EMPTY: problem(422, {}, () => 'Tệp GeoJSON không có hình nào. Hãy xuất lại từ lớp ranh giới xã.'),
  BOUNDARY_CRS: problem(
    422,
    { crs: 'urn:ogc:def:crs:EPSG::3405' },
    (v) =>
      `Tệp ghi hệ tọa độ “${v.crs}”, không phải độ kinh, vĩ WGS 84. Hãy xuất lại từ QGIS với CRS “EPSG:4326 – WGS 84”.`,
  ),
  BOUNDARY_OUTSIDE: problem(
    422,
    { count: 194, feature: 'số 1 (TEN_XA: Đại Đồng)' },
    (v) =>
      `Tệp có ${v.count} hình nằm ngoài Việt Nam, trước hết là hình ${v.feature}: tọa độ không phải độ kinh, vĩ WGS 84 (kinh độ 102–118 đứng trước, vĩ độ 6–24 đứng sau). Hãy xuất lại từ QGIS với CRS “EPSG:4326 – WGS 84”.`,
  ),
  BOUNDARY_NOT_AREA: problem(
    422,
    { feature: 'số 12 (TEN_XA: Đại Đồng)' },
    (v) =>
      `Hình ${v.feature} không phải là vùng (Polygon hoặc MultiPolygon). Hãy xuất từ lớp vùng của ranh giới xã, không phải lớp điểm hay đường.`,
  ),
  BOUNDARY_BROKEN_RING: problem(
    422,
    { feature: 'số 12 (TEN_XA: Đại Đồng)' },
    (v) =>
      `Hình ${v.feature} có đường viền hỏng: chưa khép kín, quá ít điểm hoặc không có diện tích. Trong QGIS hãy chạy “Fix geometries” rồi xuất lại.`,
  ),
  BOUNDARY_OF_NOBODY: problem(
    422,
    { feature: 'số 12 (TEN_XA: Đại Dồng)' },
    (v) =>
      `Hình ${v.feature} không khớp xã nào trong danh mục của kỳ này${v.nearest === undefined ? '' : `; gần nhất: ${v.nearest}`}. Hãy sửa mã hoặc tên xã trong bảng thuộc tính, hoặc bỏ hình nếu là của tỉnh khác.`,
    { nearest: 'xã Đại Đồng, Tràng Định (06040)' },
  ),
  BOUNDARY_AMBIGUOUS: problem(
    422,
    {
      feature: 'số 12 (TEN_XA: Chi Lăng)',
      candidates: 'xã Chi Lăng, Tràng Định (06070); xã Chi Lăng, Chi Lăng (06463)',
    },
    (v) =>
      `Tên ở hình ${v.feature} có thể là nhiều xã: ${v.candidates}. Hãy thêm cột mã xã hoặc tên huyện vào bảng thuộc tính.`,
  ),
  BOUNDARY_CODE_OF_ANOTHER: problem(
    422,
    { feature: 'số 12 (TEN_XA: Chi Lăng)', code: '06040', commune: 'xã Đại Đồng', name: 'Chi Lăng' },
    (v) =>
      `Hình ${v.feature} có mã ${v.code} của ${communeName(v.commune)} nhưng lại ghi tên “${v.name}”. Hãy kiểm tra mã và tên trong bảng thuộc tính.`,
  ),
  BOUNDARY_TWICE: problem(
    422,
    { feature: 'số 12 (TEN_XA: Đại Đồng)', commune: 'xã Đại Đồng', other: 'số 3 (TEN_XA: Đại Đồng)' },
    (v) =>
      `${capitalise(communeName(v.commune))} có hai hình: ${v.other} và ${v.feature}. Nếu là hai phần của một xã, trong QGIS hãy chạy “Dissolve” theo mã xã rồi xuất lại.`,
  ),
  BOUNDARY_MISSING: problem(
    422,
    { count: 2, communes: 'xã Đại Đồng (06040), xã Mẫu (06041)' },
    (v) =>
      `Tệp thiếu hình của ${v.count} xã trong kỳ danh mục này: ${v.communes}. Hãy bổ sung vào tệp, hoặc chọn lại ngày của danh mục.`,
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
