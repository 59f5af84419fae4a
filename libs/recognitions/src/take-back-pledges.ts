import { recordAudits } from '@chuan-xa/audit';
import { refuse, type Tx } from '@chuan-xa/platform';
import { In } from 'typeorm';
import { Pledge } from './pledge.entity.js';

/** Takes pledges out of the register that a file put there by mistake; the record keeps each whole. Refuses: PLEDGE_NOT_FOUND. */
export async function takeBackPledges(tx: Tx, ids: string[], why: string): Promise<void> {
  const where = { province: tx.province, id: In(ids) };
  const rows = await tx.manager.find(Pledge, { where, lock: { mode: 'pessimistic_write' } });
  if (rows.length < new Set(ids).size) throw refuse('PLEDGE_NOT_FOUND');
  await tx.manager.delete(Pledge, where);
  await recordAudits(
    tx,
    rows.map((row) => ({
      action: 'pledgeTakenBack',
      object: { type: 'pledge', id: row.id },
      commune: { period: row.period, code: row.communeCode },
      before: row,
      after: null,
      why,
    })),
  );
}
