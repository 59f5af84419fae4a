import { describe, expect, it } from 'vitest';
import { readAssessments, type ReadAssessments } from './read-assessments.js';
import type { ScoreColumn } from './sheet-map.js';
import { criteriaAsRows } from './testing/criteria-as-rows.js';
import { expectedAnswers, inventedDisqualified } from './testing/invented-scores.js';
import { communes, lookups } from './testing/lang-son.js';
import { assessmentsMap, sampleBytes } from './testing/read-sample.js';
import { tableOf } from '../workbook-file/testing/table-of.js';
import { semicolonCsv } from './testing/semicolon-csv.js';
import { titleBlockSheet } from './testing/title-block-sheet.js';

const readSample = async (bytes: Buffer, name: string, map: string): Promise<ReadAssessments> => {
  const read = assessmentsMap(sampleBytes(map).toString());
  return readAssessments(await tableOf(bytes, name, read.read), read, lookups);
};

const byCode = (read: ReadAssessments, column: ScoreColumn) =>
  new Map(read.rows.filter((row) => row.column === column).map((row) => [row.commune.code, row]));

const expectAll = (read: ReadAssessments, column: ScoreColumn): void => {
  expect(read.faults).toEqual([]);
  expect(read.communes.map(({ code }) => code).sort()).toEqual(communes.map(({ code }) => code).sort());
  const rows = byCode(read, column);
  for (const { code } of communes) expect(rows.get(code)?.answers, code).toEqual(expectedAnswers(code, column));
};

describe('three unlike sheets, 200 communes each, none typed', () => {
  it('a title block, a merged head, districts as group rows, two kinds of score', async () => {
    const read = await readSample(await titleBlockSheet(), 'tong-hop.xlsx', 'tieu-de-gop.yaml');
    expectAll(read, 'district');
    expectAll(read, 'appraised');
    const appraised = byCode(read, 'appraised');
    for (const { code } of communes) expect(appraised.get(code)?.disqualified ?? null).toBe(inventedDisqualified(code));
    expect([...byCode(read, 'district').values()].some((row) => 'disqualified' in row)).toBe(false);
    expect(read.skipped.filter((row) => row.why === 'district')).toHaveLength(11);
    expect(read.skipped.filter((row) => row.why === 'skipped')).toHaveLength(11);
    expect(read.skipped.filter((row) => row.why === 'numbering')).toHaveLength(1);
    expect(read.skipped.filter((row) => row.why === 'end')).toHaveLength(1);
  });

  it('a CSV with semicolons, decimal commas, other heads, the other tone placement, decomposed text', async () => {
    const read = await readSample(semicolonCsv(), 'diem.csv', 'cham-phay.yaml');
    expectAll(read, 'self');
    expect(read.rows[0]).toMatchObject({ row: 2, edition: 'byt-1300-2023', column: 'self' });
    expect(read.skipped).toHaveLength(1);
  });

  it('a workbook that LibreOffice wrote', async () => {
    const read = await readSample(sampleBytes('libreoffice.xlsx'), 'libreoffice.xlsx', 'libreoffice.yaml');
    expectAll(read, 'district');
    const rows = byCode(read, 'district');
    for (const { code } of communes) expect(rows.get(code)?.disqualified).toBe(inventedDisqualified(code) === true);
  });
});

describe('criteria as rows', () => {
  it.each([
    ['numbered', (criterion: number) => `Tiêu chí ${criterion}`],
    ['by name alone', (criterion: number) => ['Chỉ đạo', 'Nhân lực', 'Cơ sở hạ tầng'][criterion % 3] ?? ''],
  ])('%s: refused in one sentence', async (_how, name) => {
    const map = assessmentsMap(sampleBytes('libreoffice.yaml').toString());
    const table = await tableOf(await criteriaAsRows(name), 'dinh-lap.xlsx');
    const read = readAssessments(table, map, lookups);
    expect(read).toMatchObject({ rows: [], communes: [] });
    expect(read.faults.map(({ code }) => code)).toEqual(['CRITERIA_AS_ROWS']);
    expect(read.faults[0]?.sentence).toContain('xếp tiêu chí theo dòng');
    expect(read.faults[0]?.sheet).toBe('Chấm điểm');
  });
});
