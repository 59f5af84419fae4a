import type { Edition } from '@chuan-xa/scoring';
import type { Finding, Path } from '../fault.js';
import type { Rule } from './rule.js';

const mismatch = (path: Path, detail: string): Finding => ({
  code: 'LAW_SCORED_BY_MISMATCH',
  path,
  values: { detail },
});

/** Points, maxima and a pass rule in a standard that is scored; none of them in one of thresholds. */
export const scoring: Rule = {
  each: 'edition',
  reads: ['scoredBy', 'pass', 'maxTotal', 'refersTo', 'criteria'],
  find: ({ part }) => (part.scoredBy === 'threshold' ? ofThreshold(part) : ofPoints(part)),
};

function ofThreshold({ pass, maxTotal, refersTo, criteria }: Edition): Finding[] {
  const empty = refersTo === null && !criteria.some(({ indicators }) => indicators.length > 0);
  return [
    ...(pass ? [mismatch(['pass'], 'bộ theo ngưỡng không có quy tắc điểm (pass: null)')] : []),
    ...(maxTotal ? [mismatch(['maxTotal'], 'bộ theo ngưỡng không có tổng điểm (maxTotal: null)')] : []),
    ...(empty ? [mismatch(['criteria'], 'bộ theo ngưỡng phải có chỉ tiêu, hoặc dẫn chiếu bộ khác')] : []),
    ...maximaOf({ criteria }, true),
  ];
}

function ofPoints({ scoredBy, pass, maxTotal, refersTo, criteria }: Edition): Finding[] {
  const bare =
    scoredBy === 'indicator' ? criteria.flatMap(({ indicators }, index) => (indicators.length > 0 ? [] : [index])) : [];
  const none = scoredBy === 'indicator' && refersTo === null && criteria.length === 0;
  return [
    ...(pass ? [] : [mismatch(['pass'], 'bộ chấm điểm phải có quy tắc đạt (pass)')]),
    ...(maxTotal ? [] : [mismatch(['maxTotal'], 'bộ chấm điểm phải có tổng điểm (maxTotal)')]),
    ...(none ? [mismatch(['criteria'], 'bộ chấm theo chỉ tiêu phải có tiêu chí')] : []),
    ...bare.map((index) =>
      mismatch(['criteria', index, 'indicators'], 'bộ chấm theo chỉ tiêu phải có chỉ tiêu ở mọi tiêu chí'),
    ),
    ...maximaOf({ criteria }, false),
  ];
}

/** Every criterion and indicator says its maximum (be it unknown), or none does. */
function maximaOf({ criteria }: Pick<Edition, 'criteria'>, refused: boolean): Finding[] {
  const detail = refused
    ? 'bộ theo ngưỡng không có điểm tối đa'
    : 'bộ chấm điểm phải ghi điểm tối đa (chưa biết thì how: unknown)';
  return criteria.flatMap((criterion, index) => {
    const path: Path = ['criteria', index];
    const parts = [
      { at: path, of: criterion },
      ...criterion.indicators.map((of, i) => ({ at: [...path, 'indicators', i], of })),
    ];
    return parts
      .filter(({ of }) => (of.maxPoints !== undefined) === refused)
      .map(({ at }) => mismatch([...at, 'maxPoints'], detail));
  });
}

/** What disqualifies is either declared or follows from indicators that say so. */
export const disqualification: Rule = {
  each: 'edition',
  reads: ['scoredBy', 'disqualifiedBy', 'refersTo', 'criteria'],
  find: ({ part: { scoredBy, disqualifiedBy, refersTo, criteria } }) => {
    const some = criteria.some(({ indicators }) => indicators.some(({ disqualifiesUnder }) => disqualifiesUnder));
    const fault = (detail: string): Finding[] => [
      { code: 'LAW_DISQUALIFIED_BY_MISMATCH', path: ['disqualifiedBy'], values: { detail } },
    ];
    if (disqualifiedBy === 'declared') {
      if (scoredBy === 'threshold') return fault('bộ theo ngưỡng không khai điểm liệt');
      return some ? fault('đã có chỉ tiêu mang disqualifiesUnder thì không khai bằng tay') : [];
    }
    return scoredBy === 'threshold' || refersTo || some ? [] : fault('chưa có chỉ tiêu nào mang disqualifiesUnder');
  },
};
