import { describe, expect, it } from 'vitest';
import { nextStates } from './case-states.js';

describe('where a case may move', () => {
  it('withdraws a health title, and reports an NTM title instead', () => {
    expect(nextStates('BTCQGYTX', 'planAgreed')).toEqual(['restored', 'withdrawalProposed']);
    expect(nextStates('ntm', 'planAgreed')).toEqual(['restored', 'reportedToNtmOffice']);
  });

  it('opens again what is closed', () => {
    expect(nextStates('BTCQGYTX', 'withdrawn')).toEqual(['open']);
    expect(nextStates('ntm-model', 'restored')).toEqual(['open']);
  });
});
