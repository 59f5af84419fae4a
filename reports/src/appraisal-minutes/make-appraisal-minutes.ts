import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../make-file.js';
import { makePaper } from '../score-sheet/make-paper.js';
import { writeAppraisalMinutes } from './write-appraisal-minutes.js';

/** Makes the appraisal team's minutes of one commune. Refuses ASSESSMENT_NOT_FOUND. The caller removes the file. */
export const makeAppraisalMinutes = (transactions: Transactions, actor: Actor, id: string): Promise<MadeFile> =>
  makePaper(transactions, actor, id, 'bien-ban-tham-dinh', writeAppraisalMinutes);
