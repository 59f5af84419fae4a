import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problems } from '@chuan-xa/wording';
import { describe, expect, it } from 'vitest';
import { loadEdition } from './load-edition.js';
import { inventedEdition } from '../testing/invented-edition.js';

const folder = join(import.meta.dirname, 'broken');
const files = readdirSync(folder).sort();
const codeOf = (file: string): string => `LAW_${file.replace('.yaml', '').replaceAll('-', '_').toUpperCase()}`;

/** These compare a folder with its list: see load-folder.spec.ts. */
const ofTheFolder = ['LAW_PUBLISHED_CHANGED', 'LAW_NOT_LOCKED', 'LAW_LOCKED_MISSING'];

describe('one broken file for each rule', () => {
  it.each(files)('%s breaks its own rule and no other, at the place it names', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const expected = text.split('\n')[0]?.split(' at ') ?? [];
    const loaded = loadEdition(text, 'thu-nghiem-hong/r1.yaml', { editions: [inventedEdition()] });
    if (loaded.ok) throw new Error(`${file} was loaded`);
    expect(new Set(loaded.faults.map(({ code }) => code))).toEqual(new Set([codeOf(file)]));
    expect(expected).toEqual([`# ${codeOf(file)}`, loaded.faults.map(({ place }) => place).join(' and ')]);
    expect(
      loaded.faults.every(({ file: named, sentence }) => named === 'thu-nghiem-hong/r1.yaml' && sentence.length > 0),
    ).toBe(true);
  });

  it('no rule is without its file, no file without its rule', () => {
    const rules = Object.keys(problems).filter((code) => code.startsWith('LAW_') && !ofTheFolder.includes(code));
    expect(files.map(codeOf).sort()).toEqual(rules.sort());
  });
});
