import { recordAudits } from '@chuan-xa/audit';
import type { Tx } from '@chuan-xa/platform';
import { isRemark } from '@chuan-xa/scoring';
import { In } from 'typeorm';
import type { Assessment } from './assessment.entity.js';
import { Score } from './score.entity.js';
import { storeScores } from './store-scores.js';
import { fromStored } from './stored-answer.js';

/** By sheet: the cells that the district scored and nobody appraised. */
export async function unappraised(tx: Tx, sheetIds: string[]): Promise<Map<string, string[]>> {
  const bySheet = new Map<string, string[]>();
  for (const cell of await openCells(tx, sheetIds))
    bySheet.set(cell.assessmentId, [...(bySheet.get(cell.assessmentId) ?? []), cell.itemId]);
  return bySheet;
}

/** "Lấy điểm huyện": the district's score becomes the appraised one wherever nothing was appraised, as one act in the record. */
export async function takeDistrictScores(tx: Tx, sheets: Assessment[]): Promise<void> {
  const sheetIds = sheets.map(({ id }) => id);
  const open = await openCells(tx, sheetIds);
  const appraised = await tx.manager.findBy(Score, {
    province: tx.province,
    assessmentId: In(sheetIds),
    column: 'appraised',
  });
  const versions = new Map(appraised.map((cell) => [`${cell.assessmentId} ${cell.itemId}`, cell.version]));
  await storeScores(
    tx,
    open.map((cell) => ({
      ...cell,
      column: 'appraised',
      version: (versions.get(`${cell.assessmentId} ${cell.itemId}`) ?? 0) + 1,
    })),
  );
  const filled = sheets.filter(({ id }) => open.some((cell) => cell.assessmentId === id));
  await recordAudits(
    tx,
    filled.map(({ id, period, communeCode }) => ({
      action: 'districtScoresTaken',
      object: { type: 'assessment', id },
      commune: { period, code: communeCode },
      before: null,
      after: open
        .filter((cell) => cell.assessmentId === id)
        .map((cell) => ({ id: cell.itemId, column: 'appraised', value: fromStored(cell) })),
    })),
  );
}

async function openCells(tx: Tx, sheetIds: string[]): Promise<Score[]> {
  const cells = await tx.manager.find(Score, {
    where: { province: tx.province, assessmentId: In(sheetIds) },
    order: { itemId: 'ASC' },
  });
  const filled = cells.filter((cell) => !isRemark(cell.itemId) && fromStored(cell) !== null);
  const done = new Set(
    filled.filter((cell) => cell.column === 'appraised').map((cell) => `${cell.assessmentId} ${cell.itemId}`),
  );
  return filled.filter((cell) => cell.column === 'district' && !done.has(`${cell.assessmentId} ${cell.itemId}`));
}
