import { Office } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';

/** What an office is called in the last period that has it, by its code. */
export async function officeNames(tx: Tx): Promise<(code: string | null) => string | null> {
  const offices = await tx.manager.find(Office, { where: { province: tx.province }, order: { period: 'ASC' } });
  const names = new Map(offices.map(({ code, name }) => [code, name]));
  return (code) => (code === null ? null : (names.get(code) ?? null));
}
