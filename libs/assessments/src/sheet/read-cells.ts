import type { Tx } from '@chuan-xa/platform';
import { In } from 'typeorm';
import { Score } from './score.entity.js';

/** The cells of sheets as they stand, by sheet; cleared ones among them. The caller has asked for the sheets within its reach. */
export async function readCells(tx: Tx, sheetIds: string[]): Promise<Map<string, Score[]>> {
  const bySheet = new Map<string, Score[]>();
  for (const cell of await tx.manager.findBy(Score, { province: tx.province, assessmentId: In(sheetIds) })) {
    const known = bySheet.get(cell.assessmentId);
    if (known) known.push(cell);
    else bySheet.set(cell.assessmentId, [cell]);
  }
  return bySheet;
}
