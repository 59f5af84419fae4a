import { communeFullName } from '@chuan-xa/places';
import ExcelJS from 'exceljs';
import { inventedScore, MAXIMA } from './invented-scores.js';
import { communes } from './lang-son.js';

/** The sheet that no map can bring in: criteria down, the communes of one district across. */
export const criteriaAsRows = async (name: (criterion: number) => string): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Chấm điểm');
  const here = communes.filter(({ district }) => district?.name === 'Đình Lập');
  sheet.addRow(['TRUNG TÂM Y TẾ HUYỆN ĐÌNH LẬP']);
  sheet.addRow(['STT', 'Nội dung', 'Điểm chuẩn', ...here.map(communeFullName)]);
  MAXIMA.forEach((max, index) => {
    sheet.addRow([
      index + 1,
      name(index + 1),
      max,
      ...here.map(({ code }) => inventedScore(code, index + 1, 'district')),
    ]);
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
