import { describe, expect, it } from 'vitest';
import { sayAtField } from './at-field.js';
import { problemSentence } from './index.js';

const said = (
  code: 'FIELD_REQUIRED' | 'FIELD_NOT_A_DATE' | 'FIELD_TOO_LONG',
  values: Record<string, string | number>,
) => sayAtField({ code, message: problemSentence(code, values) });

describe('sayAtField', () => {
  it('says what to do without the name that programs give the field', () => {
    expect(said('FIELD_REQUIRED', { field: 'decisionNumber' })).toBe('Còn trống. Hãy điền vào đây.');
    expect(said('FIELD_NOT_A_DATE', { field: 'dueOn' })).toContain('01/11/2023');
    expect(said('FIELD_TOO_LONG', { field: 'why', max: 2000 })).toBe('Dài quá 2000 ký tự. Hãy rút gọn lại.');
  });

  it('leaves every other sentence as it is', () => {
    const message = 'Năm công nhận 2025 sau năm ký quyết định.';
    expect(sayAtField({ code: 'YEAR_AFTER_DECISION', message })).toBe(message);
  });
});
