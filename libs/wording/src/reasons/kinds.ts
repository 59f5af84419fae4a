import type { Reason } from '@chuan-xa/scoring';
import { plainName } from './names.js';

/** What a list can be narrowed to by its reasons: one kind for each code of a reason. */
export const REASON_KINDS = [
  'total',
  'floor',
  'disqualified',
  'indicator',
  'notAnswered',
  'parameterUnknown',
  'titleAtRisk',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

const kinds: Record<Reason['code'], ReasonKind> = {
  TOTAL_BELOW: 'total',
  CRITERION_BELOW: 'floor',
  DISQUALIFIED: 'disqualified',
  INDICATOR_BELOW: 'indicator',
  NOT_ANSWERED: 'notAnswered',
  PARAMETER_UNKNOWN: 'parameterUnknown',
  TITLE_AT_RISK: 'titleAtRisk',
};

const words: Record<ReasonKind, string> = {
  total: 'tổng điểm dưới mức đạt',
  floor: 'tiêu chí dưới sàn',
  disqualified: 'điểm liệt',
  indicator: 'chỉ tiêu chưa đạt ngưỡng',
  notAnswered: 'còn mục chưa chấm',
  parameterUnknown: 'chưa rõ quy định',
  titleAtRisk: 'đạt nhờ công nhận còn hạn',
};

/** `total` from a reason TOTAL_BELOW. */
export const reasonKindOf = (reason: Reason): ReasonKind => kinds[reason.code];

/** "tiêu chí dưới sàn" from `floor`; of one criterion "tiêu chí 2 dưới sàn". */
export const reasonKindWord = (kind: ReasonKind, criterion?: string): string =>
  kind === 'floor' && criterion !== undefined ? `${plainName(criterion)} dưới sàn` : words[kind];
