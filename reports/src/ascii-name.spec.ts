import { expect, it } from 'vitest';
import { asciiName } from './ascii-name.js';

it('keeps the base letter of every Vietnamese letter', () => {
  expect(asciiName('phiếu điểm Đồng Đăng_2023')).toBe('phieu-diem-Dong-Dang_2023');
  expect(asciiName('Ngưỡng ộ ữ ằ ỵ'.normalize('NFD'))).toBe('Nguong-o-u-a-y');
});

it('leaves nothing that means something in a header or a path', () => {
  expect(asciiName('a"; b\r\n../../c%20’表')).toBe('a-b-c-20-');
  expect(asciiName('ſ K İ ß')).toMatch(/^[\w-]*$/);
});
