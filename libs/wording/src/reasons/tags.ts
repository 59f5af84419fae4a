import type { Reason } from '@chuan-xa/scoring';

const tag = (reason: Reason): string => {
  switch (reason.code) {
    case 'TOTAL_BELOW':
      return 'tổng';
    case 'CRITERION_BELOW':
      return `TC${reason.criterion}`;
    case 'DISQUALIFIED':
      return 'điểm liệt';
    case 'INDICATOR_BELOW':
      return reason.indicator;
    case 'NOT_ANSWERED':
      return 'còn thiếu';
    case 'PARAMETER_UNKNOWN':
      return 'chưa rõ quy định';
    case 'TITLE_AT_RISK':
      return `${reason.indicator} nhờ công nhận`;
  }
};

/** The narrowest form, for a list's column: "tổng, TC2", "15.1, còn thiếu". */
export const reasonTags = (reasons: Reason[]): string => [...new Set(reasons.map(tag))].join(', ');
