import { inventedScore, MAXIMA } from './invented-scores.js';
import { communes } from './lang-son.js';
import { otherTonePlacement } from './spell.js';

const TYPES: Record<string, string> = { xa: 'X', phuong: 'P.', 'thi-tran': 'TT' };
const DISTRICTS: Record<string, string> = { huyen: 'H.', 'thanh-pho': 'TP.', 'thi-xa': 'TX.', quan: 'Q.' };

const field = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The second of the three: a CSV as an older program writes it. Semicolons, decimal commas, columns in another order under
 * other names, the tone on the other vowel, decomposed text, the commune's type in a column of its own, a quoted line break.
 */
export const semicolonCsv = (): Buffer => {
  const order = [10, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const heads = [
    'Huyện/TP',
    ...order.map((criterion) => `Điểm tiêu chí ${criterion}`),
    'Loại đơn vị',
    'Tên đơn vị hành chính',
    'Ghi chú',
  ];
  const rows = [...communes].reverse().map((commune, index) => [
    commune.district ? `${DISTRICTS[commune.district.kind] ?? ''} ${commune.district.name}` : '',
    ...order.map((criterion) => {
      const score = inventedScore(commune.code, criterion, 'self');
      return score === null ? '' : score.toFixed(2).replace('.', ',');
    }),
    TYPES[commune.type] ?? '',
    otherTonePlacement(commune.name),
    index % 9 === 0 ? 'xem lại; "đang sửa"\nchưa xong' : '',
  ]);
  const total = ['Tổng số', ...MAXIMA.map(() => '1234,5'), '', '', ''];
  const text = [heads, ...rows, total].map((row) => row.map(field).join(';')).join('\r\n');
  return Buffer.from(text.normalize('NFD'));
};
