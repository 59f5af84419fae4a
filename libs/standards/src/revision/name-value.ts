import { fullName, parameterNames } from '@chuan-xa/wording';
import type { EditionContent } from '../edition-content.js';
import type { Path } from '../law/index.js';
import { lawValues } from './law-values.js';

/** "bảng mức điểm vùng 2 (chỉ tiêu 7.35)" from `criteria/7/indicators/7.35/levelTable/2`. */
export function nameOfPath(path: string): string {
  const steps = path.split('/');
  const [list, criterion, inner, indicator] = steps;
  if (list !== 'criteria') return parameterNames([steps.join('.')]);
  const rest = inner === 'indicators' ? steps.slice(4) : steps.slice(2);
  return parameterNames([[inner === 'indicators' ? indicator : criterion, ...rest].join('.')]);
}

/** What a fault of the law is about, in Vietnamese: the value at its place, else the item, else the whole standard. */
export function nameOfPlace(edition: EditionContent, place: Path): string {
  const value = lawValues(edition).find(({ at }) => at.every((step, index) => String(place[index]) === String(step)));
  if (value) return nameOfPath(value.path);
  const [list, index, inner, at] = place;
  const criterion = list === 'criteria' ? edition.criteria[Number(index)] : undefined;
  const item = inner === 'indicators' ? criterion?.indicators[Number(at)] : undefined;
  const id = item?.id ?? criterion?.id;
  return id === undefined ? 'bộ tiêu chí' : fullName({ ...edition, sha256: '' }, id);
}
