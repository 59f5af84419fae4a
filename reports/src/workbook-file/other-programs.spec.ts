import { describe, expect, it } from 'vitest';
import { openBook } from './read-table.js';
import { rawRows, rawWorkbook } from './testing/raw-workbook.js';
import { tableOf } from './testing/table-of.js';
import { pause } from './watch.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES =
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="DD/MM/YYYY"/><numFmt numFmtId="165" formatCode="#,##0\\d &quot;đồng&quot;;[Red]\\-#,##0"/><numFmt numFmtId="166" formatCode="0.0\\ %"/></numFmts>' +
  `<cellXfs>${[0, 14, 22, 10, 164, 165, 166, 2].map((format) => `<xf numFmtId="${format}"/>`).join('')}</cellXfs>`;

const sheet = (...cells: string[]): string => `<sheetData><row>${cells.join('')}</row></sheetData>`;
const contents = async (bytes: Buffer): Promise<string[]> => {
  const table = await tableOf(bytes, 'a.xlsx');
  return Array.from({ length: table.columns }, (_none, at) => table.cell(1, at + 1)).map(
    ({ kind, text }) => `${kind} ${text}`,
  );
};

describe('what other programs write', () => {
  it('Google Sheets: no counts, texts in runs, styles of its own, the sheet of another name', async () => {
    const strings =
      '<si><t xml:space="preserve"> Xã  Chi Lăng </t></si><si><r><rPr><rFont val="Arial"/></rPr><t>Hòa</t></r><r><t xml:space="preserve"> Bình</t></r></si><si/>';
    const cells =
      '<c s="1" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c t="s"><v>2</v></c><c r="D1" s="1"><v>44952.0</v></c><c r="E1"><v>8.5</v></c>';
    expect(await contents(rawWorkbook({ sheets: { A: sheet(cells) }, strings, styles: STYLES }))).toEqual([
      'text Xã Chi Lăng',
      'text Hòa Bình',
      'blank ',
      'date 26/01/2023',
      'number 8,5',
    ]);
  });

  it('WPS: a byte order mark, namespaces of its own, xml:space, readings above signs', async () => {
    const worksheet = `\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:et="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:mc="x" mc:Ignorable="et">\r\n<dimension ref="A1:B1"/><sheetData>\r\n<row r="1" spans="1:2" et:x="r"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> Tân&#10;Tiến </t><rPh sb="0" eb="1"><t>đọc</t></rPh></is></c><c r="B1" t="str"><f>A1&amp;"&lt;"</f><v xml:space="preserve"> a&lt;b &amp; c</v></c></row>\r\n</sheetData></worksheet>`;
    expect(await contents(rawWorkbook({ sheets: { A: '' }, worksheet }))).toEqual(['text Tân Tiến', 'text a<b & c']);
  });

  it('the other way round in UTF-16, with a prefix', async () => {
    const worksheet = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>Đề </x:t></x:r><x:r><x:t>Thám</x:t></x:r></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const utf16 = Buffer.from(`\ufeff${worksheet}`, 'utf16le');
    const bare = Buffer.from(worksheet, 'utf16le');
    for (const body of [utf16, bare, Buffer.from(utf16).swap16(), Buffer.from(bare).swap16()])
      expect(await contents(rawWorkbook({ sheets: { A: '' }, more: { 'xl/worksheets/Trang0.xml': body } }))).toEqual([
        'text Đề Thám',
        'number 2',
      ]);
  });

  it('days, percentages and plain numbers are told apart by their format', async () => {
    const cells = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (style) => `<c s="${style}"><v>${style === 3 || style === 6 ? 0.855 : 44952.75}</v></c>`,
    );
    expect(await contents(rawWorkbook({ sheets: { A: sheet(...cells) }, styles: STYLES }))).toEqual([
      'number 44952,75',
      'date 26/01/2023',
      'date 26/01/2023',
      'percent 85,5%',
      'date 26/01/2023',
      'number 44952,75',
      'percent 85,5%',
      'number 44952,75',
    ]);
    const beyond = rawWorkbook({
      sheets: {
        A: sheet('<c s="1"><v>-5</v></c>', '<c s="1"><v>99999999</v></c>', '<c><v>1e400</v></c>', '<c><v>12a</v></c>'),
      },
      styles: STYLES,
    });
    expect(await contents(beyond)).toEqual(['number -5', 'number 99999999', 'error 1e400', 'error 12a']);
  });

  it('formulas of every make give what the file holds', async () => {
    const cells =
      '<c><f t="shared" ref="A1:A9" si="0">B1</f><v>1</v></c><c><f t="shared" si="0"/><v>2</v></c><c><f t="array" ref="C1">SUM(A1)</f><v>3</v></c><c t="b"><f>1=1</f><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f t="shared" si="0"/></c><c t="str"><f>""</f><v></v></c>';
    expect(await contents(rawRows(cells))).toEqual([
      'number 1',
      'number 2',
      'number 3',
      'boolean TRUE',
      'error #DIV/0!',
      'uncached ',
    ]);
  });

  it('comments and CDATA', async () => {
    const cells =
      '<!-- <row><c><v>9</v></c></row> --><c t="inlineStr"><is><t><![CDATA[a < b & c]]></t></is></c><!----><c><v>1</v></c>';
    expect(await contents(rawRows(cells))).toEqual(['text a < b & c', 'number 1']);
  });

  it('rows and cells in no order, and twice: the later one holds', async () => {
    const data =
      '<sheetData><row r="3"><c r="C3"><v>33</v></c><c r="A3"><v>31</v></c></row><row r="1"><c r="B1"><v>12</v></c><c r="B1"><v>13</v></c></row></sheetData>';
    const table = await tableOf(rawWorkbook({ sheets: { A: data } }), 'a.xlsx');
    expect(table.filledRows).toEqual([1, 3]);
    expect([table.cell(1, 2), table.cell(3, 1), table.cell(3, 3), table.cell(3, 2)].map(({ text }) => text)).toEqual([
      '13',
      '31',
      '33',
      '',
    ]);
  });

  it('merged areas and what lies in them', async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Đầu</t></is></c></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B3"/><mergeCell ref="$C$1:$D$1"/></mergeCells>';
    const table = await tableOf(rawWorkbook({ sheets: { A: data } }), 'a.xlsx');
    expect(table.resolved(3, 2).text).toBe('Đầu');
    expect(table.cell(3, 2).mergedInto).toEqual({ row: 1, column: 1 });
    expect([table.cell(1, 1).mergedInto, table.cell(4, 2).mergedInto]).toEqual([null, null]);
    expect(table.cell(1, 4).mergedInto).toEqual({ row: 1, column: 3 });
  });
});

describe('while it is read', () => {
  const many = (head: string): Buffer =>
    rawWorkbook({
      sheets: {
        A: `${head}<sheetData>${Array.from({ length: 12_000 }, (_none, row) => `<row r="${row + 1}"><c t="inlineStr"><is><t>xã số ${row}</t></is></c></row>`).join('')}</sheetData>`,
      },
    });

  it('tells how far it is', async () => {
    const told: [number, number | null][] = [];
    const watch = { progress: (done: number, of: number | null) => told.push([done, of]) };
    for (const head of ['<dimension ref="A1:A12000"/>', '<dimension ref="A1"/>', '<dimension ref="A1:XFD1048576"/>']) {
      const opened = await openBook(many(head), 'a.xlsx', {}, watch);
      if (opened.ok) await opened.book.sheets[0]!.table();
    }
    expect(told.length).toBeGreaterThan(6);
    expect(new Set(told.map(([, of]) => of))).toEqual(new Set([12_000, null]));
    expect(told.every(([done]) => done > 0 && done <= 12_000)).toBe(true);
  });

  it('ends when nobody waits any more', async () => {
    const ending = new AbortController();
    const watch = { signal: ending.signal, progress: () => ending.abort(new Error('không chờ nữa')) };
    const opened = await openBook(many(''), 'a.xlsx', {}, watch);
    if (!opened.ok) throw new Error(opened.fault.sentence);
    await expect(opened.book.sheets[0]!.table()).rejects.toThrow('không chờ nữa');
    await expect(pause(watch)).rejects.toThrow('không chờ nữa');
  });
});
