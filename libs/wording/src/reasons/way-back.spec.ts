import { describe, expect, it } from 'vitest';
import type { WayBack } from '@chuan-xa/scoring';
import { byPoints, byThreshold } from '../testing/editions.js';
import { sayWayBack } from './way-back.js';

const exampleI: WayBack = {
  possible: true,
  points: '11.5',
  steps: [
    { id: '1', from: '11', to: '14' },
    { id: '2', from: '4.5', to: '10' },
    { id: '3', from: null, to: '11' },
  ],
  clear: [],
};
const nothing: WayBack = { possible: true, points: '0', steps: [], clear: [] };

describe('the way back', () => {
  it('names the raises in a cell and in a sentence (example i)', () => {
    expect(sayWayBack(exampleI, byPoints)).toBe('+11,5 điểm: tiêu chí 1 lên 14; tiêu chí 2 lên 10; tiêu chí 3 lên 11');
    expect(sayWayBack(exampleI, byPoints, [], 'long')).toBe(
      'Cần thêm 11,5 điểm: tiêu chí 1 (Chỉ đạo, điều hành) từ 11 lên 14; tiêu chí 2 (Nhân lực y tế) từ 4,5 lên 10; tiêu chí 3 (Cơ sở hạ tầng), chưa có điểm, lên 11.',
    );
  });

  it('says when nothing is to be done', () => {
    expect(sayWayBack(nothing, byPoints)).toBe('Đã đạt, không cần bổ sung');
  });

  it('tells a declaration from a mending (examples g and h)', () => {
    const clear = { ...nothing, clear: ['disqualified'] };
    expect(sayWayBack(clear, byPoints, [{ code: 'NOT_ANSWERED', ids: ['disqualified'] }])).toBe('Khai báo điểm liệt');
    expect(sayWayBack(clear, byPoints, [{ code: 'DISQUALIFIED' }])).toBe('Khắc phục điểm liệt');
    expect(sayWayBack({ ...exampleI, clear: ['disqualified', 'zone'] }, byPoints)).toBe(
      '+11,5 điểm: tiêu chí 1 lên 14; tiêu chí 2 lên 10; tiêu chí 3 lên 11; khai báo điểm liệt; xác định vùng',
    );
  });

  it('names the parameters that stand in the way', () => {
    const blocked: WayBack = { possible: false, points: null, steps: [], clear: [], parameters: ['notApplicable'] };
    expect(sayWayBack(blocked, byPoints)).toBe(
      'Chưa tính được cách đạt vì còn quy định chưa biết: cách tính mục không áp dụng',
    );
    expect(sayWayBack({ ...blocked, parameters: undefined }, byPoints, [], 'long')).toBe('Chưa tính được cách đạt.');
    expect(sayWayBack({ ...blocked, parameters: undefined, clear: ['zone'] }, byPoints)).toBe(
      'Chưa tính được cách đạt: cần xác định vùng trước',
    );
  });

  it('names the bounds of a threshold edition, and goes beyond where inclusion is not known', () => {
    const wayBack: WayBack = {
      possible: true,
      points: null,
      steps: [
        { id: '15.1', from: '89.99', to: '90', sex: 'male' },
        { id: '15.3', from: '24', to: '24', beyond: true },
        { id: '15.4', from: null, to: '50', beyond: true },
      ],
      clear: ['15.2'],
    };
    expect(sayWayBack(wayBack, byThreshold)).toBe(
      'Nâng 15.1 ở nam lên ít nhất 90 %; giảm 15.3 xuống dưới 24 %; nâng 15.4 lên vượt quá 50 %; đạt BTCQGYTX (chỉ tiêu 15.2)',
    );
    expect(sayWayBack(wayBack, byThreshold, [], 'long')).toBe(
      'Nâng chỉ tiêu 15.1 (Tỷ lệ tham gia BHYT) ở nam, hiện là 89,99 %, lên ít nhất 90 %; giảm chỉ tiêu 15.3 (Tỷ lệ trẻ thấp còi), hiện là 24 %, xuống dưới 24 %; ' +
        'nâng chỉ tiêu 15.4 (Tỷ lệ có sổ điện tử), chưa có số liệu, lên vượt quá 50 %; đạt BTCQGYTX (chỉ tiêu 15.2).',
    );
  });

  it('goes down to the bound itself where that passes', () => {
    const steps = [{ id: '15.3', from: '24.5', to: '24' }];
    expect(sayWayBack({ possible: true, points: null, steps, clear: [] }, byThreshold)).toBe(
      'Giảm 15.3 xuống nhiều nhất 24 %',
    );
  });

  it('names indicators by their own noun', () => {
    const wayBack: WayBack = { possible: true, points: '2', steps: [{ id: '7.35', from: '0', to: '2' }], clear: [] };
    expect(sayWayBack(wayBack, byPoints)).toBe('+2 điểm: chỉ tiêu 7.35 lên 2');
    const measured = { ...wayBack, steps: [{ id: '7.35', from: '0', to: '2', measure: '22.5' }] };
    expect(sayWayBack(measured, byPoints)).toBe('+2 điểm: chỉ tiêu 7.35 lên 2 (số đo 22,5)');
  });
});
