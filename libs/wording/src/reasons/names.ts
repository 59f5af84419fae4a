import type { Criterion, Edition, Indicator } from '@chuan-xa/scoring';
import { isIndicator } from './ids.js';

export const findCriterion = (edition: Edition, id: string): Criterion | undefined =>
  edition.criteria.find((criterion) => criterion.id === id);

export const findIndicator = (edition: Edition, id: string): Indicator | undefined =>
  edition.criteria.flatMap((criterion) => criterion.indicators).find((indicator) => indicator.id === id);

/** Whether nobody answers it: it follows from the commune's BTCQGYTX title or result (15.2). */
export const isDerived = (edition: Edition, id: string): boolean =>
  findIndicator(edition, id)?.derivedFrom !== undefined;

/** "chỉ tiêu 7.35" or "tiêu chí 7". */
export const plainName = (id: string): string => `${isIndicator(id) ? 'chỉ tiêu' : 'tiêu chí'} ${id}`;

/** "tiêu chí 2 (Nhân lực y tế)", "chỉ tiêu 15.1 (Tỷ lệ người dân tham gia bảo hiểm y tế)"; without a name, the id alone. */
export const fullName = (edition: Edition, id: string): string => {
  const name = isIndicator(id) ? findIndicator(edition, id)?.title : findCriterion(edition, id)?.name;
  return name ? `${plainName(id)} (${withoutRemark(name)})` : plainName(id);
};

/** A title without the remark in brackets at its end: it stands in brackets itself. */
const withoutRemark = (title: string): string => title.replace(/\s*\([^()]*\)$/, '');

/** "2 (Nhân lực y tế)": for a list whose noun stands once before it. */
export const idWithName = (edition: Edition, id: string): string =>
  fullName(edition, id).replace(/^(chỉ tiêu|tiêu chí) /, '');

/** "1300/QĐ-BYT": the act as the reader knows it. */
export const actNumber = (edition: Edition): string => edition.act.number;
