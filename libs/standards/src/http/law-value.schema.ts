import { DATE, DECIMAL } from './edition.schema.js';

const row = {
  type: 'object' as const,
  required: ['bound', 'points'],
  properties: { bound: DECIMAL, points: DECIMAL },
};

/** What a value of the law may be, by its place: a number, a day, a rule, years, yes or no, levels, rows of a level table. */
export const LAW_VALUE = {
  description: 'Theo chỗ của giá trị: số (chuỗi), ngày, quy tắc, số năm, có/không, các mức điểm, các dòng của bảng mức',
  example: '80',
  oneOf: [
    { type: 'string' as const, description: `Số như ${DECIMAL.example}, ngày (${DATE.format}) hoặc tên quy tắc` },
    { type: 'integer' as const },
    { type: 'boolean' as const },
    { type: 'array' as const, items: { oneOf: [DECIMAL, row] } },
  ],
};
