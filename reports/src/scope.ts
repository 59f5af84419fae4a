import { Office } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';

/**
 * Of which communes a file speaks, where that is not the whole province: `chỉ các xã thuộc TTYT huyện Tràng Định`; else null.
 * @param period whose name the office bears there; without it the latest
 */
export async function scopeOf(tx: Tx, period?: number): Promise<string | null> {
  const { reach, office } = tx.actor;
  if (reach === 'province') return null;
  if (reach === 'nothing' || office === null) return 'không có xã nào';
  const names = await tx.manager.find(Office, {
    where: { province: tx.province, code: office },
    order: { period: 'DESC' },
  });
  const { name } = names.find((one) => one.period === period) ?? names[0] ?? { name: office };
  return `chỉ các xã thuộc ${name}, kể cả xã của thời kỳ trước nay thuộc đơn vị này; bản trích để đơn vị đối chiếu, không thay báo cáo của Sở`;
}
