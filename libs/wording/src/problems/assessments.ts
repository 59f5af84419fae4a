import { DISQUALIFIED, isRemark } from '@chuan-xa/scoring';
import { formatDate, formatMoment } from '../dates.js';
import { capitalise, communeName, roundName } from '../text.js';
import { columnWord, moveWord, stateWord } from '../words/assessments.js';
import { EMPTY_CELL, sayItem } from '../words/cells.js';
import { problem, type Problem } from './problem.js';

const round = { round: 'Đợt 2 năm 2023' };
const commune = { commune: 'Mẫu' };

/** What opens a locked column, by the state the sheet is in. */
const remedy: Record<string, string> = {
  draft: 'Hãy nộp phiếu trước khi thẩm định.',
  returned: 'Hãy nộp lại phiếu trước khi thẩm định.',
  submitted: 'Hãy đề nghị Phòng Kế hoạch - Tài chính trả lại phiếu trước khi sửa.',
  accepted: 'Hãy đề nghị Phòng Kế hoạch - Tài chính mở khóa phiếu (có nêu lý do) trước khi sửa.',
};

/** "Ô 7 (cột phúc tra)"; what the sheet declares or remarks is called by its name: "Ghi chú của tiêu chí 7 (cột phúc tra)". */
const cellName = ({ id, column }: { id: string | number; column?: string | number }): string =>
  `${id === DISQUALIFIED || isRemark(String(id)) ? capitalise(sayItem(String(id))) : `Ô ${id}`}${column === undefined ? '' : ` (cột ${columnWord(column)})`}`;

/** Who wrote it and when; nothing where nobody has. */
const writer = ({ by, at }: { by?: string | number; at?: string | number }): string =>
  by === undefined
    ? 'không còn như lần xem trước'
    : `đã được ${by} sửa${at === undefined ? '' : ` lúc ${formatMoment(String(at))}`}`;

/** Rounds, sheets, cells and their states. */
export const assessments = {
  ROUND_CLOSED: problem(
    409,
    round,
    (v) =>
      `${capitalise(roundName(v.round))} đã đóng, không ghi thêm được. Hãy mở lại đợt (Phòng Kế hoạch - Tài chính) trước khi sửa.`,
  ),
  ROUND_NOT_FOUND: problem(
    404,
    round,
    (v) => `Không tìm thấy ${roundName(v.round)}. Hãy chọn đợt trong danh sách các đợt đã mở.`,
  ),
  ROUND_EXISTS: problem(409, { id: '2023-2' }, (v) => `Mã đợt ${v.id} đã có. Hãy dùng đợt đó hoặc đặt mã khác.`),
  ROUND_ENDS_BEFORE_DUE: problem(
    422,
    { dueOn: '2023-10-20', closesOn: '2023-10-10' },
    (v) =>
      `Đợt tự đóng hết ngày ${formatDate(String(v.closesOn))}, trước hạn nộp ${formatDate(String(v.dueOn))}. Hãy chọn ngày tự đóng không sớm hơn hạn nộp.`,
  ),
  ROUND_OPENS_IN_PAST: problem(
    422,
    { opensOn: '2023-10-10' },
    (v) =>
      `Ngày mở đợt ${formatDate(String(v.opensOn))} đã đến hoặc đã qua. Hãy chọn một ngày sau hôm nay, hoặc mở đợt ngay.`,
  ),
  ROUND_NOT_PLANNED: problem(
    404,
    { id: '2024-1' },
    (v) => `Không có đợt nào mang mã ${v.id} đang hẹn ngày mở. Có thể đợt đã được mở: hãy xem danh sách các đợt.`,
  ),
  ROUND_WITHOUT_COMMUNES: problem(
    422,
    { on: '2023-11-01' },
    (v) =>
      `Không có xã nào có hiệu lực vào ngày ${formatDate(String(v.on))} để mở phiếu. Hãy nạp danh sách địa bàn hoặc chọn ngày khác.`,
  ),
  REVISION_NOT_PUBLISHED: problem(
    422,
    { edition: 'byt-1300-2023', revision: 'r1' },
    (v) =>
      `Bộ tiêu chí ${v.edition}, bản ${v.revision}, chưa được ban hành trong hệ thống. Hãy ban hành bản này hoặc chọn bản đã ban hành.`,
  ),
  STANDARD_NOT_SCORABLE: problem(
    422,
    { edition: 'byt-3447-2011' },
    (v) =>
      `Bộ tiêu chí ${v.edition} chưa có điểm tối đa hoặc chỉ tiêu nên chưa mở đợt chấm được. Hãy bổ sung bộ tiêu chí hoặc chọn bộ khác.`,
  ),
  STANDARD_TWICE: problem(
    422,
    { edition: 'byt-1300-2023' },
    (v) => `Bộ tiêu chí ${v.edition} được nêu hai lần trong một đợt. Hãy chỉ giữ một lần.`,
  ),
  STANDARD_NOT_IN_ROUND: problem(
    422,
    { standard: 'byt-1300-2023', ...round },
    (v) => `Bộ tiêu chí ${v.standard} không thuộc ${roundName(v.round)}. Hãy chọn một bộ tiêu chí của đợt.`,
  ),
  STANDARD_NOT_APPLICABLE: problem(
    422,
    { commune: 'phường Mẫu', standard: 'langson-1494-2022-ntm' },
    (v) =>
      `Bộ tiêu chí ${v.standard} chỉ áp dụng cho xã, không áp dụng cho ${communeName(v.commune)}. Hãy bỏ đơn vị này ra khỏi danh sách; phường và thị trấn không tính vào mẫu số NTM.`,
  ),
  COMMUNE_NOT_IN_ROUND: problem(
    422,
    { ...commune, ...round },
    (v) =>
      `${capitalise(communeName(v.commune))} không thuộc ${roundName(v.round)}. Hãy kiểm tra lại tên xã và ngày lấy danh sách đơn vị của đợt.`,
  ),
  ASSESSMENT_NOT_FOUND: problem(
    404,
    {},
    (v) =>
      `Không tìm thấy phiếu chấm điểm${v.commune === undefined ? '' : ` của ${communeName(v.commune)}`}. Hãy tải lại danh sách phiếu của đợt.`,
    commune,
  ),
  DERIVED: problem(
    422,
    { id: '15.2' },
    (v) =>
      `Chỉ tiêu ${v.id} được suy từ công nhận và kết quả chấm BTCQGYTX nên không ghi tay được. Hãy cập nhật sổ công nhận hoặc phiếu chấm BTCQGYTX của xã.`,
  ),
  CELL_CLASH: problem(
    409,
    { id: '7', value: '12,5 điểm' },
    (v) =>
      `${cellName(v)} ${writer(v)}, hiện ${v.value === EMPTY_CELL ? '' : 'là '}${v.value}. Hãy xem giá trị hiện có rồi ghi lại nếu vẫn cần sửa.`,
    { column: 'district', by: 'TTYT huyện Mẫu', at: '2023-10-31T09:00:00Z' },
  ),
  SHEET_OF_ANOTHER_OFFICE: problem(
    403,
    {},
    () =>
      'Phiếu này do đơn vị khác phụ trách; bạn được xem vì xã nay thuộc đơn vị mình, nhưng không ghi được. Hãy liên hệ Phòng Kế hoạch - Tài chính nếu cần sửa.',
  ),
  COLUMN_NOT_YOURS: problem(
    403,
    { column: 'appraised' },
    (v) =>
      `Cột ${columnWord(v.column)} không do vai trò của bạn ghi; chưa có gì được ghi. Trung tâm y tế ghi điểm tự chấm và điểm phúc tra, Phòng Kế hoạch - Tài chính ghi điểm thẩm định.`,
  ),
  COLUMN_LOCKED: problem(
    409,
    { column: 'district', state: 'accepted' },
    (v) =>
      `Cột ${columnWord(v.column)} không ghi được khi phiếu ở trạng thái “${stateWord(v.state)}”. ${remedy[String(v.state)] ?? 'Hãy tải lại phiếu để xem cột đang mở.'}`,
  ),
  STATE_REFUSED: problem(
    409,
    { move: 'submit', state: 'accepted' },
    (v) =>
      `Không thể ${moveWord(v.move)} phiếu${v.commune === undefined ? '' : ` của ${communeName(v.commune)}`} đang ở trạng thái “${stateWord(v.state)}”. Hãy tải lại phiếu và chọn bước phù hợp.`,
    commune,
  ),
  REASON_REQUIRED: problem(
    422,
    {},
    (v) =>
      `Cần nêu lý do khi ${v.move === undefined ? 'thực hiện bước này' : `${moveWord(v.move)} phiếu`}. Hãy ghi rõ lý do để lưu vào nhật ký.`,
    { move: 'return' },
  ),
  NOT_ALL_APPRAISED: problem(
    409,
    { ids: '1, 4, 9' },
    (v) =>
      `Còn mục chưa có điểm thẩm định: ${v.ids}. Hãy nhập điểm thẩm định, hoặc xác nhận lấy điểm phúc tra cho các mục còn lại.`,
  ),
  NOTHING_TO_SUBMIT: problem(409, {}, () => 'Phiếu chưa có điểm nào nên chưa nộp được. Hãy nhập điểm trước khi nộp.'),
  DEMO_REFUSES_REAL: problem(
    409,
    {},
    () =>
      'Đây là cơ sở dữ liệu dùng thử, không nhận đợt thật. Hãy cài đặt một cơ sở dữ liệu chính thức để nhập số liệu thật.',
  ),
  DUPLICATE_CELL: problem(
    422,
    { id: '7' },
    (v) => `${cellName(v)} được gửi hai lần trong cùng một yêu cầu. Hãy chỉ giữ một giá trị.`,
    { column: 'district' },
  ),
  REMARK_UNFIT: problem(
    422,
    { limit: 2000 },
    (v) =>
      `Ghi chú hoặc minh chứng dài quá ${v.limit} ký tự hoặc có ký tự không in được. Hãy viết ngắn lại, tài liệu dài thì ghi nơi lưu.`,
  ),
} satisfies Record<string, Problem>;
