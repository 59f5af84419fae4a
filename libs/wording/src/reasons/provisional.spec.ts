import { describe, expect, it } from 'vitest';
import type { ProvisionalParameter } from '@chuan-xa/scoring';
import { byThreshold } from '../testing/editions.js';
import { plainCitation } from './citations.js';
import { parameterNames } from './parameters.js';
import { provisionalNotes, sayProvisional } from './provisional.js';

const newspaper = 'Quyết định 318/QĐ-TTg, dẫn theo Sở Y tế Đắk Nông: https://syt.daknong.gov.vn/tin/318.html';
const parameters: ProvisionalParameter[] = [
  { id: '15.1.bound.value', how: 'borrowed', citation: newspaper },
  { id: '15.3.bound.value', how: 'borrowed', citation: newspaper },
  { id: 'pass.totalPercent', how: 'secondary', citation: 'Phụ lục, dẫn theo https://www.example.vn/a.html' },
  { id: '15.3.bound.inclusive', how: 'unknown', citation: 'Báo Mẫu' },
];

describe('what a verdict rests on', () => {
  it('is counted for the asterisk', () => {
    expect(sayProvisional(parameters)).toBe(
      'Kết quả tạm tính: 1 giá trị theo nguồn thứ cấp, 2 giá trị mượn của văn bản khác, 1 giá trị chưa biết.',
    );
    expect(sayProvisional([])).toBe('');
  });

  it('is told source by source, both acts named where one is borrowed', () => {
    expect(provisionalNotes(parameters, byThreshold)).toEqual([
      'Ngưỡng (chỉ tiêu 15.1, 15.3): mượn của văn bản khác (Quyết định 318/QĐ-TTg, dẫn theo Sở Y tế Đắk Nông), tạm dùng khi chưa đọc được 1494/QĐ-UBND.',
      'Tỷ lệ tối thiểu của tổng điểm: nguồn thứ cấp (Phụ lục, dẫn theo example.vn).',
      'Việc đúng bằng ngưỡng có đạt hay không (chỉ tiêu 15.3): chưa biết (nguồn đã xem: Báo Mẫu).',
    ]);
  });

  it('may be one figure given for both sexes, though the act was read', () => {
    const bySex: ProvisionalParameter[] = [{ id: '15.1.bound.bySex', how: 'act', citation: 'Phụ lục' }];
    expect(sayProvisional(bySex)).toBe(
      'Kết quả tạm tính: 1 giá trị theo văn bản gốc nhưng thiếu số liệu riêng cho nam và nữ.',
    );
    expect(provisionalNotes(bySex, byThreshold)).toEqual([
      'Yêu cầu đạt ở cả nam và nữ (chỉ tiêu 15.1): văn bản gốc (Phụ lục), nhưng mới có một số liệu chung cho cả hai giới.',
    ]);
  });

  it('leaves out the address of a page', () => {
    expect(plainCitation(newspaper)).toBe('Quyết định 318/QĐ-TTg, dẫn theo Sở Y tế Đắk Nông');
  });

  it('gathers parameters of one kind', () => {
    expect(
      parameterNames(['criteria.1.maxPoints', '2.maxPoints', '7.35.levels', '7.35.levelTable.rows.2', 'x.y']),
    ).toBe('điểm tối đa (tiêu chí 1, 2); các mức điểm (chỉ tiêu 7.35); bảng mức điểm vùng 2 (chỉ tiêu 7.35); x.y');
  });
});
