import type { Tx } from '@chuan-xa/platform';
import { countedAnswers, type Answers } from '@chuan-xa/scoring';
import { In } from 'typeorm';
import { Score } from './score.entity.js';
import { asSheetCell } from './stored-answer.js';

/** By sheet: the answers that count, appraised before district. Derived ones are not among them. */
export async function readAnswers(tx: Tx, sheetIds: string[]): Promise<Map<string, Answers>> {
  const cells = await tx.manager.findBy(Score, {
    province: tx.province,
    assessmentId: In(sheetIds),
    column: In(['district', 'appraised']),
  });
  const bySheet = new Map<string, Score[]>();
  for (const cell of cells) {
    const known = bySheet.get(cell.assessmentId);
    if (known) known.push(cell);
    else bySheet.set(cell.assessmentId, [cell]);
  }
  return new Map([...bySheet].map(([id, sheet]) => [id, countedAnswers(sheet.map(asSheetCell)).answers]));
}
