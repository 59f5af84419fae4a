import type { Edition, Reason } from '@chuan-xa/scoring';
import { formatDecimal } from '../numbers.js';
import { asSentence, capitalise } from '../text.js';
import { indicatorBelow } from './indicator-below.js';
import { fullName, plainName } from './names.js';
import { notAnswered } from './not-answered.js';
import { parameterNames } from './parameters.js';

/** `short`: for a table's cell, no full stop. `long`: a sentence of its own, with names. */
export type Form = 'short' | 'long';

/** One reason in words: `saySentence(reason, edition)` is a sentence, `saySentence(reason, edition, 'short')` a cell's text. */
export const saySentence = (reason: Reason, edition: Edition, form: Form = 'long'): string =>
  say(reason, edition, form, false);

/**
 * Each reason of a verdict in words, in their order. Where something is not answered, what is short is short even at
 * its best, and the words say so: a reason alone (`saySentence`) cannot tell.
 */
export const sayEachReason = (reasons: Reason[], edition: Edition, form: Form = 'long'): string[] => {
  const open = reasons.flatMap((reason) => (reason.code === 'NOT_ANSWERED' ? reason.ids : []));
  return reasons.map((reason) => say(reason, edition, form, isAtBest(reason, open)));
};

/** All reasons of a verdict in one text: cells "…; …", sentences one after another. */
export const sayReasons = (reasons: Reason[], edition: Edition, form: Form = 'long'): string => {
  const said = sayEachReason(reasons, edition, form);
  if (form === 'long') return said.join(' ');
  return said.map((text, index) => (index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1))).join('; ');
};

const isAtBest = (reason: Reason, open: string[]): boolean => {
  if (reason.code === 'TOTAL_BELOW') return open.some((id) => id !== 'disqualified');
  if (reason.code === 'CRITERION_BELOW')
    return open.some((id) => id === 'zone' || id.startsWith(`${reason.criterion}.`));
  return false;
};

const say = (reason: Reason, edition: Edition, form: Form, atBest: boolean): string =>
  (form === 'short'
    ? capitalise(shortText(reason, edition, atBest))
    : asSentence(longText(reason, edition, atBest))
  ).normalize('NFC');

const shortText = (reason: Reason, edition: Edition, atBest: boolean): string => {
  switch (reason.code) {
    case 'TOTAL_BELOW':
      return `tổng điểm ${share(reason, atBest)}`;
    case 'CRITERION_BELOW':
      return `${fullName(edition, reason.criterion)} ${share(reason, atBest)}`;
    case 'DISQUALIFIED':
      return reason.indicator === undefined ? 'có điểm liệt' : `điểm liệt ở ${plainName(reason.indicator)}`;
    case 'INDICATOR_BELOW':
      return indicatorBelow(reason, edition, 'short');
    case 'NOT_ANSWERED':
      return notAnswered(reason.ids, edition, 'short');
    case 'PARAMETER_UNKNOWN':
      return `chưa biết quy định: ${parameterNames(reason.parameters)}`;
    case 'TITLE_AT_RISK':
      return `${plainName(reason.indicator)} nhờ công nhận BTCQGYTX còn hạn, đợt này chấm không đạt`;
  }
};

const longText = (reason: Reason, edition: Edition, atBest: boolean): string => {
  switch (reason.code) {
    case 'TOTAL_BELOW':
      return `tổng điểm ${deficit(reason, atBest)}`;
    case 'CRITERION_BELOW':
      return `${fullName(edition, reason.criterion)} ${deficit(reason, atBest)}`;
    case 'DISQUALIFIED':
      return reason.indicator === undefined
        ? 'xã được khai báo có điểm liệt nên không đạt, dù tổng điểm là bao nhiêu'
        : `${fullName(edition, reason.indicator)} ở mức điểm liệt nên xã không đạt, dù tổng điểm là bao nhiêu`;
    case 'INDICATOR_BELOW':
      return indicatorBelow(reason, edition, 'long');
    case 'NOT_ANSWERED':
      return notAnswered(reason.ids, edition, 'long');
    case 'PARAMETER_UNKNOWN':
      return `chưa kết luận được vì còn quy định chưa biết: ${parameterNames(reason.parameters)}`;
    case 'TITLE_AT_RISK':
      return `${fullName(edition, reason.indicator)} được tính là đạt nhờ công nhận BTCQGYTX còn hạn, nhưng kết quả chấm BTCQGYTX của đợt này là không đạt`;
  }
};

interface Shortfall {
  have: string;
  need: string;
  short: string;
}

const AT_BEST = 'dù các mục còn thiếu đạt tối đa';

/** At best it stands beside what is missing today, which is more: the two must not be taken for one. */
const share = ({ have, need, short }: Shortfall, atBest: boolean): string => {
  const of = `${formatDecimal(have)}/${formatDecimal(need)}`;
  return atBest
    ? `nhiều nhất ${of}: ${AT_BEST} vẫn thiếu ${formatDecimal(short)}`
    : `${of}, thiếu ${formatDecimal(short)}`;
};

const deficit = ({ have, need, short }: Shortfall, atBest: boolean): string =>
  `${atBest ? `${AT_BEST} cũng chỉ ` : ''}được ${formatDecimal(have)} điểm, cần ít nhất ${formatDecimal(need)} điểm, ` +
  `${atBest ? 'vẫn ' : ''}thiếu ${formatDecimal(short)} điểm`;
