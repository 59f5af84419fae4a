import type { Tx } from '@chuan-xa/platform';
import {
  answerableIds,
  columnAnswers,
  evaluate,
  type CellValue,
  type ScoreColumn,
  type Verdict,
} from '@chuan-xa/scoring';
import { sayEachReason, sayWayBack } from '@chuan-xa/wording';
import type { State } from './assessment.entity.js';
import { findSheet } from './find-sheet.js';
import { pinnedEditions } from './lock-sheets.js';
import { readVerdicts } from './read-sheets.js';
import { Score } from './score.entity.js';
import { isCounted, openColumns } from './states.js';
import { asSheetCell, fromStored } from './stored-answer.js';

/** A cell as the reader sees it; `version` is what it sends back as `seen`. */
export interface CellView {
  id: string;
  column: ScoreColumn;
  value: CellValue;
  version: number;
  by: string;
  at: string;
}

/** One sheet, whole: its cells, what it comes to and why. */
export interface AssessmentView {
  id: string;
  round: string;
  standard: string;
  revision: string;
  commune: { code: string; period: number };
  office: string;
  state: State;
  stateReason: string | null;
  /** The columns that take scores now. */
  open: ScoreColumn[];
  /** How far it is: items with a counted score, of how many. */
  entered: number;
  of: number;
  cells: CellView[];
  /** Null while it is not counted (draft, returned): an unfinished sheet has no outcome. */
  verdict: Verdict | null;
  /** The verdict's reasons and way back as sentences. */
  why: string[];
  wayBack: string | null;
  /** What the self scores alone would come to; never the verdict. */
  selfTrial: Verdict | null;
}

/** Reads one sheet. One that the actor does not reach is answered like one that is not there. */
export async function readAssessment(tx: Tx, id: string): Promise<AssessmentView> {
  const sheet = await findSheet(tx, id);
  const edition = (await pinnedEditions(tx, [sheet.roundId])).get(`${sheet.roundId} ${sheet.editionId}`);
  if (!edition) throw new Error(`Round ${sheet.roundId} does not pin ${sheet.editionId}`);
  const cells = await tx.manager.find(Score, {
    where: { province: tx.province, assessmentId: id },
    order: { itemId: 'ASC', column: 'ASC' },
  });
  const verdict = isCounted(sheet.state) ? ((await readVerdicts(tx, [id])).get(id) ?? null) : null;
  const self = columnAnswers(cells.map(asSheetCell), 'self');
  const trial =
    Object.keys(self.answers).length === 0
      ? null
      : evaluate(edition, self.answers, { disqualified: self.disqualified });
  const filled = new Set(
    cells.filter((cell) => cell.column !== 'self' && fromStored(cell) !== null).map((cell) => cell.itemId),
  );
  const ids = answerableIds(edition);
  return {
    id,
    round: sheet.roundId,
    standard: edition.id,
    revision: edition.revision,
    commune: { code: sheet.communeCode, period: sheet.period },
    office: sheet.officeCode,
    state: sheet.state,
    stateReason: sheet.stateReason,
    open: openColumns[sheet.state],
    entered: ids.filter((item) => filled.has(item)).length,
    of: ids.length,
    cells: cells.map((cell) => ({
      id: cell.itemId,
      column: cell.column,
      value: fromStored(cell),
      version: cell.version,
      by: cell.writtenBy,
      at: cell.writtenAt.toISOString(),
    })),
    verdict,
    why: verdict ? sayEachReason(verdict.reasons, edition) : [],
    wayBack: verdict && verdict.outcome !== 'met' ? sayWayBack(verdict.wayBack, edition, verdict.reasons) : null,
    selfTrial: trial?.ok ? trial.verdict : null,
  };
}
