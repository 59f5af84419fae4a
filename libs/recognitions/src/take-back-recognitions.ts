import { recordAudits } from '@chuan-xa/audit';
import { laterSelves } from '@chuan-xa/places';
import { refuse, type Changes, type Tx } from '@chuan-xa/platform';
import { In } from 'typeorm';
import { Recognition } from './recognition.entity.js';

/**
 * Takes recognitions out of the register that a file put there by mistake; the record keeps each whole. What rests on them is judged
 * anew. Refuses: RECOGNITION_NOT_FOUND.
 */
export async function takeBackRecognitions(tx: Tx, changes: Changes, ids: string[], why: string): Promise<void> {
  const where = { province: tx.province, id: In(ids) };
  const rows = await tx.manager.find(Recognition, { where, lock: { mode: 'pessimistic_write' } });
  if (rows.length < new Set(ids).size) throw refuse('RECOGNITION_NOT_FOUND');
  await tx.manager.delete(Recognition, where);
  const units = rows.map(({ period, communeCode: code }) => ({ period, code }));
  await recordAudits(
    tx,
    rows.map((row) => ({
      action: 'recognitionTakenBack',
      object: { type: 'recognition', id: row.id },
      commune: { period: row.period, code: row.communeCode },
      before: row,
      after: null,
      why,
    })),
  );
  await changes.tell(tx, { kind: 'recognitionChanged', communes: await laterSelves(tx, units) });
}
