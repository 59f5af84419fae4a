import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventedFolder } from '../testing/invented-edition.js';
import { loadFolder } from './load-folder.js';

let folder: string;
const r1 = join('thu-nghiem-minh-hoa', 'r1.yaml');
const codes = () => loadFolder(folder, { allowInvented: true }).faults.map(({ file, code }) => `${file} ${code}`);
const rewrite = (file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'law-'));
  cpSync(inventedFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder of law', () => {
  it('is well as it stands', () => {
    expect(codes()).toEqual([]);
  });

  it('changed content under a published revision is a fault', () => {
    rewrite(r1, (text) => text.replace('Vùng bịa 1', 'Vùng bịa một'));
    expect(codes()).toEqual(['thu-nghiem-minh-hoa/r1.yaml LAW_PUBLISHED_CHANGED']);
  });

  it('a comment may be changed', () => {
    rewrite(r1, (text) => `# thêm ghi chú\n${text}`);
    expect(codes()).toEqual([]);
  });

  it('a revision that is not in the list is not frozen yet', () => {
    rewrite('published.yaml', (text) => text.split('\n')[0] ?? '');
    expect(codes()).toEqual(['thu-nghiem-minh-hoa/r1.yaml LAW_NOT_LOCKED']);
  });

  it('a published revision may not vanish', () => {
    rmSync(join(folder, r1));
    expect(codes()).toEqual(['published.yaml LAW_LOCKED_MISSING']);
  });

  it('no revision stands in the list twice', () => {
    rewrite('published.yaml', (text) => text + text.split('\n').slice(1).join('\n'));
    expect(codes()).toEqual(['published.yaml LAW_ID_DUPLICATED']);
  });

  it('the list itself is read as strictly', () => {
    rewrite('published.yaml', (text) => `${text}  note: "thừa"\n`);
    expect(codes()).toEqual(['published.yaml LAW_UNKNOWN_KEY']);
  });

  it('a misnamed file is not passed over', () => {
    cpSync(join(folder, r1), join(folder, 'thu-nghiem-minh-hoa', 'r1.yml'));
    expect(codes()).toEqual(['thu-nghiem-minh-hoa/r1.yml LAW_FILE_NAME_MISMATCH']);
  });

  it('refuses what is invented unless it is asked for', () => {
    expect(loadFolder(folder).faults.map(({ code }) => code)).toEqual(['LAW_INVENTED_REFUSED']);
  });
});
