import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  auditActionWord,
  auditActionWords,
  auditObjectWord,
  auditObjectWords,
  chainFaultWord,
  recordHeadWords,
  verifyCommand,
} from './audit.js';

const ROOT = join(import.meta.dirname, '../../../..');

/** The files that put acts on the record, or name what is put there. */
const sources = ['libs', 'reports', 'apps', 'database']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|\/testing\/|^libs\/(wording|scoring)\//.test(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .filter((text) => /recordAudits?\(|AuditAction/.test(text));

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const literals = (text: string): string[] => all(text, /'([a-z]+[A-Z]\w*)'/g);

/** `action: 'a'`, `action: x ? 'a' : 'b'`, `const action = …;`, and what a function of AuditAction returns. */
const actions = sources.flatMap((text) => [
  ...all(text, /\baction(?:: AuditAction)?[:=]? ?=? ?([^,;{}]*'[^,;{}]*)/g).flatMap(literals),
  ...all(text, /: AuditAction \{([\s\S]*?)\n\}/g).flatMap(literals),
]);
const objects = sources.flatMap((text) => all(text, /\bobject(?: =|:) \{ type: '(\w+)'/g));

describe('what is recorded in the source', () => {
  it('is found', () => {
    expect(new Set(actions).size).toBeGreaterThan(22);
    expect(actions).toEqual(
      expect.arrayContaining(['scoreWritten', 'withdrawalTakenBack', 'roundOpenedAgain', 'caseMoved']),
    );
    expect(new Set(objects).size).toBeGreaterThan(7);
  });

  it.each([...new Set(actions)].sort())('%s has a word', (action) => {
    expect(Object.keys(auditActionWords)).toContain(action);
  });

  it.each([...new Set(objects)].sort())('an object %s has a word', (type) => {
    expect(Object.keys(auditObjectWords)).toContain(type);
  });
});

it('no word is left over from an act that nothing records any more', () => {
  expect(Object.keys(auditActionWords).filter((action) => !actions.includes(action))).toEqual([]);
  expect(Object.keys(auditObjectWords).filter((type) => !objects.includes(type))).toEqual([]);
});

describe('words of the record', () => {
  it('are Vietnamese, each its own', () => {
    for (const words of [Object.values(auditActionWords), Object.values(auditObjectWords)]) {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[\p{Ll} ]+$/u);
    }
    expect(auditActionWord('scoreWritten')).toBe('ghi điểm');
    expect(auditActionWord('constructor')).toBe('constructor');
    expect(auditObjectWord('assessment')).toBe('phiếu chấm điểm');
  });

  it('say the head, and how to hold the record against it', () => {
    const head = { number: 1204, hash: 'ab'.repeat(32), at: '2023-10-31T09:00:00Z' };
    expect(recordHeadWords(head)).toBe(`số 1204, băm ${head.hash}, lúc 16:00 ngày 31/10/2023`);
    expect(recordHeadWords({ number: 0, hash: '0'.repeat(64), at: null })).toBe('chưa có việc nào');
    expect(verifyCommand(head, true)).toBe(`npm run cli -- audit verify --head 1204:${head.hash}`);
    expect(verifyCommand(head, false)).toContain('audit verify --real --head 1204:');
    expect(chainFaultWord('gap', 12)).toBe('thiếu việc số 12: đã bị bỏ khỏi nhật ký');
  });
});
