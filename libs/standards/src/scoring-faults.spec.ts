import { problemSentence } from '@chuan-xa/wording';
import { describe, expect, it } from 'vitest';
import { scoringFaults } from './scoring-faults.js';

describe('input errors of the engine as faults', () => {
  it('keep field, code and values, and name the id', () => {
    expect(
      scoringFaults([
        { field: 'answers.7.points', code: 'OVER_MAXIMUM', values: { given: '7', max: '6' } },
        { field: 'answers.15.1', code: 'UNKNOWN_ID' },
        { field: 'context.zone', code: 'UNKNOWN_ZONE' },
      ]),
    ).toEqual([
      { field: 'answers.7.points', code: 'OVER_MAXIMUM', values: { id: '7', given: '7', max: '6' } },
      { field: 'answers.15.1', code: 'UNKNOWN_ID', values: { id: '15.1' } },
      { field: 'context.zone', code: 'UNKNOWN_ZONE', values: {} },
    ]);
  });

  it('read as sentences', () => {
    const [fault] = scoringFaults([
      { field: 'answers.7.points', code: 'OVER_MAXIMUM', values: { given: '7', max: '6' } },
    ]);
    expect(fault && problemSentence(fault.code, fault.values)).toContain('6');
  });
});
