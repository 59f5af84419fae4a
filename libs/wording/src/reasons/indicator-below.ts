import type { Edition, Reason } from '@chuan-xa/scoring';
import { boundText, directionOf, measure, sexNote } from './measures.js';
import { fullName, plainName } from './names.js';

type IndicatorBelow = Extract<Reason, { code: 'INDICATOR_BELOW' }>;

/** "chỉ tiêu 15.1 là 89,99 %, cần từ 90 %, thiếu 0,01 %"; of a yes or no "chỉ tiêu 15.2 không đạt". Without a full stop. */
export const indicatorBelow = (reason: IndicatorBelow, edition: Edition, form: 'short' | 'long'): string => {
  const { indicator: id, have, need, short } = reason;
  const name = form === 'short' ? plainName(id) : fullName(edition, id);
  if (typeof have === 'boolean' || typeof need === 'boolean') return `${name} không đạt`;
  const direction = reason.direction ?? directionOf(edition, id);
  const gap =
    short === null || Number(short) === 0
      ? ''
      : `, ${direction === 'atLeast' ? 'thiếu' : 'vượt'} ${measure(edition, id, short)}`;
  const bound = asked(boundText(edition, id, need, direction));
  return `${name}${sexNote(reason.sex)} là ${measure(edition, id, have)}, ${bound}${gap}`;
};

/** What is not known to be asked exactly is only named: "ngưỡng 24 %", not "cần dưới 24 %". */
const asked = (bound: string): string => (bound.startsWith('ngưỡng') ? bound : `cần ${bound}`);
