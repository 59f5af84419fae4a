import { describe, expect, it } from 'vitest';
import { judgeAdvisories } from './judge-advisories.mjs';

const report = (counts, vulnerabilities = {}) =>
  JSON.stringify({ metadata: { vulnerabilities: counts, dependencies: { prod: 372 } }, vulnerabilities });

describe('the advisories', () => {
  it('pass where none is high', () => {
    const counts = { info: 1, low: 2, moderate: 3, high: 0, critical: 0 };
    expect(judgeAdvisories(report(counts, { x: { name: 'x', severity: 'moderate', range: '*' } }))).toEqual({
      checked: true,
      passed: true,
      line: 'advisories: none high or critical in 372 packages',
    });
  });

  it.each(['high', 'critical'])('fail where one is %s, and name it', (severity) => {
    const found = judgeAdvisories(report({ [severity]: 1 }, { pg: { name: 'pg', severity, range: '<8.24.0' } }));
    expect(found).toMatchObject({ checked: true, passed: false });
    expect(found.line).toContain(`pg <8.24.0 (${severity})`);
  });

  it.each([
    [JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: { summary: '' } }), 'answered 405'],
    [JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'x' } }), 'not reached (ENOTFOUND)'],
    ['', 'no report'],
    ['null', 'no report'],
    ['npm error', 'no report'],
    ['{}', 'not reached'],
  ])('are not checked where the answer is %s, and say so', (answer, why) => {
    const { checked, passed, line } = judgeAdvisories(answer);
    expect([checked, passed]).toEqual([false, true]);
    expect(line).toMatch(/^advisories NOT CHECKED: /);
    expect(line).toContain(why);
    expect(line).not.toContain('\n');
  });
});
