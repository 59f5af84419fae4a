import { describe, expect, it } from 'vitest';
import { faultSentence } from './fault-sentences.js';

describe('the sentences of faults', () => {
  it('speak through wording', () => {
    expect(faultSentence('COMMUNE_TWICE', { commune: 'xã Mẫu', row: 15 })).toContain('dòng 15');
    expect(faultSentence('CELL_TOO_PRECISE', { given: '8,123' })).toContain('8,12');
  });
});
