import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cruise, planted, rulesFile, type Violation } from './cruise.js';

const config = (await import(pathToFileURL(rulesFile).href)) as {
  default: { forbidden: { name: string; comment: string; severity: string }[] };
};
const rules = config.default.forbidden;

/** "file: rule" for each planted file that says which rule it breaks. */
const announced = readdirSync(planted, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .flatMap((entry) => {
    const file = join(entry.parentPath, entry.name);
    const rule = /^\/\/ breaks (\S+)/.exec(readFileSync(file, 'utf8'))?.[1];
    return rule ? [`${relative(planted, file).split(sep).join('/')}: ${rule}`] : [];
  });

const fired = (violations: Violation[]): string[] =>
  [...new Set(violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort();

describe('boundaries', () => {
  it('each rule has a name of its own, a reason, and stops the check', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    expect(rules.filter((rule) => rule.comment.length < 20 || rule.severity !== 'error')).toEqual([]);
  });

  it('every rule bites: the rules that fire on the planted files are exactly the rules there are', () => {
    const found = fired(cruise(planted));
    expect(found).toEqual([...announced].sort());
    expect(new Set(found.map((line) => line.split(': ')[1]))).toEqual(new Set(rules.map((rule) => rule.name)));
  });

  it('the house itself breaks none', () => {
    expect(cruise().map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
