import type { Reason } from '@chuan-xa/scoring';
import { expect, it } from 'vitest';
import { REASON_KINDS, reasonKindOf, reasonKindWord } from './kinds.js';

const miss = { have: '1', need: '2', short: '1' };
const one: { [Code in Reason['code']]: Extract<Reason, { code: Code }> } = {
  TOTAL_BELOW: { code: 'TOTAL_BELOW', ...miss },
  CRITERION_BELOW: { code: 'CRITERION_BELOW', criterion: '2', ...miss },
  DISQUALIFIED: { code: 'DISQUALIFIED' },
  INDICATOR_BELOW: { code: 'INDICATOR_BELOW', indicator: '15.1', ...miss },
  NOT_ANSWERED: { code: 'NOT_ANSWERED', ids: ['4'] },
  PARAMETER_UNKNOWN: { code: 'PARAMETER_UNKNOWN', parameters: ['15.3.bound.value'] },
  TITLE_AT_RISK: { code: 'TITLE_AT_RISK', indicator: '15.2' },
};

it('every code of a reason is of one kind, and every kind of one code', () => {
  expect(Object.values(one).map(reasonKindOf)).toEqual([...REASON_KINDS]);
});

it('kinds have words of their own; a floor names its criterion where one is asked for', () => {
  const said = REASON_KINDS.map((kind) => reasonKindWord(kind));
  expect(new Set(said).size).toBe(REASON_KINDS.length);
  expect(reasonKindWord('floor')).toBe('tiêu chí dưới sàn');
  expect(reasonKindWord('floor', '2')).toBe('tiêu chí 2 dưới sàn');
  expect(reasonKindWord('total', '2')).toBe('tổng điểm dưới mức đạt');
});
