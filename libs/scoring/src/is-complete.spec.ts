import { describe, expect, it } from 'vitest';
import { isComplete } from './is-complete.js';
import { lawOf } from './testing/law.js';

const complete = (edition: string, ...ids: string[]): boolean => isComplete(lawOf(edition), new Set(ids));

describe('a sheet is complete', () => {
  it('when each criterion is entered, though nothing is declared', () => {
    const criteria = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    expect(complete('byt-1300-2023', ...criteria)).toBe(true);
    expect(complete('byt-1300-2023', ...criteria.slice(1), 'note:1')).toBe(false);
  });

  it('without what is derived, which nobody enters', () => {
    expect(complete('langson-1494-2022-ntm', '15.1', '15.3', '15.4')).toBe(true);
    expect(complete('langson-1494-2022-ntm', '15.1', '15.2', '15.3')).toBe(false);
  });
});
