import { capitalise } from '../text.js';
import { problem, type Problem } from './problem.js';

const edition = { edition: 'byt-1300-2023' };
const revision = { edition: 'byt-1300-2023', revision: 'r1' };

/** Standards in the database. What is wrong with an answer to one stands in `answers`. */
const kept = {
  STANDARD_NOT_FOUND: problem(
    404,
    edition,
    (v) => `Không có bộ tiêu chí nào mang mã “${v.edition}”. Hãy xem các mã đang có ở danh mục bộ tiêu chí.`,
  ),
  STANDARD_REVISION_NOT_FOUND: problem(
    404,
    revision,
    (v) => `Bộ tiêu chí “${v.edition}” không có bản “${v.revision}”. Hãy xem các bản đang có ở danh mục bộ tiêu chí.`,
  ),
  STANDARD_NOT_PUBLISHED: problem(
    409,
    edition,
    (v) => `Bộ tiêu chí “${v.edition}” chưa có bản nào được công bố. Hãy công bố một bản trước khi dùng.`,
  ),
  STANDARD_REVISION_CHANGED: problem(
    409,
    revision,
    (v) =>
      `Bản “${v.revision}” của bộ tiêu chí “${v.edition}” đã có trong cơ sở dữ liệu với nội dung khác. Hãy lập nội dung mới thành bản mang số mới; bản cũ được giữ nguyên.`,
  ),
} satisfies Record<string, Problem>;

/** The office's own draft, its values and the acts that they are read in. */
const drafts = {
  STANDARD_DRAFT_NOT_FOUND: problem(
    404,
    edition,
    (v) => `Bộ tiêu chí “${v.edition}” chưa có bản nháp của đơn vị. Hãy lập bản nháp trước.`,
  ),
  STANDARD_DRAFT_STALE: problem(
    409,
    revision,
    (v) =>
      `Bản nháp ${v.revision} của bộ tiêu chí “${v.edition}” đã được người khác sửa sau khi bạn xem, nên chưa ghi gì. Hãy tải lại bản nháp rồi làm tiếp.`,
  ),
  STANDARD_DRAFT_OUTDATED: problem(
    409,
    { ...revision, published: 'r2' },
    (v) =>
      `Bản nháp ${v.revision} của bộ tiêu chí “${v.edition}” có số nhỏ hơn bản đã công bố ${v.published}, nên không công bố được nữa. Hãy lập bản nháp mới từ bản đã công bố.`,
  ),
  STANDARD_VALUE_NOT_FOUND: problem(
    422,
    { path: 'criteria/7/maxPoints' },
    (v) => `Bản nháp không có giá trị ở chỗ “${v.path}”. Hãy chọn lại giá trị trong danh sách.`,
  ),
  STANDARD_VALUE_TWICE: problem(
    422,
    { name: 'điểm tối đa (tiêu chí 7)' },
    (v) => `Giá trị “${v.name}” được gửi hai lần. Hãy bỏ bớt một.`,
  ),
  STANDARD_VALUE_UNFIT: problem(
    422,
    {
      name: 'điểm tối đa (tiêu chí 7)',
      fault: 'Điểm tối đa của các phần cộng lại được 99, không khớp 100 đã ghi. Hãy đối chiếu lại với văn bản.',
    },
    (v) => `${capitalise(String(v.name))}: ${v.fault}`,
  ),
  ACT_NOT_FOUND: problem(
    404,
    {},
    () => 'Không tìm thấy bản chụp văn bản này ở bộ tiêu chí. Hãy gửi tệp văn bản lên trước, rồi chọn tệp đó.',
  ),
  ACTS_TOO_MANY: problem(
    409,
    { limit: 200 },
    (v) => `Bộ tiêu chí đã có đủ ${v.limit} bản chụp văn bản. Hãy ghép các trang vào một tệp PDF rồi gửi.`,
  ),
} satisfies Record<string, Problem>;

const file = { key: 'citation', text: '7.35', given: '2023-02-30', id: '7.35', detail: 'thiếu levelTable' };

/** Faults of a law file, found by the loader; the file and the place stand beside the sentence. */
const lawText = {
  LAW_NOT_YAML: problem(
    422,
    { detail: 'Flow map must end with a }' },
    (v) => `Tệp không đọc được theo cú pháp YAML (${v.detail}). Hãy sửa chỗ được chỉ ra.`,
  ),
  LAW_DUPLICATE_KEY: problem(422, { key: file.key }, (v) => `Khóa “${v.key}” bị ghi hai lần. Hãy bỏ bớt một.`),
  LAW_ALIAS_REFUSED: problem(
    422,
    {},
    () =>
      'Tệp bộ tiêu chí không dùng neo (&), bí danh (*), trộn khóa (<<) hay nhãn kiểu (!). Hãy ghi giá trị ra đầy đủ.',
  ),
  LAW_UNQUOTED_NUMBER: problem(
    422,
    { text: file.text },
    (v) => `Mã hoặc số ${v.text} không có ngoặc kép nên bị YAML đọc thành số. Hãy ghi "${v.text}".`,
  ),
  LAW_UNQUOTED_TEXT: problem(
    422,
    { text: 'Điều 1' },
    (v) =>
      `Chuỗi “${v.text}” chưa đặt trong ngoặc kép. Hãy đặt trong ngoặc kép để dấu phẩy và dấu # không cắt mất chữ.`,
  ),
  LAW_NOT_NFC: problem(
    422,
    {},
    () => 'Chữ tiếng Việt ở đây chưa ở dạng dựng sẵn (NFC). Hãy gõ lại bằng bộ gõ Unicode dựng sẵn.',
  ),
} satisfies Record<string, Problem>;

const lawShape = {
  LAW_UNKNOWN_KEY: problem(
    422,
    { key: 'citaton' },
    (v) =>
      `Khóa “${v.key}” không có trong mẫu. Hãy kiểm tra chính tả, hoặc dấu phẩy trong một chuỗi chưa đặt ngoặc kép.`,
  ),
  LAW_MISSING_KEY: problem(
    422,
    { key: 'termYears' },
    (v) => `Thiếu khóa “${v.key}”. Hãy ghi thêm; điều chưa biết thì ghi how: unknown.`,
  ),
  LAW_MISSING_CITATION: problem(
    422,
    {},
    () => 'Giá trị này thiếu căn cứ (citation). Hãy ghi điều khoản của văn bản, hoặc nguồn thứ cấp kèm địa chỉ.',
  ),
  LAW_WRONG_TYPE: problem(
    422,
    { expected: 'string' },
    (v) => `Giá trị này trống hoặc không đúng loại (cần: ${v.expected}). Hãy ghi lại đúng mẫu.`,
  ),
  LAW_NOT_ALLOWED: problem(
    422,
    { given: 'guess', allowed: 'act, secondary, borrowed, unknown' },
    (v) => `Giá trị “${v.given}” không thuộc danh sách cho phép. Hãy dùng một trong: ${v.allowed}.`,
  ),
  LAW_BAD_DATE: problem(
    422,
    { given: file.given },
    (v) => `Giá trị “${v.given}” không phải là ngày có thật ghi theo dạng năm-tháng-ngày. Hãy ghi như "2023-03-09".`,
  ),
  LAW_NOT_A_DECIMAL: problem(
    422,
    { given: '12,5' },
    (v) =>
      `Giá trị “${v.given}” không phải là số theo mẫu. Hãy ghi như "12.5": nhiều nhất 3 chữ số trước và 2 chữ số sau dấu chấm.`,
  ),
  LAW_BAD_ID: problem(
    422,
    { given: '07.35' },
    (v) =>
      `Mã “${v.given}” không đúng dạng. Hãy ghi bộ như "byt-1300-2023", bản như "r1", tiêu chí như "7", chỉ tiêu như "7.35".`,
  ),
  LAW_HOW_MISMATCH: problem(
    422,
    {},
    () =>
      'Mục này có khóa thừa hoặc thiếu so với how. Hãy ghi: act, secondary kèm value; borrowed kèm value và standsFor; unknown không kèm value.',
  ),
} satisfies Record<string, Problem>;

const lawContent = {
  LAW_FILE_NAME_MISMATCH: problem(
    422,
    { expected: 'byt-1300-2023/r1.yaml' },
    (v) => `Tên tệp không khớp với id và revision ghi bên trong. Hãy đặt tên “${v.expected}”, hoặc sửa id, revision.`,
  ),
  LAW_SUM_MISMATCH: problem(
    422,
    { sum: '99', stated: '100' },
    (v) =>
      `Điểm tối đa của các phần cộng lại được ${v.sum}, không khớp ${v.stated} đã ghi. Hãy đối chiếu lại với văn bản.`,
  ),
  LAW_ID_DUPLICATED: problem(422, { id: file.id }, (v) => `Mã “${v.id}” bị dùng hai lần. Hãy sửa một trong hai.`),
  LAW_ID_OUT_OF_ORDER: problem(
    422,
    { id: file.id },
    (v) => `Mã “${v.id}” đứng sau một mã lớn hơn. Hãy xếp theo thứ tự của bộ tiêu chí.`,
  ),
  LAW_ID_NOT_OF_CRITERION: problem(
    422,
    { id: file.id, criterion: '6' },
    (v) => `Chỉ tiêu “${v.id}” nằm trong tiêu chí ${v.criterion}. Hãy chuyển về đúng tiêu chí, hoặc sửa mã.`,
  ),
  LAW_OVER_MAXIMUM: problem(
    422,
    { given: '3', max: '2' },
    (v) => `Mức ${v.given} vượt điểm tối đa ${v.max} của chỉ tiêu. Hãy đối chiếu lại với văn bản.`,
  ),
  LAW_LEVELS_OUT_OF_ORDER: problem(
    422,
    {},
    () =>
      'Các mức trùng nhau hoặc sai thứ tự. Hãy xếp levels tăng dần; các dòng của bảng mức từ nhiều điểm đến ít điểm.',
  ),
  LAW_NOT_A_PERCENT: problem(
    422,
    { given: '180' },
    (v) => `Tỷ lệ ${v.given} vượt quá 100 %. Hãy đối chiếu lại với văn bản.`,
  ),
  LAW_KIND_MISMATCH: problem(
    422,
    { detail: file.detail },
    (v) => `Chỉ tiêu không khớp với cách trả lời của nó: ${v.detail}. Hãy sửa answeredBy hoặc phần đi kèm.`,
  ),
  LAW_SCORED_BY_MISMATCH: problem(
    422,
    { detail: 'bộ chấm điểm phải có quy tắc đạt (pass)' },
    (v) => `Nội dung không khớp với scoredBy: ${v.detail}. Hãy sửa một trong hai.`,
  ),
  LAW_DISQUALIFIED_BY_MISMATCH: problem(
    422,
    { detail: 'chưa có chỉ tiêu nào mang disqualifiesUnder' },
    (v) => `Nội dung không khớp với disqualifiedBy: ${v.detail}. Hãy sửa một trong hai.`,
  ),
  LAW_ZONES_MISMATCH: problem(
    422,
    {},
    () =>
      'Bảng mức chia theo vùng nhưng bộ tiêu chí không có vùng (zones: null). Hãy ghi các vùng, hoặc dùng một bảng chung.',
  ),
  LAW_DATES_OUT_OF_ORDER: problem(
    422,
    { later: '2023-03-20', earlier: '2023-03-09' },
    (v) => `Ngày ${v.later} đứng trước ngày ${v.earlier}, lẽ ra phải sau. Hãy đối chiếu lại với văn bản.`,
  ),
  LAW_REFERS_AND_OWN: problem(
    422,
    {},
    () =>
      'Bộ tiêu chí đã dẫn chiếu bộ khác (refersTo) mà vẫn có tiêu chí riêng. Hãy để criteria: [], hoặc bỏ refersTo.',
  ),
  LAW_REFERS_TO_MISSING: problem(
    422,
    { edition: 'langson-1494-2022-ntm-advanced' },
    (v) =>
      `Không có bộ tiêu chí “${v.edition}” ở bản không muộn hơn bản này để dẫn chiếu. Hãy kiểm tra mã, hoặc bổ sung tệp.`,
  ),
  LAW_INVENTED_REFUSED: problem(
    422,
    {},
    () => 'Dữ liệu bịa để thử (invented) không được nằm trong bộ tiêu chí phát hành. Hãy chuyển tệp sang thư mục thử.',
  ),
} satisfies Record<string, Problem>;

/** Faults of the list of published revisions, against the files. */
const lock = {
  LAW_PUBLISHED_CHANGED: problem(
    409,
    { revision: 'r1', locked: 'ab12…', found: 'cd34…' },
    (v) =>
      `Bản “${v.revision}” đã công bố với mã băm ${v.locked}, nay nội dung khác (${v.found}). Hãy trả lại nguyên văn, hoặc lập bản mới.`,
  ),
  LAW_NOT_LOCKED: problem(
    422,
    { revision: 'r2', found: 'cd34…' },
    (v) => `Bản “${v.revision}” chưa có trong published.yaml. Hãy thêm dòng với mã băm ${v.found}.`,
  ),
  LAW_LOCKED_MISSING: problem(
    422,
    { edition: 'byt-1300-2023', revision: 'r1' },
    (v) =>
      `Tệp published.yaml ghi bản “${v.revision}” của bộ “${v.edition}” nhưng không có tệp của bản đó. Hãy trả lại tệp.`,
  ),
} satisfies Record<string, Problem>;

/** Foreseen failures of standards: queries and law files. */
export const standards = { ...kept, ...drafts, ...lawText, ...lawShape, ...lawContent, ...lock } satisfies Record<
  string,
  Problem
>;
