import type { How, Indicator, NotApplicableRule } from '@chuan-xa/scoring';
import { howWords } from '@chuan-xa/wording';
import { foldText } from '../workbook-file/index.js';

/** A choice of the form: what is kept, how the form writes it, and what else is understood. */
export type Choice<T extends string> = readonly (readonly [kept: T, word: string, ...others: string[]])[];

export const HOWS: Choice<How> = [
  ['act', 'văn bản', howWords.act, 'phụ lục'],
  ['secondary', 'nguồn thứ cấp', 'thứ cấp'],
  ['borrowed', 'mượn', howWords.borrowed],
  ['unknown', 'chưa biết', 'chưa rõ'],
];

export const ANSWERS: Choice<Indicator['answeredBy']> = [
  ['points', 'cho điểm', 'điểm'],
  ['value', 'số đo', 'theo số đo'],
  ['met', 'đạt hoặc không', 'đạt/không đạt', 'đạt, không đạt'],
];

export const YES_NO: Choice<'true' | 'false'> = [
  ['true', 'có', 'x', 'được', 'true'],
  ['false', 'không', 'không được', 'false'],
];

export const NOT_APPLICABLE: Choice<NotApplicableRule> = [
  ['countsZero', 'tính 0 điểm'],
  ['leavesDenominator', 'bỏ khỏi tổng điểm tối đa'],
];

/** `auto`: by indicators as soon as every one of them is there with its points. */
export const SCORING: Choice<'auto' | 'criterion' | 'indicator'> = [
  ['auto', 'tự xác định'],
  ['criterion', 'tiêu chí', 'theo tiêu chí'],
  ['indicator', 'chỉ tiêu', 'theo chỉ tiêu'],
];

export const DISQUALIFIED_BY: Choice<'declared' | 'indicators'> = [
  ['declared', 'người chấm khai'],
  ['indicators', 'cột điểm liệt của chỉ tiêu', 'chỉ tiêu'],
];

export const DIRECTIONS: Choice<'atLeast' | 'atMost'> = [
  ['atLeast', '≥', '>='],
  ['atMost', '≤', '<='],
];

export const ZONES: Choice<'1' | '2' | '3'> = [
  ['1', '1', 'vùng 1'],
  ['2', '2', 'vùng 2'],
  ['3', '3', 'vùng 3'],
];

/** What an end that the act does not state is called. */
export const NO_END = 'không nêu';

/** The socio-economic regions by which an act may set its levels, with the names that acts in force give them. */
export const REGIONS = [
  'Trung du và miền núi phía Bắc',
  'Đồng bằng sông Hồng',
  'Bắc Trung Bộ',
  'Duyên hải Nam Trung Bộ',
  'Tây Nguyên',
  'Đông Nam Bộ',
  'Đồng bằng sông Cửu Long',
] as const;
const REGION: Choice<string> = REGIONS.map((name) => [name, name, name.replace(' và ', ' ')]);

/** The region in which Lạng Sơn lies: its levels are computed with, those of all others are kept as text. */
export const OWN_REGION: string = REGIONS[0];

/** The word of what is kept. */
export const wordOf = <T extends string>(choice: Choice<T>, kept: T): string =>
  choice.find(([one]) => one === kept)?.[1] ?? kept;

/** What a text stands for; undefined for what is no word of the choice. */
export const keptOf = <T extends string>(choice: Choice<T>, text: string): T | undefined =>
  choice.find(([, ...words]) => words.some((word) => foldText(word) === foldText(text)))?.[0];

export const regionOf = (text: string): string | undefined => keptOf(REGION, text);

/** The words of a choice, as a sentence lists them. */
export const wordsOf = (choice: Choice<string>): string => choice.map(([, word]) => word).join(', ');
