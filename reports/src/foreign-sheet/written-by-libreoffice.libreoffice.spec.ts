import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office } from '../../../test/workbooks/support/office.js';
import { readAssessments } from './read-assessments.js';
import { expectedAnswers } from './testing/invented-scores.js';
import { communes, lookups } from './testing/lang-son.js';
import { libreOfficeSource } from './testing/libreoffice-source.js';
import { assessmentsMap, sampleBytes } from './testing/read-sample.js';
import { tableOf } from '../workbook-file/testing/table-of.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('the LibreOffice of this machine writes a sheet of 200 communes that the map brings in, none typed', async () => {
  await writeFile(join(office.folder, 'libreoffice.fods'), libreOfficeSource());
  const path = await office.convert('libreoffice.fods', 'xlsx');
  const map = assessmentsMap(sampleBytes('libreoffice.yaml').toString());
  const read = readAssessments(await tableOf(await readFile(path), 'libreoffice.xlsx', map.read), map, lookups);
  expect(read.faults).toEqual([]);
  expect(read.rows).toHaveLength(200);
  const rows = new Map(read.rows.map((row) => [row.commune.code, row.answers]));
  for (const { code } of communes) expect(rows.get(code), code).toEqual(expectedAnswers(code, 'district'));
});
