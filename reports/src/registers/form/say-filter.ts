import { Office } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { formatCount } from '@chuan-xa/wording';

/**
 * What a register's workbook was narrowed to, and how much of the register that is:
 * `Chỉ gồm: danh hiệu NTM; đơn vị TTYT Tràng Định (12 trong 430 công nhận)`.
 * @param parts what holds for every row; without any the register is whole
 * @param noun what a row is
 */
export function sayFilter(parts: readonly (string | false)[], shown: number, all: number, noun: string): string {
  const said = parts.filter((part) => part !== false);
  return said.length === 0
    ? `Gồm cả sổ: ${formatCount(all)} ${noun}`
    : `Chỉ gồm: ${said.join('; ')} (${formatCount(shown)} trong ${formatCount(all)} ${noun})`;
}

/** How an office is called, of its latest period; its code where there is none. */
export async function officeName(tx: Tx, code: string): Promise<string> {
  const office = await tx.manager.findOne(Office, {
    where: { province: tx.province, code },
    order: { period: 'DESC' },
  });
  return office?.shortName ?? code;
}
