import { idList } from './ids.js';

/** What each parameter of an edition is called; the key is the last word of its id, e.g. `15.3.bound.inclusive`. */
const words: Record<string, string> = {
  maxPoints: 'điểm tối đa',
  totalPercent: 'tỷ lệ tối thiểu của tổng điểm',
  criterionPercent: 'tỷ lệ tối thiểu của từng tiêu chí',
  disqualifying: 'quy định về điểm liệt',
  disqualifiesUnder: 'mức điểm liệt',
  notApplicable: 'cách tính mục không áp dụng',
  maxTotal: 'tổng điểm tối đa',
  termYears: 'thời hạn công nhận',
  levels: 'các mức điểm',
  levelTable: 'bảng mức điểm',
  rows: 'bảng mức điểm',
  bound: 'ngưỡng',
  value: 'ngưỡng',
  inclusive: 'việc đúng bằng ngưỡng có đạt hay không',
  bySex: 'yêu cầu đạt ở cả nam và nữ',
  from: 'ngày có hiệu lực',
  to: 'ngày hết hiệu lực',
};

interface Parts {
  word: string;
  /** Criterion or indicator whose parameter it is; "" where it is the whole edition's. */
  of: string;
  zone: string;
}

/** "15.3.bound.inclusive" → its word and "15.3"; a trailing number is the zone of a level table. An id without a word is its own. */
const take = (id: string): Parts => {
  const segments = id.split('.').filter((segment) => segment !== '');
  const isNumber = (segment: string): boolean => /^\d+$/.test(segment);
  const known = segments.filter((segment) => Object.hasOwn(words, segment)).at(-1);
  if (known === undefined) return { word: id, of: '', zone: '' };
  const at = segments.indexOf(known);
  const [zone = ''] = segments.slice(at + 1).filter(isNumber);
  return { word: words[known] ?? id, of: segments.slice(0, at).filter(isNumber).join('.'), zone };
};

/** "điểm tối đa (tiêu chí 1, 2); cách tính mục không áp dụng": parameters by their ids, like ones gathered. */
export const parameterNames = (ids: string[]): string => {
  const gathered = new Map<string, string[]>();
  for (const { word, of, zone } of ids.map(take)) {
    const name = zone === '' ? word : `${word} vùng ${zone}`;
    const whose = gathered.get(name) ?? [];
    if (of !== '' && !whose.includes(of)) whose.push(of);
    gathered.set(name, whose);
  }
  return [...gathered]
    .map(([name, whose]) => (whose.length === 0 ? name : `${name} (${idList(whose, true)})`))
    .join('; ');
};
