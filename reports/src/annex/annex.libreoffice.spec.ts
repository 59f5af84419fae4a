import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFolder } from '@chuan-xa/standards';
import type { Edition } from '@chuan-xa/scoring';
import { openOffice, pageSizes, pagesOf, type Office } from '../../../test/workbooks/support/office.js';
import { openBook, readIdentity } from '../workbook-file/index.js';
import { buildEdition } from './read/build-edition.js';
import { findSheets } from './read/find-sheets.js';
import { formBytes, identityOf } from './testing/form-file.js';
import { inventedAnnex } from './testing/invented-annex.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const shipped = (): Edition => {
  const edition = loadFolder().editions.find(({ id }) => id === 'byt-1300-2023');
  if (!edition) throw new Error('no byt-1300-2023');
  return edition;
};

describe.each([
  // Of 1300 a note stands beside 7.35: on the pages to the right.
  ['shipped', shipped, true],
  ['invented', inventedAnnex, false],
] as const)('the form of the annex %s in LibreOffice', (name, make, beside) => {
  const file = `annex-${name}.xlsx`;
  beforeAll(async () => writeFile(join(office.folder, file), await formBytes(make())));

  it('saved there says what it said', async () => {
    const base = make();
    const opened = await openBook(await readFile(await office.convert(file, 'xlsx')), file);
    if (!opened.ok) throw new Error(opened.fault.sentence);
    const sheets = await findSheets(opened.book);
    if (Array.isArray(sheets)) throw new Error(sheets.map(({ sentence }) => sentence).join('\n'));
    expect(await readIdentity(opened.book)).toEqual(identityOf(base));
    const { content, faults } = buildEdition(sheets, base, base.revision);
    expect(faults).toEqual([]);
    expect({ ...content, sha256: base.sha256 }).toEqual(base);
  });

  it('prints A4 landscape, what nobody filled in beside the rows left out', async () => {
    const pdf = await office.convert(file, 'pdf');
    for (const { width, height } of await pageSizes(pdf))
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    const pages = await pagesOf(pdf);
    expect(pages.some((page) => page.includes('CHỈGHIKHIKHÁC'))).toBe(beside);
    expect(pages.length).toBeGreaterThan(5);
  });
});
