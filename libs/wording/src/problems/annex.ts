import { formatMoment } from '../dates.js';
import { problem, type Problem } from './problem.js';

const edition = { edition: 'byt-1300-2023' };
const draft = { edition: 'byt-1300-2023', revision: 'r1.1' };

/** The file as a whole. */
const file = {
  ANNEX_NOT_OF_STANDARD: problem(
    409,
    edition,
    (v) =>
      `Bộ tiêu chí “${v.edition}” chấm theo ngưỡng hoặc dẫn chiếu bộ khác, nên không có phụ lục chỉ tiêu và điểm để gõ. Hãy chọn bộ tiêu chí chấm điểm.`,
  ),
  ANNEX_NOT_OURS: problem(
    422,
    {},
    () =>
      'Tệp này không phải mẫu phụ lục do hệ thống lập. Hãy tải mẫu ở mục bộ tiêu chí, gõ hoặc chép nội dung vào đó rồi gửi lại.',
  ),
  ANNEX_OF_ANOTHER_EDITION: problem(
    422,
    { ...edition, wanted: 'byt-4667-2014' },
    (v) => `Mẫu này của bộ tiêu chí “${v.edition}”, không phải “${v.wanted}”. Hãy gửi ở đúng bộ tiêu chí của nó.`,
  ),
  ANNEX_STALE: problem(
    422,
    { revision: 'r1', latest: 'r1.1' },
    (v) =>
      `Mẫu này được điền từ bản ${v.revision}, nay bản mới nhất là ${v.latest}${v.by === undefined ? '' : `, do ${v.by} lập từ một tệp khác`}${v.at === undefined ? '' : ` lúc ${formatMoment(String(v.at))}`}. Hãy tải mẫu mới rồi chép phần của mình sang, để không ghi đè phần đã có.`,
    { by: 'Phòng KHTC – nhập liệu', at: '2023-10-31T09:00:00Z' },
  ),
  ANNEX_ROW_MISSING: problem(
    422,
    { row: 'Tổng điểm tối đa' },
    (v) => `Trang quy tắc chung không còn dòng “${v.row}”. Hãy trả lại dòng này, hoặc tải mẫu mới.`,
  ),
  ANNEX_ROW_TWICE: problem(422, {}, () => 'Dòng quy tắc chung này có hai lần. Hãy xóa dòng chép thừa.'),
} satisfies Record<string, Problem>;

/** Numbers that name things. */
const numbers = {
  ANNEX_NUMBER_WRONG: problem(
    422,
    { given: '7,5' },
    (v) => `Giá trị “${v.given}” không phải số thứ tự. Hãy ghi số nguyên từ 1 đến 999, ví dụ 35.`,
  ),
  ANNEX_CRITERION_UNKNOWN: problem(
    422,
    { given: '11', criteria: '1, 2, 3' },
    (v) =>
      `Không có tiêu chí số ${v.given} ở trang “Tiêu chí” (đang có: ${v.criteria}). Hãy sửa số, hoặc thêm tiêu chí ở trang đó.`,
  ),
  ANNEX_INDICATOR_UNKNOWN: problem(
    422,
    { given: '48' },
    (v) => `Không có chỉ tiêu số ${v.given} ở trang “Chỉ tiêu”. Hãy sửa số, hoặc thêm chỉ tiêu ở trang đó.`,
  ),
  ANNEX_INDICATOR_AMBIGUOUS: problem(
    422,
    { given: '1', ids: '7.1, 7.10' },
    (v) =>
      `Số “${v.given}” có thể là chỉ tiêu ${v.ids}. Hãy ghi rõ cả tiêu chí và chỉ tiêu dưới dạng chữ, ví dụ '7.10 (có dấu nháy đơn ở đầu).`,
  ),
} satisfies Record<string, Problem>;

/** From where a value is known. */
const sources = {
  ANNEX_NO_CITATION: problem(
    422,
    {},
    () => 'Chưa ghi căn cứ. Hãy ghi trang, mục trong phụ lục, hoặc nguồn thứ cấp kèm địa chỉ.',
  ),
  ANNEX_VALUE_MISSING: problem(
    422,
    { how: 'văn bản' },
    (v) => `Ô giá trị để trống mà lại ghi biết từ “${v.how}”. Hãy ghi giá trị, hoặc chọn “chưa biết”.`,
  ),
  ANNEX_VALUE_UNKNOWN: problem(
    422,
    {},
    () =>
      'Ô này ghi “chưa biết” nhưng dòng đã có giá trị. Hãy chọn “văn bản”, “nguồn thứ cấp” hoặc “mượn”; nếu thật chưa biết thì xóa giá trị.',
  ),
  ANNEX_STANDS_FOR_MISSING: problem(
    422,
    {},
    () => 'Giá trị mượn của văn bản khác mà chưa ghi thay cho văn bản nào. Hãy ghi số hiệu văn bản được thay.',
  ),
  ANNEX_STANDS_FOR_EXTRA: problem(
    422,
    {},
    () => 'Chỉ giá trị “mượn” mới ghi thay cho văn bản nào. Hãy xóa ô này, hoặc chọn “mượn” ở cột “Biết từ đâu”.',
  ),
  ANNEX_NO_END_TO_CITE: problem(
    422,
    {},
    () =>
      'Đã ghi “không nêu” ngày hết hiệu lực thì căn cứ và ghi chú bên cạnh không được giữ. Hãy xóa ô này; nếu chưa biết ngày thì để trống ô giá trị.',
  ),
  ANNEX_YEARS_WRONG: problem(
    422,
    { given: '2,5' },
    (v) => `Giá trị “${v.given}” không phải số năm. Hãy ghi số nguyên từ 1 đến 50.`,
  ),
} satisfies Record<string, Problem>;

/** Levels, and what goes with which kind of scoring. */
const levels = {
  ANNEX_LEVELS_WRONG: problem(
    422,
    { given: '0, 1, 2' },
    (v) =>
      `Giá trị “${v.given}” không đọc được thành các mức điểm. Hãy ghi các mức cách nhau bằng dấu chấm phẩy, nhiều nhất 2 số lẻ, ví dụ 0; 0,5; 1.`,
  ),
  ANNEX_LEVELS_OUT_OF_ORDER: problem(
    422,
    {},
    () =>
      'Các mức trùng nhau, hoặc mức nhiều điểm hơn lại đòi hỏi ít hơn. Hãy đối chiếu ngưỡng, điểm và chiều ≥, ≤ với phụ lục.',
  ),
  ANNEX_DIRECTIONS_DIFFER: problem(
    422,
    { first: '≤', row: 12 },
    (v) => `Chiều ở dòng này khác chiều “${v.first}” ở dòng ${v.row} của cùng chỉ tiêu. Hãy sửa một trong hai.`,
  ),
  ANNEX_ZONES_MIXED: problem(
    422,
    { row: 12 },
    (v) =>
      `Cùng một chỉ tiêu mà dòng ${v.row} và dòng này một bên ghi vùng, một bên để trống (mọi vùng). Hãy ghi vùng cho tất cả, hoặc để trống tất cả.`,
  ),
  ANNEX_REGIONS_MIXED: problem(
    422,
    { row: 12 },
    (v) =>
      `Cùng một chỉ tiêu mà dòng ${v.row} và dòng này một bên của khu vực tỉnh ta, một bên của mọi khu vực. Hãy chỉ giữ một cách.`,
  ),
  ANNEX_ROWS_DISAGREE: problem(
    422,
    { row: 12 },
    (v) =>
      `Các mức của cùng một bảng phải biết từ cùng một loại nguồn; ô này khác dòng ${v.row}. Hãy sửa một trong hai.`,
  ),
  ANNEX_REGION_KEPT_AS_TEXT: problem(
    422,
    {},
    () => 'Mức của khu vực khác chỉ được giữ làm tư liệu, nên không ghi ô này. Hãy xóa ô và nêu nguồn ở cột căn cứ.',
  ),
  ANNEX_LEVELS_NOT_USED: problem(
    422,
    {},
    () =>
      'Các mức điểm ở cột này chỉ đi với cách chấm “cho điểm”. Hãy đổi cách chấm, hoặc xóa ô; mức theo số đo ghi ở trang “Mức điểm”.',
  ),
  ANNEX_TABLE_NOT_USED: problem(
    422,
    {},
    () => 'Bảng mức chỉ đi với cách chấm “số đo”. Hãy đổi cách chấm ở trang “Chỉ tiêu”, hoặc xóa các dòng mức này.',
  ),
  ANNEX_TABLE_MISSING: problem(
    422,
    {},
    () =>
      'Chấm theo “số đo” thì phải có bảng mức. Hãy ghi các mức của chỉ tiêu này ở trang “Mức điểm”, hoặc đổi cách chấm.',
  ),
  ANNEX_ZONES_MISSING: problem(
    422,
    {},
    () =>
      'Mức chia theo vùng mà bộ tiêu chí chưa có vùng. Hãy ghi ba vùng ở trang “Bộ tiêu chí”, hoặc để trống cột vùng.',
  ),
  ANNEX_INDICATORS_MISSING: problem(
    422,
    {},
    () =>
      'Bộ đặt là chấm theo chỉ tiêu mà tiêu chí này chưa có chỉ tiêu nào. Hãy ghi chỉ tiêu, hoặc để ô “Chấm điểm theo” là “tự xác định”.',
  ),
  ANNEX_DISQUALIFYING_KNOWN: problem(
    422,
    {},
    () =>
      'Ô này ghi người chấm khai điểm liệt, nhưng đã có chỉ tiêu ghi điểm liệt. Hãy chọn “cột điểm liệt của chỉ tiêu”, hoặc xóa các ô điểm liệt.',
  ),
  ANNEX_DISQUALIFYING_NONE: problem(
    422,
    {},
    () =>
      'Ô này ghi điểm liệt biết qua các chỉ tiêu, nhưng chưa chỉ tiêu nào ghi điểm liệt. Hãy ghi ở trang “Chỉ tiêu”, hoặc chọn “người chấm khai”.',
  ),
} satisfies Record<string, Problem>;

/** Drafts of the office's own. */
const drafts = {
  STANDARD_DRAFT_MOVED: problem(
    409,
    draft,
    (v) =>
      `Bộ tiêu chí “${v.edition}” đã có thay đổi (bản ${v.revision}) sau khi tệp được đọc, nên chưa ghi gì. Hãy đọc lại tệp rồi xem các thay đổi.`,
  ),
  STANDARD_DRAFT_PUBLISHED: problem(
    409,
    draft,
    (v) =>
      `Bản ${v.revision} của bộ tiêu chí “${v.edition}” đã được công bố nên không sửa, không bỏ được nữa. Hãy tải mẫu mới; thay đổi sẽ thành bản nháp tiếp theo.`,
  ),
} satisfies Record<string, Problem>;

/** The annex of a standard, typed into our form. */
export const annex = { ...file, ...numbers, ...sources, ...levels, ...drafts } satisfies Record<string, Problem>;
