import { describe, expect, it } from 'vitest';
import { passwordFaults } from './password-faults.js';
import { randomPassword } from './temporary-password.js';

const names = { username: 'ttyt-trang-dinh', unit: 'TTYT Tràng Định' };
const codesOf = async (password: string): Promise<string[]> =>
  (await passwordFaults('next', password, names)).map(({ code }) => code);

describe('a chosen password', () => {
  it.each(['mưa rơi trên mái ngói', 'Nắng-tháng-8-vàng', 'xk93 qmvw 27ph', 'cà phê sáng thứ Hai', randomPassword()])(
    '“%s” is taken',
    async (password) => {
      expect(await codesOf(password)).toEqual([]);
    },
  );

  it.each([
    ['ngắn quá', ['PASSWORD_TOO_SHORT']],
    ['xa lạ '.repeat(40), ['PASSWORD_TOO_LONG']],
    ['Password2023!', ['PASSWORD_COMMON']],
    ['MatKhau@2023', ['PASSWORD_COMMON']],
    ['mật khẩu 123456', ['PASSWORD_COMMON']],
    ['anh yêu em 1990', ['PASSWORD_COMMON']],
    ['TTYT-Trang-Dinh-xanh', ['PASSWORD_HAS_NAME']],
    ['ttyt tràng định 77', ['PASSWORD_HAS_NAME']],
    ['ăăăăăăăăăăăă', ['PASSWORD_REPEATED']],
    ['efghijklmnop', ['PASSWORD_RUN']],
    ['ponmlkjihgfe', ['PASSWORD_RUN']],
    ['5678901234567', ['PASSWORD_RUN']],
  ])('“%s” is refused: %j', async (password, codes) => {
    expect(await codesOf(password)).toEqual(codes);
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
