import { formatDate, formatMoment } from '../dates.js';
import { formatDecimal } from '../numbers.js';
import { paperKindWords } from '../papers/letterhead.js';
import { columnWord, stateWords } from './assessments.js';
import { caseFieldWords, caseStateWords } from './cases.js';
import { wordFor } from './lookup.js';
import { howWords, revisionWords } from './law.js';
import { roleWord } from './roles.js';
import { statementPartWords, statementStateWords } from './statements.js';
import { titleWord } from './titles.js';

/** What the fields of a recorded value are called; one without a word keeps its own name. */
const words: Record<string, string> = {
  ...caseFieldWords,
  ...statementPartWords,
  ...Object.fromEntries(Object.entries(paperKindWords).map(([kind, word]) => [`${kind}Paper`, word.toLowerCase()])),
  account: 'tài khoản',
  alsoWritten: 'cách viết khác',
  address: 'địa chỉ',
  addresses: 'hộp thư',
  agent: 'trình duyệt',
  cells: 'số ô',
  changed: 'số phiếu đổi kết luận',
  citation: 'căn cứ',
  capacity: 'ký với tư cách',
  closedAt: 'đóng lúc',
  closedWhy: 'lý do đóng',
  closesOn: 'ngày tự đóng',
  code: 'mã',
  column: 'cột',
  commune: 'xã',
  communeCode: 'mã xã',
  communes: 'số xã',
  cutOffYear: 'mốc rà soát',
  date: 'ngày',
  decisionDate: 'ngày quyết định',
  decisionNumber: 'số quyết định',
  declared: 'khai có điểm liệt',
  districtCode: 'huyện',
  document: 'văn bản',
  droppedOn: 'thôi đăng ký từ',
  edition: 'bộ tiêu chí',
  editionId: 'bộ tiêu chí',
  ended: 'số phiên kết thúc',
  endsAt: 'hết hạn lúc',
  effectiveFrom: 'có hiệu lực từ',
  identity: 'danh tính ở dịch vụ định danh',
  failure: 'không được vì',
  female: 'nữ',
  file: 'tệp',
  fileName: 'tệp',
  guest: 'khách',
  holder: 'người giữ',
  id: 'mã',
  how: 'biết từ',
  illustrative: 'minh họa',
  inNameOf: 'thay mặt',
  invited: 'đơn vị được mời',
  item: 'mục',
  keptAt: 'nhận lúc',
  kind: 'loại',
  limit: 'mức đã hết',
  male: 'nam',
  map: 'bản đồ cột',
  meeting: 'cuộc họp',
  met: 'đạt',
  mustChange: 'phải đổi mật khẩu',
  name: 'tên',
  notApplicable: 'không áp dụng',
  number: 'số văn bản',
  office: 'đơn vị',
  offices: 'số đơn vị phụ trách',
  officeCode: 'đơn vị',
  openedAt: 'mở lúc',
  opensOn: 'ngày mở',
  openedBy: 'người mở',
  order: 'thứ tự',
  organ: 'cơ quan ban hành',
  organAbove: 'cơ quan chủ quản',
  passwordEndsAt: 'mật khẩu tạm hết hạn lúc',
  path: 'đường dẫn',
  period: 'thời kỳ',
  periods: 'số thời kỳ',
  place: 'địa danh',
  points: 'điểm',
  post: 'vị trí',
  province: 'tỉnh',
  reason: 'lý do',
  recipients: 'nơi nhận',
  recordedAt: 'ghi lúc',
  recordedBy: 'người ghi',
  replaced: 'số thay giá trị cũ',
  revision: 'bản',
  roles: 'vai trò',
  round: 'đợt',
  roundId: 'đợt',
  screen: 'màn hình',
  sha256: 'SHA-256',
  signatures: 'chữ ký',
  signer: 'người ký',
  skipped: 'số dòng bỏ qua',
  snapshot: 'bản chốt số liệu',
  source: 'nguồn',
  standard: 'bộ tiêu chí',
  standards: 'bộ tiêu chí',
  state: 'trạng thái',
  stateReason: 'lý do trả lại',
  status: 'trạng thái',
  successions: 'số dòng kế tiếp',
  symbol: 'ký hiệu',
  takeAt: 'chốt lúc',
  termEndsOn: 'hết thời hạn ngày',
  text: 'nội dung',
  title: 'danh hiệu',
  unfit: 'số ô không còn hợp',
  unit: 'đơn vị',
  unitsOn: 'đơn vị tại ngày',
  username: 'tên đăng nhập',
  value: 'giá trị',
  withdrawalNumber: 'số quyết định thu hồi',
  withdrawnOn: 'thu hồi từ ngày',
  workbook: 'mẫu phụ lục số',
  written: 'số đã ghi',
  writtenAt: 'ghi lúc',
  writtenBy: 'người ghi',
  year: 'năm',
  zone: 'vùng',
};

const states: Record<string, string> = { ...statementStateWords, ...stateWords, ...caseStateWords };

/** How the values of a field are said where they are codes of ours or points. */
const values: Record<string, (value: string) => string> = {
  column: columnWord,
  state: (state) => wordFor(states, state),
  title: titleWord,
  how: (how) => wordFor(howWords, how),
  status: (status) => wordFor(revisionWords, status),
  roles: roleWord,
  ...Object.fromEntries(['points', 'value', 'male', 'female'].map((name) => [name, formatDecimal])),
};

/** A recorded text as people read it: "phúc tra" for the column "district", "12,5" for points, days and moments as they are written. */
export function recordedValueWord(field: string, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatMoment(value);
  const said = Object.hasOwn(values, field) ? values[field]?.(value) : undefined;
  return said ?? value;
}

/** "số quyết định" from "decisionNumber". */
export const recordedFieldWord = (name: string): string => wordFor(words, name);
