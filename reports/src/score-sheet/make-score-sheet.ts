import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../make-file.js';
import { makePaper } from './make-paper.js';
import { writeScoreSheet } from './write-score-sheet.js';

/** Makes the score sheet of one commune. Refuses ASSESSMENT_NOT_FOUND. The caller removes the file. */
export const makeScoreSheet = (transactions: Transactions, actor: Actor, id: string): Promise<MadeFile> =>
  makePaper(transactions, actor, id, 'phieu-cham-diem', writeScoreSheet);
