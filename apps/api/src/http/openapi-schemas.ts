import type { Reason, Verdict } from '@chuan-xa/scoring';

/** Schemas that are written by hand, because they are unions: JSON Schema 2020-12, as OpenAPI 3.1 takes it. */

type Schema = Record<string, unknown>;

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const texts: Schema = { type: 'array', items: text };
const decimal: Schema = { type: 'string', description: 'Số thập phân viết thành chuỗi', examples: ['12.5'] };
/** What a person may write: 0 to 999.99. */
const written: Schema = { ...decimal, pattern: '^\\d{1,3}(\\.\\d{1,2})?$' };
const decimalOrNull: Schema = { ...decimal, type: ['string', 'null'] };
const sex: Schema = { type: 'string', enum: ['male', 'female'] };
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });
const list = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
/** Has these properties and no other; all are required but those named `optional`. */
const object = (properties: Record<string, Schema>, optional: string[] = []): Schema => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
  additionalProperties: false,
});

/** By code; a code without its schema does not compile. */
const reasons: Record<Reason['code'], Schema> = {
  TOTAL_BELOW: object({ code: oneOf('TOTAL_BELOW'), have: decimal, need: decimal, short: decimal }),
  CRITERION_BELOW: object({
    ...{ code: oneOf('CRITERION_BELOW'), criterion: text },
    ...{ have: decimal, need: decimal, short: decimal },
  }),
  DISQUALIFIED: object({ code: oneOf('DISQUALIFIED'), indicator: text }, ['indicator']),
  INDICATOR_BELOW: object(
    {
      code: oneOf('INDICATOR_BELOW'),
      indicator: text,
      have: { type: ['string', 'boolean'] },
      need: { type: ['string', 'boolean'] },
      short: decimalOrNull,
      sex,
      direction: oneOf('atLeast', 'atMost'),
    },
    ['sex', 'direction'],
  ),
  NOT_ANSWERED: object({ code: oneOf('NOT_ANSWERED'), ids: texts }),
  PARAMETER_UNKNOWN: object({ code: oneOf('PARAMETER_UNKNOWN'), parameters: texts }),
  TITLE_AT_RISK: object({ code: oneOf('TITLE_AT_RISK'), indicator: text }),
};

const step = object(
  {
    id: text,
    from: decimalOrNull,
    to: decimal,
    beyond: flag,
    sex,
    measure: { ...decimal, description: 'Số đo cho điểm ấy' },
  },
  ['beyond', 'sex', 'measure'],
);

const verdict: Record<keyof Verdict, Schema> = {
  outcome: oneOf('met', 'notMet', 'undetermined'),
  basis: {
    description: 'Kết luận dựa trên điểm của ai',
    oneOf: [
      object({ kind: oneOf('trial', 'district', 'appraised') }),
      object({ kind: oneOf('mixed'), notAppraised: texts }),
    ],
  },
  provisional: { ...flag, description: 'Dựa trên điều chưa đọc được trong chính văn bản' },
  provisionalParameters: list(
    object({
      id: text,
      how: oneOf('act', 'secondary', 'borrowed', 'unknown'),
      citation: { type: ['string', 'null'] },
    }),
  ),
  total: { ...decimalOrNull, description: 'Tổng điểm đã chấm; null: chưa chấm gì, hoặc bộ không chấm điểm' },
  totalBest: { ...decimalOrNull, description: 'Tổng điểm cao nhất còn có thể đạt' },
  maxTotal: { ...decimalOrNull, description: 'Tổng điểm tối đa của phần áp dụng; null: chưa biết' },
  criteria: list(
    object({ id: text, points: decimalOrNull, best: decimalOrNull, max: decimalOrNull, floor: decimalOrNull }),
  ),
  reasons: list(ref('Reason')),
  wayBack: object(
    {
      possible: flag,
      points: { ...decimalOrNull, description: 'Ít nhất bao nhiêu điểm; "0": đã đạt' },
      steps: list(step),
      clear: { ...texts, description: 'Phải sửa hoặc khai trước' },
      parameters: { ...texts, description: 'Quy định chưa biết đang chắn đường' },
    },
    ['parameters'],
  ),
  edition: object({ id: text, revision: text, sha256: text }),
  engine: text,
};

const answers = [
  object({ points: written }),
  object({ value: written }),
  object({ male: written, female: written }),
  object({ met: flag }),
  object({ notApplicable: { type: 'boolean', enum: [true] } }),
];

const problem: Schema = {
  description: 'RFC 9457. Vài lỗi kèm thêm trường của mình, như `clashes` khi ô điểm đã bị người khác sửa.',
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { ...text, examples: ['urn:chuan-xa:problem:INVALID_INPUT'] },
    title: text,
    status: { type: 'integer', examples: [422] },
    detail: { ...text, description: 'Cái gì, ở đâu, làm gì' },
    code: { ...text, examples: ['INVALID_INPUT'] },
    trace: {
      ...text,
      description: 'Mã của yêu cầu, như ở tiêu đề x-request-id: báo cho quản trị khi cần tìm trong nhật ký kỹ thuật',
    },
    errors: list(object({ field: { ...text, examples: ['cells.0.value.points'] }, code: text, message: text })),
  },
};

/** By name, for `components.schemas`. */
export const handWrittenSchemas: Record<string, Schema> = {
  Answer: { description: 'Điểm hoặc kết quả của một tiêu chí, chỉ tiêu; số viết thành chuỗi', oneOf: answers },
  CellValue: {
    description: 'Kết quả của một ô, khai báo điểm liệt, hoặc ghi chú',
    oneOf: [...answers, object({ declared: flag }), object({ text })],
  },
  Recorded: { description: 'Giá trị JSON đúng như nhật ký đã ghi; null: không có' },
  FrozenDocument: { description: 'Tài liệu JSON của một bản chốt, đúng như lúc chốt' },
  Reason: { oneOf: Object.values(reasons) },
  Verdict: object(verdict),
  Problem: problem,
};
