import { describe, expect, it } from 'vitest';
import { asSentence, capitalise, communeName, foldVietnamese, roundName } from './text.js';

describe('text', () => {
  it('begins with a capital and ends with one full stop', () => {
    expect(capitalise('điểm')).toBe('Điểm');
    expect(asSentence('đã đạt')).toBe('Đã đạt.');
    expect(asSentence('Đã đạt.')).toBe('Đã đạt.');
  });

  it.each([
    ['Mẫu', 'xã Mẫu'],
    ['Xã Mẫu', 'xã Mẫu'],
    ['phường Mẫu', 'phường Mẫu'],
    ['Thị trấn Mẫu', 'thị trấn Mẫu'],
    ['06041', 'đơn vị mã 06041'],
  ])('names the commune %s as %s', (given, expected) => {
    expect(communeName(given)).toBe(expected);
  });

  it('names a round once', () => {
    expect(roundName('Đợt 2 năm 2023')).toBe('đợt 2 năm 2023');
    expect(roundName('2 năm 2023')).toBe('đợt 2 năm 2023');
  });

  it.each([
    ['Đình Lập', 'dinh lap'],
    ['  ĐÌNH\u00a0 lập ', 'dinh lap'],
    ['Đình Lập'.normalize('NFD'), 'dinh lap'],
    ['thị trấn Thất Khê', 'thi tran that khe'],
    ['Bắc Lãng, Ðồng Đăng', 'bac lang, dong dang'],
    ['Ứ Ữ Ằ Ỗ Ỵ', 'u u a o y'],
  ])('folds %s to %s for a search', (given, folded) => {
    expect(foldVietnamese(given)).toBe(folded);
  });
});
