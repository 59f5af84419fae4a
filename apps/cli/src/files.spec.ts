import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putFile, readGiven, readGivenText } from './files.js';

const missing = join(tmpdir(), 'chuan-xa-khong-co', 'tep.yaml');

describe('files that the operator names', () => {
  it('are refused with what is wrong when they cannot be read', async () => {
    const absent = { code: 'FILE_NOT_READ', values: { file: missing, why: 'ENOENT' } };
    await expect(readGiven(missing)).rejects.toMatchObject(absent);
    await expect(readGivenText(missing)).rejects.toMatchObject(absent);
    const folder = { code: 'FILE_NOT_READ', values: { file: tmpdir(), why: 'EISDIR' } };
    await expect(readGivenText(tmpdir())).rejects.toMatchObject(folder);
  });

  it('are refused when they cannot be written', async () => {
    await expect(putFile(import.meta.filename, missing)).rejects.toMatchObject({
      code: 'FILE_NOT_WRITTEN',
      values: { file: missing, why: 'ENOENT' },
    });
  });

  it('are read whole', async () => {
    expect(await readGivenText(import.meta.filename)).toContain('are read whole');
  });
});
