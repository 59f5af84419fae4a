import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordFaults } from './password-faults.js';
import { randomPassword } from './temporary-password.js';

const names = { username: 'ttyt-trang-dinh', unit: 'TTYT Tràng Định' };
const codesOf = async (password: string): Promise<string[]> =>
  (await passwordFaults('next', password, names)).map(({ code }) => code);

describe('a chosen password', () => {
  it.each([
    'mưa rơi trên mái ngói',
    'Nắng-tháng-8-vàng',
    'xk93 qmvw 27ph',
    'cà phê sáng thứ Hai',
    'Trạm y tế mở cửa lúc bảy giờ',
  ])('“%s” is taken', async (password) => {
    expect(await codesOf(password)).toEqual([]);
  });

  it.each([
    ['ngắn quá', ['PASSWORD_TOO_SHORT']],
    ['xa lạ '.repeat(40), ['PASSWORD_TOO_LONG', 'PASSWORD_RUN']],
    ['Password2023!', ['PASSWORD_COMMON', 'PASSWORD_HAS_NAME']],
    ['MatKhau@2023', ['PASSWORD_COMMON', 'PASSWORD_HAS_NAME']],
    ['mật khẩu 123456', ['PASSWORD_COMMON', 'PASSWORD_HAS_NAME']],
    ['anh yêu em 1990', ['PASSWORD_COMMON']],
    ['TTYT-Trang-Dinh-xanh', ['PASSWORD_HAS_NAME']],
    ['ttyt tràng định 77', ['PASSWORD_HAS_NAME']],
    ['TrangDinh2024', ['PASSWORD_HAS_NAME']],
    ['trangdinh123', ['PASSWORD_HAS_NAME']],
    ['Ttyt@123456', ['PASSWORD_HAS_NAME']],
    ['Langson@2024', ['PASSWORD_HAS_NAME']],
    ['soyte12345', ['PASSWORD_HAS_NAME']],
    ['Tràng Định, Sở Y tế 24', ['PASSWORD_HAS_NAME']],
    ['abcabcabcabc', ['PASSWORD_RUN']],
    ['1234512345', ['PASSWORD_RUN']],
    ['Xk9Xk9Xk9Xk', ['PASSWORD_RUN']],
    ['ăăăăăăăăăăăă', ['PASSWORD_REPEATED']],
    ['efghijklmnop', ['PASSWORD_RUN']],
    ['ponmlkjihgfe', ['PASSWORD_RUN']],
    ['5678901234567', ['PASSWORD_RUN']],
  ])('“%s” is refused: %j', async (password, codes) => {
    expect(await codesOf(password)).toEqual(codes);
  });

  it('is not of the names however the office is called, whether it is written in full or not', async () => {
    const unit = 'Trung tâm Y tế thành phố Đồng Đăng';
    const codes = async (password: string): Promise<string[]> =>
      (await passwordFaults('next', password, { username: 'ttyt-cao-loc', unit })).map(({ code }) => code);
    for (const password of ['DongDang@2024', 'caoloc-2024-!', 'thanhphodongdang1', 'Đồng-1-Đăng-22-33'])
      expect(await codes(password), password).toEqual(['PASSWORD_HAS_NAME']);
    for (const password of ['đồng đăng có phố kỳ lừa', 'TrangDinh2024'])
      expect(await codes(password), password).toEqual([]);
  });

  it('made at random is always taken', async () => {
    // What is made is random itself; fast-check only says how often.
    await fc.assert(
      fc.asyncProperty(fc.constant(null).map(randomPassword), async (made) => {
        expect(await codesOf(made)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is told all its faults at once, at its field', async () => {
    expect(await passwordFaults('next', '1234567', names)).toEqual([
      { field: 'next', code: 'PASSWORD_TOO_SHORT', values: { min: 10 } },
      { field: 'next', code: 'PASSWORD_COMMON' },
      { field: 'next', code: 'PASSWORD_RUN' },
    ]);
  });

  it('is counted in characters, however they are typed', async () => {
    expect(await codesOf('ằằẵẵểểợợ'.normalize('NFD'))).toContain('PASSWORD_TOO_SHORT');
    expect(await codesOf('đường xaa'.normalize('NFD'))).toContain('PASSWORD_TOO_SHORT');
    expect(await codesOf('đường xa x'.normalize('NFD'))).toEqual([]);
  });
});
