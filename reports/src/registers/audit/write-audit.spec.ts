import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { defaultLetterhead, headOf } from '../../letterhead/letterhead.js';
import { sheetOf } from '../../review-meeting/testing/read-back.js';
import type { AuditRegister, AuditRow } from './audit-register.js';
import { SHEET_NAME, writeAudit } from './write-audit.js';

const HASH = 'c0ffee'.padEnd(64, '9');
const ROW: AuditRow = {
  number: 1204,
  at: new Date('2023-10-31T17:00:05Z'),
  actor: 'TTYT Mẫu – nhập liệu',
  office: 'TTYT Mẫu',
  via: 'http 10.0.0.1',
  action: 'ghi điểm',
  object: 'phiếu chấm điểm a',
  commune: 'xã Mẫu',
  before: '',
  after: 'mã: 7; giá trị: (điểm: 12.5)',
  why: '',
  hash: HASH,
};

async function written(rows: AuditRow[], more: Partial<AuditRegister> = {}): Promise<ExcelJS.Worksheet> {
  const register: AuditRegister = {
    head: headOf(defaultLetterhead('Tỉnh Lạng Sơn'), 'list', '2023-11-01'),
    state: { kind: 'frozen', at: { date: '2023-11-01', time: '08:00' }, demo: false },
    lines: ['Mọi việc'],
    rows: (async function* () {
      yield* rows;
    })(),
    last: { number: 1204, hash: HASH, at: ROW.at },
    ...more,
  };
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeAudit(register, stream)]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return sheetOf(workbook, SHEET_NAME);
}

const textsOf = (sheet: ExcelJS.Worksheet): string[][] => {
  const found: string[][] = [];
  sheet.eachRow((row) => {
    const texts: string[] = [];
    row.eachCell((cell) => void (cell.master.address === cell.address && texts.push(cell.text)));
    found.push(texts);
  });
  return found;
};

it('writes an act a line, and the head of the record with how to check it at the end', async () => {
  const sheet = await written([ROW]);
  const texts = textsOf(sheet);
  expect(texts).toContainEqual([
    ...['1204', '01/11/2023 00:00:05', 'TTYT Mẫu – nhập liệu', 'TTYT Mẫu', 'http 10.0.0.1', 'ghi điểm'],
    ...['phiếu chấm điểm a', 'xã Mẫu', 'mã: 7; giá trị: (điểm: 12.5)', 'c0ffee9999999999'],
  ]);
  const said = texts.flat();
  expect(said).toContain('Cộng 1 việc.');
  expect(said).toContain(`Dấu cuối của cả nhật ký: số 1204, băm ${HASH}, lúc 00:00 ngày 01/11/2023.`);
  expect(said).toContain(`Kiểm tra về sau bằng lệnh: npm run cli -- audit verify --real --head 1204:${HASH}`);
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9 });
  const [from, to] = String(sheet.pageSetup.printTitlesRow).split(':').map(Number);
  expect(sheet.getRow(from ?? 0).getCell(1).text).toBe('Số');
  expect(sheet.getRow((to ?? 0) + 1).getCell(1).value).toBe(1204);
});

it('keeps text a text, whatever it begins with', async () => {
  const nasty = ['=1+1', '+84', '-5', '@SUM(A1)', '=HYPERLINK("http://a","b")'];
  const sheet = await written(nasty.map((text) => ({ ...ROW, actor: text, why: text, before: text })));
  let found = 0;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
      if (!nasty.includes(cell.text)) return;
      found += 1;
      expect(cell.numFmt).toBe('@');
    }),
  );
  expect(found).toBe(3 * nasty.length);
});

it('says that there is nothing where nothing was done', async () => {
  const said = textsOf(await written([], { last: { number: 0, hash: '0'.repeat(64), at: null } })).flat();
  expect(said).toContain('Không có việc nào');
  expect(said).toContain('Dấu cuối của cả nhật ký: chưa có việc nào.');
});
