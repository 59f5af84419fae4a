import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.js';
import { rawRows, rawWorkbook } from './testing/raw-workbook.js';
import { tableOf } from './testing/table-of.js';
import { storeZip } from './testing/store-zip.js';

const refusal = async (bytes: Uint8Array, name = 'diem.xlsx', options = {}): Promise<string> => {
  const read = await readTable(bytes, name, options);
  if (read.ok) return 'read';
  expect(read.fault.sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(read.fault.sentence).not.toMatch(/undefined|…/);
  return read.fault.code;
};

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const small = rawRows('<c r="A1" t="inlineStr"><is><t>Xã</t></is></c>');

describe('what is refused, each in one sentence', () => {
  it.each([
    ['an old .xls', Buffer.concat([OLE, Buffer.alloc(600)]), 'diem.xls', 'FILE_IS_XLS'],
    ['an old .xls named .xlsx', Buffer.concat([OLE, Buffer.alloc(600)]), 'diem.xlsx', 'FILE_IS_XLS'],
    [
      'a workbook with a password',
      Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'diem.xlsx',
      'FILE_ENCRYPTED',
    ],
    ['a CSV named .xlsx', Buffer.from('STT;Xã\n1;Chi Lăng\n'), 'diem.xlsx', 'FILE_IS_CSV'],
    ['a workbook named .csv', small, 'diem.csv', 'FILE_IS_WORKBOOK'],
    ['a web page named .xlsx', Buffer.from('\ufeff<html><table></table></html>'), 'diem.xlsx', 'FILE_IS_HTML'],
    ['a web page named .xls', Buffer.from('<table></table>'), 'diem.xls', 'FILE_IS_HTML'],
    ['an XML spreadsheet named .xlsx', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'diem.xlsx', 'FILE_IS_HTML'],
    ['another kind of file', Buffer.from('%PDF-1.7'), 'diem.pdf', 'FILE_NAME_UNKNOWN'],
    ['nothing at all', Buffer.alloc(0), 'diem.xlsx', 'FILE_EMPTY'],
    ['noise', Buffer.from([1, 0, 2, 0, 3]), 'diem.xlsx', 'FILE_DAMAGED'],
    ['a file cut short', small.subarray(0, small.length - 30), 'diem.xlsx', 'FILE_DAMAGED'],
    ['the beginning of a file', small.subarray(0, 40), 'diem.xlsx', 'FILE_DAMAGED'],
    [
      'OpenDocument named .xlsx',
      storeZip(new Map([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')]])),
      'diem.xlsx',
      'FILE_OF_ANOTHER_KIND',
    ],
    [
      'a binary workbook',
      rawWorkbook({
        sheets: {},
        more: {
          '_rels/.rels':
            '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          'xl/workbook.bin': '.',
        },
      }),
      'diem.xlsx',
      'FILE_OF_ANOTHER_KIND',
    ],
    ['a workbook without contents', rawWorkbook({ sheets: { A: '<sheetData/>' } }), 'diem.xlsx', 'FILE_EMPTY'],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'x'), 'diem.csv', 'FILE_TOO_LARGE'],
    ['a shared string that is not there', rawRows('<c r="A1" t="s"><v>7</v></c>'), 'diem.xlsx', 'FILE_DAMAGED'],
    [
      'a part with a document type',
      rawWorkbook({ sheets: { A: '' }, worksheet: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
      'diem.xlsx',
      'FILE_DAMAGED',
    ],
    ['a CSV of nothing', Buffer.from(' \n \n'), 'diem.csv', 'FILE_EMPTY'],
    ['a CSV that is no UTF-8', Buffer.from([0x58, 0xe3, 0x3b, 0x31, 0x0a]), 'diem.csv', 'TEXT_NOT_DECODED'],
    ['a CSV with an open quote', Buffer.from('a;b\n"c;d\ne;f\n'), 'diem.csv', 'CSV_QUOTE_OPEN'],
    ['a CSV of one column', Buffer.from('Xã\nChi Lăng\n'), 'diem.csv', 'CSV_DELIMITER_UNCLEAR'],
  ])('%s', async (_what, bytes, name, code) => {
    expect(await refusal(bytes, name)).toBe(code);
  });

  it('a byte changed inside: the check sum tells', async () => {
    const changed = Buffer.from(small);
    changed[changed.indexOf('Xã') + 1] = 0x61;
    expect(await refusal(changed)).toBe('FILE_DAMAGED');
  });

  it('an archive that promises more than 200 MB, before anything is unpacked', async () => {
    const bomb = Buffer.from(small);
    bomb.writeUInt32LE(0x0fffffff, bomb.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24);
    expect(await refusal(bomb)).toBe('FILE_UNPACKED_TOO_LARGE');
  });

  it('an archive that lies about its size', async () => {
    const packed = deflateRawSync(Buffer.alloc(5_000_000));
    const lying = storeZip(new Map([['_rels/.rels', packed]]));
    const central = lying.lastIndexOf(Buffer.from('504b0102', 'hex'));
    lying.writeUInt16LE(8, central + 10);
    lying.writeUInt32LE(100, central + 24);
    expect(await refusal(lying)).toBe('FILE_DAMAGED');
  });

  it('more than 20,000 rows that hold anything', async () => {
    const rows = (count: number) => rawRows(...Array.from({ length: count }, () => '<c><v>1</v></c>'));
    expect(await refusal(rows(20_001))).toBe('FILE_TOO_MANY_ROWS');
    const lines = Buffer.from('1;2\n'.repeat(20_001));
    expect(await refusal(lines, 'diem.csv')).toBe('FILE_TOO_MANY_ROWS');
  });

  it('a sheet that is not there, or not named where several hold something', async () => {
    const sheet = '<sheetData><row><c><v>1</v></c></row></sheetData>';
    const two = rawWorkbook({ sheets: { 'Đợt 1': sheet, 'Đợt 2': sheet, Trống: '' } });
    expect(await refusal(two)).toBe('SHEET_TO_CHOOSE');
    expect(await refusal(two, 'diem.xlsx', { sheet: 'Đợt 3' })).toBe('SHEET_NOT_FOUND');
    expect(await refusal(two, 'diem.xlsx', { sheet: 'Trống' })).toBe('FILE_EMPTY');
    expect((await tableOf(two, 'diem.xlsx', { sheet: 'ĐỢT 2'.normalize('NFD') })).sheet).toBe('Đợt 2');
    expect((await tableOf(two, 'diem.xlsx', { sheet: 2 })).sheet).toBe('Đợt 2');
  });
});

describe('a workbook, whoever wrote it', () => {
  it('gives what the file holds, never a computation', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('A');
    sheet.addRow([8.5, '8,5', new Date(Date.UTC(2023, 0, 26)), true, { error: '#REF!' } as ExcelJS.CellErrorValue]);
    sheet.addRow([
      { formula: 'A1*2', result: 17 },
      { formula: 'A1' },
      { formula: '""', result: '' },
      { formula: '1/0', result: { error: '#DIV/0!' } },
    ]);
    sheet.addRow([
      { richText: [{ text: 'Xã ' }, { text: 'Hoà\u00a0 Bình'.normalize('NFD') }] },
      { text: 'liên kết', hyperlink: 'https://example.org' },
    ]);
    sheet.getCell('A4').value = 0.855;
    sheet.getCell('A4').numFmt = '0.0%';
    sheet.getRow(1).hidden = true;
    const table = await tableOf(Buffer.from(await workbook.xlsx.writeBuffer()), 'a.XLSX');
    const row = (number: number) =>
      [1, 2, 3, 4, 5].map((column) => table.cell(number, column)).map(({ kind, text }) => [kind, text]);
    expect(row(1)).toEqual([
      ['number', '8,5'],
      ['text', '8,5'],
      ['date', '26/01/2023'],
      ['boolean', 'TRUE'],
      ['error', '#REF!'],
    ]);
    expect(row(2)).toEqual([
      ['number', '17'],
      ['uncached', ''],
      ['blank', ''],
      ['error', '#DIV/0!'],
      ['blank', ''],
    ]);
    expect(row(3).slice(0, 2)).toEqual([
      ['text', 'Xã Hoà Bình'],
      ['text', 'liên kết'],
    ]);
    expect(row(4)[0]).toEqual(['percent', '85,5%']);
    expect(table.cell(1, 3)).toMatchObject({ day: '2023-01-26', address: 'C1' });
    expect(table.cell(4, 1).number).toBe(85.5);
  });

  it('rows and cells that do not say where they stand (.NET, Go)', async () => {
    const table = await tableOf(
      rawRows('<c><v>1</v></c><c><v>2</v></c>', '<c/><c t="inlineStr"><is><t>b</t></is></c>'),
      'a.xlsx',
    );
    expect([table.cell(1, 1).number, table.cell(1, 2).number, table.cell(2, 2).text]).toEqual([1, 2, 'b']);
  });

  it('elements with a prefix (OpenXML SDK)', async () => {
    const worksheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const table = await tableOf(rawWorkbook({ sheets: { A: '' }, worksheet }), 'a.xlsx');
    expect(table.cell(3, 2).number).toBe(4);
  });

  it('formulas whose results the writer left to Excel (openpyxl, xlsxwriter)', async () => {
    const cells =
      '<c r="A1"><f>SUM(B1)</f><v></v></c><c r="B1"><f>SUM(C1)</f><v>0</v></c><c r="C1"><v>0</v></c><c r="D1"><f>1&gt;0</f><v>3</v></c>';
    const sheets = { A: `<sheetData><row r="1">${cells}</row></sheetData>` };
    const kinds = async (calculation: string) => {
      const table = await tableOf(rawWorkbook({ sheets, calculation }), 'a.xlsx');
      return [1, 2, 3, 4].map((column) => table.cell(1, column).kind);
    };
    expect(await kinds('fullCalcOnLoad="1"')).toEqual(['uncached', 'uncached', 'number', 'number']);
    expect(await kinds('calcId="191029"')).toEqual(['uncached', 'number', 'number', 'number']);
  });

  it('formatted emptiness to the last row, a merged area as large as the sheet, pictures and charts', async () => {
    const empty = Array.from(
      { length: 30_000 },
      (_none, index) => `<row r="${index + 2}" s="1"><c r="A${index + 2}" s="1"/></row>`,
    ).join('');
    const data = `<sheetData><row r="1"><c r="A1"><v>5</v></c></row>${empty}<row r="1048576"/></sheetData><mergeCells count="1"><mergeCell ref="A2:XFD1048576"/></mergeCells><drawing r:id="d1"/>`;
    const table = await tableOf(
      rawWorkbook({ sheets: { A: data }, more: { 'xl/drawings/drawing1.xml': '<wrong' } }),
      'a.xlsm',
    );
    expect([table.rows, table.columns, table.cell(1, 1).number]).toEqual([1, 1, 5]);
  });

  it('dates from 1904, ISO dates, floating dust', async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]dd\\/mm\\/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';
    const cells =
      '<c r="A1" s="1"><v>43490</v></c><c r="B1" t="d"><v>2023-01-26</v></c><c r="C1"><v>8.2999999999999989</v></c><c r="D1" s="1" t="str"><f>x</f><v>chưa có</v></c>';
    const table = await tableOf(
      rawWorkbook({ sheets: { A: `<sheetData><row>${cells}</row></sheetData>` }, styles, properties: 'date1904="1"' }),
      'a.xlsx',
    );
    expect(table.cell(1, 1).day).toBe('2023-01-26');
    expect(table.cell(1, 2).text).toBe('2023-01-26');
    expect(table.cell(1, 3).number).toBe(8.3);
    expect(table.cell(1, 4).text).toBe('chưa có');
  });

  it('the one visible sheet that holds something, when none is named', async () => {
    const sheet = '<sheetData><row><c><v>1</v></c></row></sheetData>';
    const table = await tableOf(
      rawWorkbook({ sheets: { Ẩn: sheet, Chính: sheet, Sheet3: '' }, states: ['veryHidden'] }),
      'a.xlsx',
    );
    expect(table.sheet).toBe('Chính');
  });

  it('names that other objects know mean nothing here', async () => {
    const table = await tableOf(
      rawRows('<c t="inlineStr"><is><t>__proto__</t></is></c><c t="inlineStr"><is><t>constructor</t></is></c>'),
      'a.xlsx',
    );
    expect(table.cell(1, 1).text).toBe('__proto__');
    expect(({} as Record<string, unknown>).text).toBeUndefined();
  });
});

describe('a CSV, however it was exported', () => {
  const rows = [
    ['Xã', 'TC 1', 'TC 2'],
    ['Hòa Bình', '8,5', '9'],
    ['Chi Lăng', '7,25', ''],
  ];
  const text = (delimiter: string) => rows.map((row) => row.join(delimiter)).join('\r\n');

  it.each([
    ['semicolons', Buffer.from(text(';'))],
    ['tabs', Buffer.from(text('\t'))],
    [
      'commas, numbers in quotes',
      Buffer.from(rows.map((row) => row.map((field) => `"${field}"`).join(',')).join('\n')),
    ],
    ['a byte order mark', Buffer.from(`\ufeff${text(';')}`)],
    ['UTF-16', Buffer.from(`\ufeff${text('\t')}`, 'utf16le')],
    ['UTF-16, the other way', Buffer.from(`\ufeff${text('\t')}`, 'utf16le').swap16()],
    ['Excel told of its delimiter', Buffer.from(`sep=;\r\n${text(';')}`)],
  ])('%s', async (_how, bytes) => {
    const table = await tableOf(bytes, 'diem.csv');
    expect(table.cell(2, 1)).toMatchObject({ text: 'Hòa Bình', address: 'dòng 2, cột 1' });
    expect([table.cell(2, 2).text, table.cell(3, 2).text, table.cell(3, 3).kind]).toEqual(['8,5', '7,25', 'blank']);
    expect(table).toMatchObject({ rows: 3, columns: 3, sheet: null });
  });

  it('windows-1258 where the map says so', async () => {
    const bytes = Buffer.concat([Buffer.from([0x48, 0x6f, 0xcc, 0x61]), Buffer.from(';1\nb;2\n')]);
    expect(await refusal(bytes, 'a.csv')).toBe('TEXT_NOT_DECODED');
    expect((await tableOf(bytes, 'a.csv', { encoding: 'windows-1258' })).cell(1, 1).text).toBe('Hòa');
  });

  it('title lines, empty lines and a quoted line break keep the count of rows', async () => {
    const table = await tableOf(Buffer.from('Bảng điểm\n\nXã;TC 1;TC 2\n"Hòa\nBình";8,5;9\nChi Lăng;7;8\n'), 'a.csv');
    expect(table.cell(4, 1).text).toBe('Hòa Bình');
    expect(table.cell(5, 1).address).toBe('dòng 5, cột 1');
  });
});
