import type { Edition } from '@chuan-xa/scoring';
import { capitalise } from '../text.js';
import { DECLARED, idList, isIndicator } from './ids.js';
import { fullName, idWithName, isDerived, plainName } from './names.js';

/** "Chưa có điểm: tiêu chí 9; chưa khai báo điểm liệt; chưa có vùng", without a full stop. `long` names the criteria; without its colon it fits behind another. */
export const notAnswered = (ids: string[], edition: Edition, form: 'short' | 'long', colon = ':'): string => {
  const scores = ids.filter((id) => !DECLARED.includes(id) && !isDerived(edition, id));
  const parts: string[] = [];
  if (scores.length > 0)
    parts.push(
      `${whatIsMissing(edition)}${colon} ${form === 'short' ? idList(scores, true) : namedList(scores, edition)}`,
    );
  for (const id of ids.filter((one) => isDerived(edition, one)))
    parts.push(`chưa suy được ${form === 'short' ? plainName(id) : fullName(edition, id)}${source(colon)}`);
  if (ids.includes('disqualified')) parts.push('chưa khai báo điểm liệt');
  if (ids.includes('zone')) parts.push('chưa có vùng');
  return capitalise(parts.join('; '));
};

/** What a derived indicator waits for; a submitted sheet may still be undetermined. */
const source = (colon: string): string => {
  const result = 'kết quả BTCQGYTX của xã chưa có hoặc chưa xác định';
  return colon === '' ? ` (${result})` : `${colon} ${result}`;
};

const whatIsMissing = (edition: Edition): string =>
  edition.scoredBy === 'threshold' ? 'chưa có số liệu' : 'chưa có điểm';

const namedList = (ids: string[], edition: Edition): string => {
  const under = (noun: string, some: string[]): string =>
    some.length === 0 ? '' : `${noun} ${some.map((id) => idWithName(edition, id)).join(', ')}`;
  return [
    under(
      'tiêu chí',
      ids.filter((id) => !isIndicator(id)),
    ),
    under('chỉ tiêu', ids.filter(isIndicator)),
  ]
    .filter((part) => part !== '')
    .join('; ');
};
