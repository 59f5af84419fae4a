import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { CellValue } from '@chuan-xa/assessments';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeAppraisalMinutes } from '../appraisal-minutes/write-appraisal-minutes.js';
import type { SheetPaper } from './sheet-paper.js';
import { byIndicators, byPoints, byThresholds, samplePaper, scored, type SampleCell } from './testing/sample-paper.js';
import { writeScoreSheet } from './write-score-sheet.js';

const read = async (
  write: (paper: SheetPaper, stream: Writable) => Promise<void>,
  paper: SheetPaper,
): Promise<ExcelJS.Worksheet> => {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), write(paper, stream)]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const shown = (cell: ExcelJS.Cell): string => {
  if (cell.master.address !== cell.address) return '';
  return cell.type === ExcelJS.ValueType.Formula ? `${String(cell.result ?? '')} =${cell.formula}` : cell.text;
};

/** The row whose first, or second, cell says so. */
const rowOf = (sheet: ExcelJS.Worksheet, name: string): string[] => {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    const texts = Array.from({ length: 8 }, (_none, at) => shown(row.getCell(at + 1)));
    if (texts[0] === name || texts[1] === name) return texts;
  }
  return [];
};

const said = (sheet: ExcelJS.Worksheet): string => {
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => void (cell.master.address === cell.address && texts.push(cell.text))));
  return texts.join('\n');
};

const EXAMPLE_I = ['11', '4.5', '8', '6', '14', '9', '4', '8', '2', '2'];

describe('the score sheet', () => {
  it('holds points, live totals, what is missing and the way back', async () => {
    const sheet = await read(writeScoreSheet, samplePaper(byPoints(), scored(EXAMPLE_I, false)));
    expect(rowOf(sheet, 'Nhân lực y tế')).toEqual([
      ...['2', 'Nhân lực y tế', '10', '5', '4.5', '4.5', '4.5', 'Dưới điểm sàn, thiếu 0,5'],
    ]);
    const totals = rowOf(sheet, 'Tổng điểm');
    expect(totals[2]).toMatch(/^100 =ROUND\(SUM\(C\d+:C\d+\),2\)$/);
    expect(totals[3]).toBe('80');
    expect(totals[6]).toMatch(/^68\.5 =IF\(COUNT\(G(\d+):G(\d+)\)<10,"",ROUND\(SUM\(G\1:G\2\),2\)\)$/);
    expect(rowOf(sheet, 'Điểm liệt (ghi Có hoặc Không)').slice(4)).toEqual(['', '', 'Không', '']);
    const text = said(sheet);
    expect(text).toContain('Kết quả: ▼ không đạt (theo điểm thẩm định); tổng điểm được tính: 68,5/100.');
    expect(text).toContain('- Tổng điểm được 68,5 điểm, cần ít nhất 80 điểm, thiếu 11,5 điểm.');
    expect(text).toContain('Cách đạt lại: +11,5 điểm: tiêu chí 1 lên 14; tiêu chí 2 lên 10; tiêu chí 3 lên 11');
    expect(text).toContain('TRUNG TÂM Y TẾ HUYỆN MẪU');
    expect(text).not.toContain('/BC-SYT');
    expect(text).toContain('Phiếu đã thẩm định.');
    expect(sheet.headerFooter.oddHeader).toContain('SỐ LIỆU CHƯA CHỐT, lúc 08:00 ngày 01/11/2023 – DỮ LIỆU MINH HỌA');
    expect(sheet.pageSetup).toMatchObject({ orientation: 'portrait', paperSize: 9, fitToWidth: 1 });
  });

  it('leaves a total open while a criterion is', async () => {
    const sheet = await read(writeScoreSheet, samplePaper(byPoints(), scored(EXAMPLE_I.slice(0, 9), false)));
    expect(rowOf(sheet, 'Tổng điểm')[6]).toMatch(/^ =IF\(COUNT\(G\d+:G\d+\)<10/);
  });

  it('of nobody’s scoring is a form for the pen: no outcome, rows to write in, totals that wait', async () => {
    const sheet = await read(writeScoreSheet, samplePaper(byPoints(), []));
    expect(rowOf(sheet, 'Tổng điểm')[6]).toMatch(/^ =IF\(COUNT/);
    const text = said(sheet);
    expect(text).toContain('☐ Đạt      ☐ Không đạt');
    expect(text).toContain('Lý do: …');
    for (const signer of ['TRẠM Y TẾ XÃ', 'TRUNG TÂM Y TẾ', 'ĐOÀN THẨM ĐỊNH']) expect(text).toContain(signer);
    expect(text).not.toMatch(/không đạt \(theo/);
  });

  it('sums indicators under their criterion where it is their sum, and says what may be given', async () => {
    const cell = (id: string, value: CellValue): SampleCell => ({ id, column: 'appraised', value });
    const paper = samplePaper(byIndicators(), [
      cell('1.1', { points: '0.5' }),
      cell('1.2', { points: '3.25' }),
      cell('2.3', { value: '92' }),
      cell('2.4', { points: '1' }),
    ]);
    const sheet = await read(writeScoreSheet, paper);
    expect(rowOf(sheet, 'Tiêu chí mẫu một')[6]).toMatch(/^3\.75 =IF\(COUNTBLANK\(G\d+:G\d+\)>0,"",ROUND/);
    // A measure earns points by its table: the criterion is what the engine makes of it.
    expect(rowOf(sheet, 'Tiêu chí mẫu hai')[6]).toBe('2.5');
    expect(rowOf(sheet, '2.3')[6]).toBe('Số đo 92');
    expect(rowOf(sheet, '1.1')[1]).toBe('Chỉ tiêu mẫu có mức (mức điểm: 0; 0,5; 2)');
    expect(rowOf(sheet, '2.3')[1]).toContain('≥ 95: 3 điểm; ≥ 90: 1,5 điểm');
    expect(rowOf(sheet, 'Tổng điểm')[6]).toMatch(/^6\.25 =IF\(COUNT\(G\d+,G\d+\)<2/);
    expect(rowOf(sheet, 'Điểm liệt (ghi Có hoặc Không)')).toEqual([]);
  });

  it('of a threshold standard holds what is asked and what was measured, and no points', async () => {
    const paper = samplePaper(byThresholds(), [
      { id: '15.1', column: 'appraised', value: { male: '91', female: '90.5' } },
      { id: '15.4', column: 'appraised', value: { value: '48.5' } },
    ]);
    const sheet = await read(writeScoreSheet, paper);
    expect(rowOf(sheet, '15.1').slice(2, 6)).toEqual(['Từ 90 %', '', '', 'Nam 91; nữ 90,5']);
    expect(rowOf(sheet, '15.4').slice(2)).toEqual([
      'Trên 50 % (chưa rõ khi đúng 50 %)',
      '',
      '',
      '48.5',
      'Chưa đạt yêu cầu',
      '',
    ]);
    expect(rowOf(sheet, 'Tổng điểm')).toEqual([]);
    expect(said(sheet)).toContain('Kết quả về tiêu chí y tế: ▼ không đạt');
    expect(said(sheet)).not.toContain('Vùng');
  });

  it('keeps every text a text', async () => {
    const paper = samplePaper(
      byPoints(),
      [{ id: 'note', column: 'district', value: { text: '=HYPERLINK("http://a")' } }],
      {
        commune: '=1+1',
        office: '+84',
      },
    );
    const sheet = await read(writeScoreSheet, paper);
    expect(said(sheet)).toContain('Ghi chú (phúc tra): =HYPERLINK("http://a")');
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula) expect(cell.formula).toMatch(/^(IF\(COUNT|ROUND\(SUM)/);
      }),
    );
  });
});

it('the minutes say the same, with room for who, when, where and what is proposed', async () => {
  const sheet = await read(writeAppraisalMinutes, samplePaper(byPoints(), scored(EXAMPLE_I, false)));
  const text = said(sheet);
  for (const head of [
    'I. THỜI GIAN, ĐỊA ĐIỂM',
    'II. THÀNH PHẦN',
    'III. NỘI DUNG THẨM ĐỊNH',
    'IV. KẾT QUẢ',
    'V. KIẾN NGHỊ',
  ])
    expect(text).toContain(head);
  expect(text).toContain('/BB-SYT');
  expect(text).toContain(
    'Căn cứ Quyết định số 1300/QĐ-BYT ngày 09/03/2023, đính chính bởi 1453/QĐ-BYT ngày 20/03/2023.',
  );
  expect(text.match(/- Ông \(bà\): …/g)).toHaveLength(8);
  expect(rowOf(sheet, 'Tổng điểm')[6]).toMatch(/^68\.5 =/);
  for (const signer of ['THƯ KÝ', 'TRƯỞNG ĐOÀN THẨM ĐỊNH']) expect(text).toContain(signer);
});
