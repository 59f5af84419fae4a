/** The schema of an edition's inner parts, as `Edition` has them (scoring/src/edition.ts). */

const text = { type: 'string' as const };
const direction = { ...text, enum: ['atLeast', 'atMost'] };
const list = (items: object) => ({ type: 'array' as const, items });
/** All are required but those named `optional`. */
const object = (properties: Record<string, object>, optional: string[] = []) => ({
  type: 'object' as const,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

export const TEXT = text;
export const DATE = { ...text, format: 'date' };
export const DECIMAL = { ...text, pattern: '^\\d{1,3}(\\.\\d{1,2})?$', example: '12.5' };
export const FLAG = { type: 'boolean' as const };

/** A value of the law with how it is known; without `value` where it is not. */
export const parameter = (value: object) => ({
  description: 'Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0',
  ...object(
    {
      how: { ...text, enum: ['act', 'secondary', 'borrowed', 'unknown'] },
      value,
      citation: text,
      standsFor: { ...text, description: 'Thay cho văn bản nào' },
      note: text,
    },
    ['value', 'citation', 'standsFor', 'note'],
  ),
});

const cited = object({ text, citation: text });
const rows = parameter(list(object({ bound: DECIMAL, points: DECIMAL })));

const indicator = object(
  {
    id: { ...text, example: '7.35' },
    title: text,
    citation: text,
    maxPoints: parameter(DECIMAL),
    answeredBy: { ...text, enum: ['points', 'value', 'met'] },
    levels: parameter(list(DECIMAL)),
    levelTable: object({ direction, rows: { oneOf: [rows, object({ '1': rows, '2': rows, '3': rows })] } }),
    bound: object(
      { direction, value: parameter(DECIMAL), inclusive: parameter(FLAG), unit: text, bySex: parameter(FLAG) },
      ['bySex'],
    ),
    mayBeNotApplicable: FLAG,
    disqualifiesUnder: parameter(DECIMAL),
    derivedFrom: { ...text, enum: ['healthRecognition'] },
    knownText: list(cited),
  },
  ['maxPoints', 'levels', 'levelTable', 'bound', 'mayBeNotApplicable', 'disqualifiesUnder', 'derivedFrom', 'knownText'],
);

export const CRITERION = object(
  {
    id: { ...text, example: '7' },
    name: text,
    citation: text,
    maxPoints: parameter(DECIMAL),
    indicators: list(indicator),
  },
  ['maxPoints'],
);

export const IN_FORCE = object({ from: parameter(DATE), to: { ...parameter(DATE), nullable: true } });
export const ZONES = object({ '1': cited, '2': cited, '3': cited });
export const PASS_RULE = object({
  totalPercent: parameter(DECIMAL),
  criterionPercent: parameter(DECIMAL),
  disqualifying: parameter(FLAG),
});
export const REFERENCE = object({ edition: text, citation: text });
