import { communeFullName, districtFullName } from '@chuan-xa/places';
import ExcelJS from 'exceljs';
import { inventedDisqualified, inventedScore, MAXIMA } from './invented-scores.js';
import { communes } from './lang-son.js';

const upper = (text: string): string => text.toLocaleUpperCase('vi');
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

/**
 * The first of the three unlike sheets: a title block, a head of two rows with merged cells, a row of column numbers, the
 * districts as group rows with subtotals, scores by the district and appraised side by side, a total by formula, signatures.
 */
export const titleBlockSheet = async (): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Hướng dẫn').getCell('A1').value = 'Chấm theo Quyết định 1300/QĐ-BYT';
  const sheet = workbook.addWorksheet('Tổng hợp 2023');
  sheet.getCell('A1').value = 'SỞ Y TẾ LẠNG SƠN';
  sheet.mergeCells('A1:E1');
  sheet.getCell('A3').value = {
    richText: [{ text: 'BẢNG TỔNG HỢP ' }, { text: 'CHẤM ĐIỂM 200 XÃ', font: { bold: true } }],
  };
  sheet.mergeCells('A3:X3');
  const heads: [string, string][] = [
    ['A5:A6', 'STT'],
    ['B5:B6', 'Xã, phường,\nthị trấn'],
    ['C5:L5', 'Điểm TTYT chấm'],
    ['M5:V5', 'Điểm thẩm định'],
    ['W5:W6', 'Điểm liệt'],
    ['X5:X6', 'Cộng'],
  ];
  for (const [range, text] of heads) {
    sheet.mergeCells(range);
    sheet.getCell(range.split(':')[0] ?? '').value = text;
  }
  MAXIMA.forEach((_max, index) => {
    sheet.getCell(6, 3 + index).value = `TC ${index + 1}`;
    sheet.getCell(6, 13 + index).value = `TC ${index + 1}`;
    sheet.getCell(7, 3 + index).value = `(${index + 2})`;
  });
  sheet.getCell('A7').value = 'A';
  sheet.getCell('B7').value = '(1)';
  let row = 8;
  const districts = [...new Set(communes.map(({ district }) => district))];
  districts.forEach((district, group) => {
    if (!district) return;
    const here = communes.filter((commune) => commune.district === district);
    sheet.getCell(row, 1).value = ROMAN[group] ?? '';
    sheet.getCell(row, 2).value = `${upper(districtFullName(district))} (${here.length} đơn vị)`;
    sheet.getCell(row, 3).value = { formula: `SUM(C${row + 1}:C${row + here.length})`, result: 100 };
    row += 1;
    here.forEach((commune, index) => {
      sheet.getCell(row, 1).value = index + 1;
      sheet.getCell(row, 2).value =
        index % 3 === 0 ? ` ${upper(communeFullName(commune))}\u00a0` : communeFullName(commune);
      MAXIMA.forEach((_max, criterion) => {
        sheet.getCell(row, 3 + criterion).value = inventedScore(commune.code, criterion + 1, 'district');
        const appraised = inventedScore(commune.code, criterion + 1, 'appraised');
        // Every third score is the result of a formula, every other third is text with a comma.
        const ways = [
          appraised,
          String(appraised).replace('.', ','),
          { formula: `0+${appraised ?? 0}`, result: appraised ?? 0 },
        ];
        sheet.getCell(row, 13 + criterion).value = appraised === null ? null : (ways[(index + criterion) % 3] ?? null);
      });
      const disqualified = inventedDisqualified(commune.code);
      sheet.getCell(row, 23).value = disqualified === null ? null : disqualified ? 'Có' : 'không';
      sheet.getCell(row, 24).value = { formula: `SUM(M${row}:V${row})` };
      if (index % 5 === 4) sheet.getRow(row).hidden = true;
      row += 1;
    });
    sheet.getCell(row, 2).value = 'Cộng';
    sheet.getCell(row, 3).value = 100;
    row += 1;
  });
  sheet.getCell(row + 1, 2).value = 'Lạng Sơn, ngày 20 tháng 11 năm 2023';
  sheet.getCell(row + 2, 2).value = 'NGƯỜI LẬP BIỂU';
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
