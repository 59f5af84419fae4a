import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lawOf } from '../../../libs/scoring/src/testing/law.js';
import { inventedEdition } from '../../../libs/standards/src/testing/invented-edition.js';
import { findKeyRow, openBook, readIdentity, type Book } from '../workbook-file/index.js';
import type { EntryIdentity } from './entry-identity.js';
import { ROWS } from './sheet-head.js';
import { findSheet, keysOf } from './testing/find-keys.js';
import { sampleForm } from './testing/sample-form.js';
import { entryRow } from './testing/sample-rows.js';
import { writeEntryForm } from './write-entry-form.js';

const health = lawOf('byt-1300-2023');
const indicators = inventedEdition();
const ntm = lawOf('langson-1494-2022-ntm');
let workbook: ExcelJS.Workbook;
let book: Book;

beforeAll(async () => {
  const danger = { note: { version: 3, value: { text: '=1+1' } }, '2': { version: 2, value: { points: '8.5' } } };
  const made = await writeEntryForm(
    sampleForm([
      {
        edition: health,
        rows: [
          entryRow({}, {}, { code: '06001', cells: new Map(Object.entries(danger)), commune: '+xã Thử' }),
          entryRow({}, {}, { code: '06002', state: 'submitted', open: false }),
        ],
      },
      { edition: indicators, rows: [entryRow({ '2.3': { notApplicable: true } }, { zone: '2' })] },
      { edition: ntm, rows: [entryRow({ '15.1': { value: '91' }, '15.2': { met: true } })] },
    ]),
  );
  const bytes = Buffer.from(await made.xlsx.writeBuffer());
  workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const opened = await openBook(bytes, 'phieu-nhap.xlsx');
  if (!opened.ok) throw new Error(opened.fault.sentence);
  ({ book } = opened);
});

const cell = (title: string, key: string, row = ROWS.first): ExcelJS.Cell => {
  const sheet = findSheet(workbook, title);
  return sheet.getCell(row, keysOf(sheet).columnOf(key));
};

describe('an entry workbook, read back', () => {
  it('has a hidden row of keys above the head, for what is entered and the commune’s code alone', async () => {
    const keys = async (name: string): Promise<string[]> => {
      const table = await book.sheets.find((sheet) => sheet.name === name)?.table();
      if (!table || 'code' in table) throw new Error(name);
      return [...(findKeyRow(table)?.columnOf.keys() ?? [])];
    };
    const ten = Array.from({ length: 10 }, (_none, at) => String(at + 1));
    expect(await keys(health.shortTitle)).toEqual(['code', ...ten, 'disqualified', 'note', 'evidence']);
    expect(await keys(indicators.shortTitle)).toEqual(['code', '1.1', '1.2', '2.3', '2.4', '3.5', 'note', 'evidence']);
    // 15.2 is derived; what stood as one figure for both sexes is shown in a column without a key.
    expect(await keys(ntm.shortTitle)).toEqual([
      'code',
      '15.1:male',
      '15.1:female',
      '15.3',
      '15.4',
      'note',
      'evidence',
    ]);
    expect(findSheet(workbook, ntm.shortTitle).getRow(ROWS.keys).hidden).toBe(true);
  });

  it('says of which round, office and column it is, and what stood in each cell', async () => {
    const identity = (await readIdentity(book)) as EntryIdentity;
    expect(identity).toMatchObject({ form: 'entry', round: '2023-2', office: 'ttyt-thu', column: 'district' });
    expect(identity.sheets[0]?.rows['06001']?.cells).toEqual({
      note: { version: 3, value: { text: '=1+1' } },
      '2': { version: 2, value: { points: '8.5' } },
    });
    // One figure for both sexes is shown, not entered: its cells stand empty, and empty they change nothing.
    expect(identity.sheets[2]?.rows['06001']?.cells).toEqual({ '15.1': { version: 1, value: null } });
  });

  it('never makes a formula of a text', () => {
    expect(cell(health.shortTitle, 'note').type).toBe(ExcelJS.ValueType.String);
    expect(cell(health.shortTitle, 'note').value).toBe('=1+1');
    const sheet = findSheet(workbook, health.shortTitle);
    expect(sheet.getCell(ROWS.first, 4).type).toBe(ExcelJS.ValueType.String);
  });

  it('is locked but for the cells of rows that take the column now, without a password', () => {
    const locked = (title: string, key: string, row?: number) => cell(title, key, row).protection?.locked !== false;
    expect(locked(health.shortTitle, '1')).toBe(false);
    expect(locked(health.shortTitle, 'evidence')).toBe(false);
    expect(locked(health.shortTitle, 'code')).toBe(true);
    expect(locked(health.shortTitle, '1', ROWS.first + 1)).toBe(true);
    const sheet = findSheet(workbook, health.shortTitle);
    const protection = (sheet as unknown as { sheetProtection: Record<string, unknown> }).sheetProtection;
    expect(protection).toMatchObject({
      sheet: true,
      autoFilter: true,
      sort: true,
      formatColumns: true,
      formatRows: true,
    });
    expect(protection.hashValue).toBeUndefined();
  });

  it('lets Excel check what is typed: blank always, x only where it may be', () => {
    expect(cell(health.shortTitle, '4').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [0, 9],
      allowBlank: true,
    });
    expect(cell(health.shortTitle, 'disqualified').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"có,không"'],
    });
    expect(cell(indicators.shortTitle, '1.1').dataValidation.formulae[0]).toContain('=1.5');
    expect(String(cell(indicators.shortTitle, '2.3').dataValidation.formulae[0])).toContain('="x"');
    expect(String(cell(indicators.shortTitle, '1.1').dataValidation.formulae[0])).not.toContain('"x"');
  });

  it('keeps the engine’s results in its formulas', () => {
    const sheet = findSheet(workbook, health.shortTitle);
    const { result, total } = keysOf(sheet);
    expect(sheet.getCell(ROWS.first, result).result).toBe('◐ chưa xác định');
    expect(sheet.getCell(ROWS.first, total ?? 0).result).toBe(8.5);
    expect(sheet.getCell(ROWS.first + 1, result).result).toBe('○ chưa chấm');
  });
});
