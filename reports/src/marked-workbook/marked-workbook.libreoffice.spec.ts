import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, pagesOf, type Office } from '../../../test/workbooks/support/office.js';
import { markWorkbook } from './index.js';
import { exceljsWorkbook } from './testing/full-workbook.js';
import { changedParts, partsOf } from './testing/parts-of.js';
import { saidIn } from './testing/said-in.js';

const SCORES = 'Chấm điểm';
const MARKS = [
  { sheet: SCORES, cell: 'C5', text: 'Điểm “15” cao hơn điểm tối đa 14. Ghi số từ 0 đến 14.' },
  { sheet: SCORES, cell: 'B3', text: 'Tên xã không có trong kỳ này.' },
  { sheet: SCORES, cell: 'D30', text: 'Ô trống.' },
  { sheet: 'Khác', cell: 'A1', text: 'Một.' },
  { sheet: 'Khác', cell: 'A1', text: 'Hai.' },
];
const PYTHON = new URL('testing/openpyxl-workbook.py', import.meta.url).pathname;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await writeFile(join(office.folder, 'exceljs.xlsx'), await exceljsWorkbook());
  await promisify(execFile)('/usr/bin/python3', [PYTHON, join(office.folder, 'openpyxl.xlsx')]);
  await writeFile(
    join(office.folder, 'libreoffice.xlsx'),
    await readFile(await office.convert('openpyxl.xlsx', 'xlsx')),
  );
});
afterAll(() => office.close());

describe.each(['exceljs', 'openpyxl', 'libreoffice'])('a workbook that %s wrote', (writer) => {
  let file: Buffer;
  let marked: Buffer;
  beforeAll(async () => {
    file = await readFile(join(office.folder, `${writer}.xlsx`));
    marked = markWorkbook(file, MARKS);
    await writeFile(join(office.folder, `${writer}-marked.xlsx`), marked);
  });

  it('keeps every other part, its chart among them', () => {
    const named =
      /^\[Content_Types\]\.xml$|\.vml$|comment\d+\.xml$|comments\d+\.xml$|styles\.xml$|worksheets\/(_rels\/)?sheet[12]\.xml(\.rels)?$/;
    for (const part of changedParts(file, marked)) expect(part).toMatch(named);
    const charts = (bytes: Buffer): string[] => [...partsOf(bytes).keys()].filter((name) => name.includes('chart'));
    expect(charts(marked)).toEqual(charts(file));
  });

  it('keeps its marks through LibreOffice, which takes them away again when they are gone', async () => {
    const saved = await readFile(await office.convert(`${writer}-marked.xlsx`, 'xlsx'));
    const read = await saidIn(saved);
    expect(read.get(SCORES)?.coloured).toEqual(['B3', 'C5', 'D30']);
    expect(read.get(SCORES)?.said.get('C5')).toBe('Điểm “15” cao hơn điểm tối đa 14. Ghi số từ 0 đến 14.');
    expect(read.get('Khác')?.said.get('A1')).toBe('1. Một.\n2. Hai.');
    expect(read.get(SCORES)?.comments.get('B3')).toMatch(/^(Người khác ghi|Đã hỏi lại xã)\n/);

    const cleaned = markWorkbook(saved, []);
    await writeFile(join(office.folder, `${writer}-cleaned.xlsx`), cleaned);
    for (const { coloured, said } of (await saidIn(cleaned)).values()) expect([coloured, said.size]).toEqual([[], 0]);
    expect((await saidIn(cleaned)).get(SCORES)?.comments.get('B3')).toMatch(/^(Người khác ghi|Đã hỏi lại xã)$/);
    expect((await pagesOf(await office.convert(`${writer}-cleaned.xlsx`, 'pdf'))).length).toBeGreaterThan(0);

    const again = markWorkbook(saved, MARKS.slice(0, 1));
    expect((await saidIn(again)).get(SCORES)?.coloured).toEqual(['C5']);
    expect([...((await saidIn(again)).get(SCORES)?.said.keys() ?? [])]).toEqual(['C5']);
    expect((await saidIn(again)).get('Khác')?.said.size).toBe(0);
  });

  it('can be printed', async () => {
    const pages = await pagesOf(await office.convert(`${writer}-marked.xlsx`, 'pdf'));
    expect(pages.join('')).toContain('Xã20');
  });
});
