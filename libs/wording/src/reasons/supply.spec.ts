import { describe, expect, it } from 'vitest';
import { byPoints, byThreshold } from '../testing/editions.js';
import { missingOf, missingSheet } from './supply.js';

describe('who must supply what', () => {
  it('scores and declarations come from the office, zone and law from the department', () => {
    const missing = missingOf(
      [
        { code: 'TOTAL_BELOW', have: '1', need: '2', short: '1' },
        { code: 'NOT_ANSWERED', ids: ['9', 'disqualified', 'zone'] },
        { code: 'PARAMETER_UNKNOWN', parameters: ['notApplicable'] },
      ],
      byPoints,
      'TTYT huyện Mẫu',
    );
    expect(missing).toEqual([
      { missing: 'điểm tiêu chí 9; khai báo điểm liệt', who: 'TTYT huyện Mẫu' },
      { missing: 'vùng của xã; quy định về cách tính mục không áp dụng', who: 'Sở Y tế' },
    ]);
  });

  it('a derived indicator waits for the BTCQGYTX result, which a submitted sheet may not have', () => {
    expect(missingOf([{ code: 'NOT_ANSWERED', ids: ['15.1', '15.2'] }], byThreshold)).toEqual([
      { missing: 'số liệu chỉ tiêu 15.1; kết quả BTCQGYTX của xã (chưa có hoặc chưa xác định)', who: 'Trung tâm Y tế' },
    ]);
  });

  it('nothing is missing where nothing is', () => {
    expect(missingOf([{ code: 'DISQUALIFIED' }], byPoints)).toEqual([]);
  });

  it('a sheet that does not count is itself what is missing', () => {
    expect(missingSheet('draft', { entered: 3, of: 10 })).toEqual({
      missing: 'phiếu chấm điểm (đang nhập 3/10)',
      who: 'Trung tâm Y tế',
    });
    expect(missingSheet('returned').missing).toBe('phiếu chấm điểm (bị trả lại)');
    expect(missingSheet(null).missing).toBe('phiếu chấm điểm');
  });
});
