import type { Criterion, Indicator } from '@chuan-xa/scoring';

export const AUTO = 'auto';

/**
 * By what a standard of points is scored where nobody says it: by its indicators once every criterion has some, all of them with their
 * maximum and, where they are measured, with their table. Short of that the law's own rules could not be kept.
 * @param isTyped whether an indicator has its maximum; a maximum that cannot be read is one that was typed
 */
export const autoScoredBy = (
  criteria: readonly Criterion[],
  isTyped: (indicator: Indicator) => boolean = ({ maxPoints }) => isKnown(maxPoints),
): 'criterion' | 'indicator' =>
  criteria.length > 0 &&
  criteria.every(
    ({ indicators }) =>
      indicators.length > 0 &&
      indicators.every(
        (indicator) => isTyped(indicator) && (indicator.answeredBy !== 'value' || indicator.levelTable !== undefined),
      ),
  )
    ? 'indicator'
    : 'criterion';

const isKnown = (parameter: Criterion['maxPoints']): boolean => parameter !== undefined && parameter.how !== 'unknown';
