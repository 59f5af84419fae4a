import { describe, expect, it } from 'vitest';
import { openBook } from '../../workbook-file/read-table.js';
import { chooseSheet } from '../../workbook-file/choose-sheet.js';
import type { Book } from '../../workbook-file/open-book.js';
import { mapFits } from '../heads-of.js';
import { readAssessments, type ReadAssessments } from '../read-assessments.js';
import type { ScoreColumn } from '../sheet-map.js';
import { criteriaAsRows } from '../testing/criteria-as-rows.js';
import { expectedAnswers, inventedDisqualified } from '../testing/invented-scores.js';
import { known } from '../testing/known.js';
import { communes, lookups } from '../testing/lang-son.js';
import { inDistrict, layouts, sheetADistrict } from '../testing/layouts.js';
import { assessmentsMap, sampleBytes } from '../testing/read-sample.js';
import { semicolonCsv } from '../testing/semicolon-csv.js';
import { workbookOf } from '../testing/sheet-of-rows.js';
import { titleBlockSheet } from '../testing/title-block-sheet.js';
import type { Proposal } from './proposal.js';
import { proposeMap } from './propose-map.js';

const bookOf = async (bytes: Uint8Array, fileName: string): Promise<Book> => {
  const opened = await openBook(bytes, fileName);
  if (!opened.ok) throw new Error(opened.fault.sentence);
  return opened.book;
};

const proposed = async (book: Book): Promise<Proposal> => {
  const proposal = await proposeMap(book, 'assessments', known);
  if ('code' in proposal) throw new Error(proposal.sentence);
  return proposal;
};

const readBy = async (book: Book, yaml: string): Promise<ReadAssessments> => {
  const map = assessmentsMap(yaml);
  expect(await mapFits(book, map)).toBe(true);
  const table = await chooseSheet(book, map.read.sheet);
  if ('code' in table) throw new Error(table.sentence);
  return readAssessments(table, map, lookups);
};

const byCode = (read: ReadAssessments, column: ScoreColumn) =>
  new Map(read.rows.filter((row) => row.column === column).map((row) => [row.commune.code, row]));

const expectScores = (
  read: ReadAssessments,
  kinds: readonly ScoreColumn[],
  here: readonly { code: string }[],
): void => {
  expect(read.faults.map(({ cell, sentence }) => `${cell ?? ''} ${sentence}`)).toEqual([]);
  expect(read.communes.map(({ code }) => code).sort()).toEqual(here.map(({ code }) => code).sort());
  expect([...new Set(read.rows.map(({ column }) => column))].sort()).toEqual([...kinds].sort());
  for (const kind of kinds) {
    const rows = byCode(read, kind);
    for (const { code } of here)
      expect(rows.get(code)?.answers ?? {}, `${code} ${kind}`).toEqual(expectedAnswers(code, kind));
  }
};

describe('the three samples, without their maps', () => {
  it('a title block, a merged head, districts as bands', async () => {
    const book = await bookOf(await titleBlockSheet(), 'tong-hop.xlsx');
    const proposal = await proposed(book);
    const read = await readBy(book, proposal.map);
    expectScores(read, ['district', 'appraised'], communes);
    for (const { code } of communes)
      expect(byCode(read, 'appraised').get(code)?.disqualified ?? null).toBe(inventedDisqualified(code));
    expect(proposal.doubts).toEqual([expect.stringContaining('tạm hiểu là của lần thẩm định')]);
  });

  it('a CSV with semicolons', async () => {
    const book = await bookOf(semicolonCsv(), 'diem.csv');
    const proposal = await proposed(book);
    expectScores(await readBy(book, proposal.map), ['self'], communes);
    expect(proposal.doubts).toEqual([expect.stringContaining('tạm hiểu là điểm tự chấm')]);
  });

  it('a workbook that LibreOffice wrote', async () => {
    const book = await bookOf(sampleBytes('libreoffice.xlsx'), 'libreoffice.xlsx');
    const proposal = await proposed(book);
    const read = await readBy(book, proposal.map);
    expectScores(read, ['district'], communes);
    for (const { code } of communes)
      expect(byCode(read, 'district').get(code)?.disqualified).toBe(
        inventedDisqualified(code) === true ? true : undefined,
      );
    expect(proposal.doubts).toEqual([expect.stringContaining('Ô trống ở cột điểm liệt')]);
  });
});

describe('sheets as offices make them', () => {
  it.each(Object.entries(layouts))('%s', async (_name, layout) => {
    const book = await bookOf(await layout.bytes(), layout.fileName);
    const proposal = await proposed(book);
    expectScores(await readBy(book, proposal.map), layout.kinds, layout.communes);
    expect(proposal.doubts).toHaveLength(layout.doubts.length);
    for (const doubt of layout.doubts) expect(proposal.doubts.join('\n')).toContain(doubt);
    for (const column of proposal.columns) expect(column.samples.length).toBeLessThanOrEqual(3);
  });

  it('one sheet a district: one is proposed, the others are named', async () => {
    const book = await bookOf(await sheetADistrict(), 'tung-huyen.xlsx');
    const proposal = await proposed(book);
    expect(proposal.doubts.join('\n')).toMatch(/chỉ đọc trang .* cũng có số liệu của xã/);
    for (const sheet of book.sheets) {
      const alone = { ...book, sheets: [sheet] };
      const own = await proposed(alone);
      expect(own.doubts).toEqual([]);
      expectScores(await readBy(alone, own.map), ['district'], inDistrict(sheet.name));
    }
  });

  it('a standard of thresholds, men and women apart; another standard beside it is said and left out', async () => {
    const here = inDistrict('Đình Lập').filter(({ type }) => type === 'xa');
    const rows = here.map(({ name }, at) => [`xã ${name}`, '95,5', 93 + at / 10, 'đạt', 5, 6, 7]);
    const heads = ['Tên xã', '15.1', null, '15.2', 'Nhân lực y tế', 'TC 1', 'TC 3'];
    const laid = { name: 'NTM', rows: [heads, [null, 'Nam', 'Nữ'], ...rows], merges: ['B1:C1', 'A1:A2'] };
    const book = await bookOf(await workbookOf(laid), 'ntm.xlsx');
    const asked = { ...known, standards: known.standards.filter(({ id }) => id !== 'byt-1300-2023') };
    const proposal = await proposeMap(book, 'assessments', asked);
    if ('code' in proposal) throw new Error(proposal.sentence);
    expect(proposal.map).toContain('{ head: "Nam", id: "15.1", answer: male }');
    expect(proposal.map).toContain('{ head: "Nữ", id: "15.1", answer: female }');
    // 15.2 follows from the recognitions: a sheet cannot write it.
    expect(proposal.map).not.toMatch(/TC|Nhân lực|15\.2/);
    expect((await proposed(book)).doubts.join('\n')).toContain('bộ tiêu chí khác');
  });

  it('criteria as rows: the one sentence that helps', async () => {
    const book = await bookOf(await criteriaAsRows((id) => `Tiêu chí ${id}`), 'dinh-lap.xlsx');
    expect(await proposeMap(book, 'assessments', known)).toMatchObject({ code: 'CRITERIA_AS_ROWS' });
  });

  it('no commune at all', async () => {
    const book = await bookOf(
      await workbookOf({
        name: 'Kho',
        rows: [
          ['Thuốc', 'Số lượng'],
          ['A', 1],
        ],
      }),
      'kho.xlsx',
    );
    expect(await proposeMap(book, 'assessments', known)).toMatchObject({ code: 'NO_COMMUNES_IN_FILE' });
  });
});
