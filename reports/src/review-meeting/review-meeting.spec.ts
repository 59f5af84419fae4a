import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHEET_NAMES } from './sheet.js';
import { golden, sheetOf, writeAndRead } from './testing/read-back.js';
import { emptyReport, sampleReport } from './testing/sample-report.js';

/** Address of the cell under a defined name, as `[sheet, address]`. */
function named(workbook: ExcelJS.Workbook, name: string): ExcelJS.Cell {
  const range = workbook.definedNames.getRanges(name).ranges[0] ?? '';
  const [, sheet = '', address = ''] = /^'?(.*?)'?!(.*)$/.exec(range) ?? [];
  return sheetOf(workbook, sheet).getCell(address.replaceAll('$', ''));
}

/**
 * To regenerate the golden file after a change that is meant:
 * `npx vitest run --project unit reports/src/review-meeting/review-meeting.spec.ts -u`, and read its diff.
 */
it('writes every cell as the golden file has it', async () => {
  const workbook = await writeAndRead(sampleReport({ atMost: 2, live: true }));
  await expect(golden(workbook)).toMatchFileSnapshot('testing/review-meeting.golden');
});

describe('the workbook over 200 communes', () => {
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = await writeAndRead(sampleReport({ demo: false }));
  });

  it('has the six sheets, with names that Excel takes', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(Object.values(SHEET_NAMES));
    for (const { name } of workbook.worksheets) expect(name.length).toBeLessThanOrEqual(31);
  });

  it('gives every formula its cached result', () => {
    let formulas = 0;
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.type !== ExcelJS.ValueType.Formula) return;
          formulas += 1;
          expect(cell.result ?? '', `${sheet.name}!${cell.address}`).not.toBeNull();
          expect(cell.formula).not.toMatch(/LET|XLOOKUP|FILTER|TEXTJOIN|IFS\(/);
        });
      });
    }
    expect(formulas).toBeGreaterThan(400);
  });

  it('counts the same communes on every sheet', () => {
    const value = (name: string): unknown => named(workbook, name).result;
    expect(value('TongSoXa')).toBe(200);
    const counts = ['SoXaDat', 'SoXaKhongDat', 'SoXaChuaXacDinh', 'SoXaChuaDanhGia'].map(value) as number[];
    expect(counts.reduce((a, b) => a + b, 0)).toBe(200);
    expect(counts).toEqual(['TongDat', 'TongKhongDat', 'TongChuaXacDinh', 'TongChuaDanhGia'].map(value));
    expect(value('SoXaKhongConDat')).toBe(value('TongKhongConDat'));
  });

  it('keeps a failing point a number, filled and marked', () => {
    const sheet = sheetOf(workbook, SHEET_NAMES.detail);
    const marked: ExcelJS.Cell[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => void (cell.numFmt === '0.0#"▼"' && marked.push(cell))));
    expect(marked.length).toBeGreaterThan(40);
    for (const cell of marked) {
      expect(typeof (cell.result ?? cell.value), cell.address).toBe('number');
      expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFADFCC' } });
    }
  });

  it('merges nothing in the body of a list', () => {
    for (const name of [SHEET_NAMES.summary, SHEET_NAMES.flagged, SHEET_NAMES.detail, SHEET_NAMES.missing]) {
      const { autoFilter, model } = sheetOf(workbook, name);
      const [from = 0, to = 0] = [...String(autoFilter).matchAll(/\d+/g)].map(Number);
      expect(to).toBeGreaterThan(from);
      for (const merge of model.merges) {
        const [top = 0, bottom = 0] = [...merge.matchAll(/\d+/g)].map(Number);
        expect(bottom < from || top > to, `${name} ${merge}`).toBe(true);
      }
    }
  });

  it('writes dates as dates', () => {
    const cells: ExcelJS.Cell[] = [];
    sheetOf(workbook, SHEET_NAMES.flagged).eachRow((row) =>
      row.eachCell((cell) => void (cell.numFmt === 'dd/mm/yyyy' && cell.value !== null && cells.push(cell))),
    );
    expect(cells.length).toBeGreaterThan(20);
    for (const { type } of cells) expect(type).toBe(ExcelJS.ValueType.Date);
  });

  it('says nothing of open or invented data when it is neither', () => {
    for (const sheet of workbook.worksheets) expect(sheet.headerFooter.oddHeader ?? null).toBeNull();
  });
});

it('keeps text a text, whatever it begins with', async () => {
  const nasty = [
    '=1+1',
    '+84 25 3812258',
    '-5',
    '@SUM(A1)',
    '=HYPERLINK("http://a","b")',
    '\t=1',
    'a\u0000b\u0007\ud800c',
  ];
  const report = sampleReport();
  const rows = nasty.map((commune) => ({
    office: '=cmd|x',
    commune,
    title: '-',
    outcome: { look: 'notAssessed' as const, word: 'x', provisional: false },
    missing: commune,
    supplier: commune,
    note: null,
  }));
  report.missing = (async function* () {
    yield* rows;
  })();
  const sheet = sheetOf(await writeAndRead(report), SHEET_NAMES.missing);
  const found: string[] = [];
  sheet.eachRow((row) => {
    const cell = row.getCell(3);
    if (typeof row.getCell(1).value !== 'number') return;
    expect(cell.type, cell.text).not.toBe(ExcelJS.ValueType.Formula);
    found.push(cell.text);
    if (/^[=+\-@\t]/.test(cell.text)) expect(cell.numFmt).toBe('@');
  });
  expect(found).toEqual([...nasty.slice(0, -1), 'abc']);
});

it('stands without any data, and says so', async () => {
  const workbook = await writeAndRead(emptyReport());
  for (const name of [SHEET_NAMES.flagged, SHEET_NAMES.detail, SHEET_NAMES.missing]) {
    const texts: string[] = [];
    sheetOf(workbook, name).eachRow((row) => texts.push(row.getCell(2).text));
    expect(texts).toContain('Không có xã nào trong danh sách này');
  }
  expect(named(workbook, 'TongSoXa').result).toBe(0);
  expect(named(workbook, 'TyLeDat').result ?? '').toBe('');
  expect(named(workbook, 'SoXaKhongConDat').result).toBe(0);
});

it('says on every sheet which communes it is about, where they are not all', async () => {
  const report = sampleReport({ atMost: 1 });
  const workbook = await writeAndRead({ ...report, scope: 'chỉ các xã thuộc TTYT huyện Mẫu' });
  for (const { name } of workbook.worksheets) {
    const texts: string[] = [];
    sheetOf(workbook, name).eachRow((row) => texts.push(row.getCell(1).text));
    expect(texts, name).toContain('Phạm vi: chỉ các xã thuộc TTYT huyện Mẫu');
  }
  const notes: string[] = [];
  sheetOf(workbook, SHEET_NAMES.notes).eachRow((row) => notes.push(`${row.getCell(1).text}: ${row.getCell(3).text}`));
  expect(notes).toContain('Phạm vi: chỉ các xã thuộc TTYT huyện Mẫu');
});

it('carries the head of the record on sheet 6, with its whole hash and how to check it', async () => {
  const report = sampleReport({ atMost: 1 });
  const texts: string[] = [];
  const workbook = await writeAndRead(report);
  sheetOf(workbook, SHEET_NAMES.notes).eachRow((row) => texts.push(row.getCell(3).text));
  expect(texts).toContain(`số 1204, băm ${report.record.hash}, lúc 15:59 ngày 31/10/2023`);
  expect(texts.join('\n')).toContain(`audit verify --head 1204:${report.record.hash}`);
});

it('speaks of offices where there are no districts', async () => {
  const workbook = await writeAndRead({ ...sampleReport({ atMost: 1 }), grouping: 'office' });
  const texts: string[] = [];
  sheetOf(workbook, SHEET_NAMES.flagged).eachRow((row) => row.eachCell((cell) => void texts.push(cell.text)));
  expect(texts).toContain('Đơn vị phụ trách');
  expect(texts).not.toContain('Huyện, thành phố');
});

it('puts titles of former units apart, outside the count', async () => {
  const report = sampleReport({ atMost: 1 });
  report.formerUnits = (async function* () {
    yield {
      office: 'A',
      formerUnit: 'xã Cũ',
      title: 'NTM',
      year: 2018,
      decision: null,
      successors: 'xã Mới',
      results: '● Đạt',
    };
  })();
  const workbook = await writeAndRead(report);
  const texts: string[] = [];
  sheetOf(workbook, SHEET_NAMES.missing).eachRow((row) => texts.push(row.getCell(3).text));
  expect(texts).toContain('xã Cũ');
  const count = named(workbook, 'SoLuotConThieu');
  expect(Number(count.row)).toBeLessThan(texts.length);
});
