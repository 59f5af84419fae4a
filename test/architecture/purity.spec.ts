import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
/** The project's own rules; those that need types are left out, as the planted text stands in no file. */
const lint = new ESLint({ cwd: project, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function broken(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await lint.lintText(text, { filePath: join(project, file) });
  return result!.messages.map((message) => message.ruleId);
}

const impure: [text: string, rule: string][] = [
  ['export const now = new Date();', 'no-restricted-syntax'],
  ['export const now = Date();', 'no-restricted-syntax'],
  ['export const now = Date.now();', 'no-restricted-syntax'],
  ['export const chance = Math.random();', 'no-restricted-syntax'],
  ["export const late = import('./edition.js');", 'no-restricted-syntax'],
  ['export const where = process.cwd();', 'no-restricted-globals'],
  ["console.log('x');", 'no-restricted-globals'],
  ['export const since = performance.now();', 'no-restricted-globals'],
  ["export { readFileSync } from 'node:fs';", 'no-restricted-imports'],
  ["export { parse } from 'yaml';", 'no-restricted-imports'],
  ["export { Transactions } from '@chuan-xa/platform';", 'no-restricted-imports'],
];

it.each(['libs/scoring/src/planted.ts', 'libs/wording/src/reasons/planted.ts'])(
  '%s may not reach outside',
  async (file) => {
    for (const [text, rule] of impure) expect(await broken(file, text), text).toEqual([rule]);
  },
);

it('wording may import scoring, scoring may not import wording, and both read dates that they are given', async () => {
  expect(await broken('libs/wording/src/planted.ts', "export { evaluate } from '@chuan-xa/scoring';")).toEqual([]);
  expect(await broken('libs/scoring/src/planted.ts', "export { text } from '@chuan-xa/wording';")).toEqual([
    'no-restricted-imports',
  ]);
  expect(await broken('libs/wording/src/planted.ts', 'export const day = (text: string) => new Date(text);')).toEqual(
    [],
  );
});

it('the other libraries leave the clock to platform, and the machine too', async () => {
  expect(await broken('libs/places/src/planted.ts', 'export const now = new Date();')).toEqual([
    'no-restricted-syntax',
  ]);
  expect(await broken('reports/src/planted.ts', 'export const now = Date.now();')).toEqual(['no-restricted-syntax']);
  expect(await broken('libs/places/src/planted.ts', 'export const where = process.cwd();')).toEqual([
    'no-restricted-globals',
  ]);
  expect(await broken('libs/platform/src/planted.ts', 'export const where = process.cwd();')).toEqual([]);
});

it('a rule cannot be switched off from within a file', async () => {
  const text = '// eslint-disable-next-line no-restricted-syntax\nexport const now = new Date();';
  expect(await broken('libs/scoring/src/planted.ts', text)).toContain('no-restricted-syntax');
});
