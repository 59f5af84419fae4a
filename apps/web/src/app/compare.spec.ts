import { describe, expect, it } from 'vitest';
import { bestFirst, compareCommunes, finds } from './compare.js';

describe('compare', () => {
  it('sorts communes by their names, by the Vietnamese alphabet', () => {
    const names = [
      'xã Đồng Thắng',
      'thị trấn Đình Lập',
      'xã Chi Lăng',
      'phường Đông Kinh',
      'xã Ái Quốc',
      'xã Đình Lập',
    ];
    expect(names.sort(compareCommunes)).toEqual([
      'xã Ái Quốc',
      'xã Chi Lăng',
      'thị trấn Đình Lập',
      'xã Đình Lập',
      'phường Đông Kinh',
      'xã Đồng Thắng',
    ]);
  });

  it('finds without marks, in any of the texts', () => {
    expect(finds('dinh  LAP', 'xã Đình Lập')).toBe(true);
    expect(finds('đinh', 'xã An Sơn', null, 'Đình Lập')).toBe(true);
    expect(finds('', 'xã An Sơn')).toBe(true);
    expect(finds('an son b', 'xã An Sơn', 'Bình Gia')).toBe(false);
  });

  it('puts what is called so before what has to do with it', () => {
    const labels = ['xã Bắc Lãng – TTYT Đình Lập', 'xã Đình Lập – TTYT Đình Lập'];
    const found = labels.map((label) => ({ label }));
    expect(bestFirst('dinh lap', found).map(({ label }) => label)).toEqual(labels.reverse());
    expect(bestFirst('', found)).toEqual(found);
  });
});
