import type { Edition, Reason, Verdict } from '@chuan-xa/scoring';
import { formatDecimal } from '../numbers.js';
import { capitalise } from '../text.js';
import { outcomeWord } from '../words/outcomes.js';
import { indicatorBelow } from './indicator-below.js';
import { actNumber, plainName } from './names.js';
import { notAnswered } from './not-answered.js';
import { parameterNames } from './parameters.js';

/**
 * A verdict in one line: "Không đạt theo 1300/QĐ-BYT: thiếu 11,5 điểm; tiêu chí 2 dưới sàn 0,5".
 * @param words the outcome's words where they are not the verdict's own, e.g. `reviewWord('noLongerMeets', title)`
 */
export const sayHeadline = (
  verdict: Verdict,
  edition: Edition,
  words: string = outcomeWord(verdict.outcome),
): string => {
  const details = verdict.outcome === 'met' ? score(verdict) : shortfalls(verdict, edition);
  const head = `${capitalise(words)} theo ${actNumber(edition)}`;
  return (details.length === 0 ? head : `${head}: ${details.join('; ')}`).normalize('NFC');
};

const score = ({ total, maxTotal }: Verdict): string[] =>
  total === null
    ? []
    : [maxTotal === null ? `${formatDecimal(total)} điểm` : `${formatDecimal(total)}/${formatDecimal(maxTotal)} điểm`];

const shortfalls = ({ reasons, wayBack, outcome }: Verdict, edition: Edition): string[] => {
  const short = outcome === 'notMet' && wayBack.points !== null && Number(wayBack.points) > 0;
  return [
    ...(short ? [`thiếu ${formatDecimal(wayBack.points ?? '')} điểm`] : []),
    ...reasons.map((reason) => detail(reason, edition)),
  ].filter((text) => text !== '');
};

const detail = (reason: Reason, edition: Edition): string => {
  switch (reason.code) {
    case 'TOTAL_BELOW':
      return '';
    case 'CRITERION_BELOW':
      return `${plainName(reason.criterion)} dưới sàn ${formatDecimal(reason.short)}`;
    case 'DISQUALIFIED':
      return reason.indicator === undefined ? 'có điểm liệt' : `điểm liệt ở ${plainName(reason.indicator)}`;
    case 'INDICATOR_BELOW':
      return indicatorBelow(reason, edition, 'short');
    case 'NOT_ANSWERED': {
      const text = notAnswered(reason.ids, edition, 'short', '');
      return text.charAt(0).toLowerCase() + text.slice(1);
    }
    case 'PARAMETER_UNKNOWN':
      return `chưa biết quy định về ${parameterNames(reason.parameters)}`;
    case 'TITLE_AT_RISK':
      return `${plainName(reason.indicator)} nhờ công nhận còn hạn`;
  }
};
