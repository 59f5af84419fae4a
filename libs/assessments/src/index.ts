export { AssessmentsModule } from './assessments.module.js';
export { type Grid, type GridCell, type GridSheet, type LastSheet } from './grid/grid.js';
export { lastSheets, type LastCounted } from './grid/last-sheets.js';
export { readGrid, type GridAsked } from './grid/read-grid.js';
export { Evidence } from './evidence/evidence.entity.js';
export { listEvidence } from './evidence/list-evidence.js';
export { JudgeAtDayTurn } from './judge/judge-at-day-turn.js';
export { judgeCommunes, judgeSheets, type Supposed } from './judge/judge-communes.js';
export { readSheetsToJudge, type SheetToJudge } from './judge/read-sheets-to-judge.js';
export { type Judged } from './judge/store-verdicts.js';
export { type Selection } from './judge/selection.js';
export { judgeOnChanges } from './judge/judge-on-changes.js';
export { StoredVerdict } from './judge/verdict.entity.js';
export { applies } from './round/applies.js';
export { EditRound } from './round/edit-round.js';
export { KeepRoundDays, type KeptDay } from './round/keep-round-days.js';
export { OpenRound, openRound, type RoundPlan } from './round/open-round.js';
export { Round, RoundStandard } from './round/round.entity.js';
export { Assessment, STATES, type State } from './sheet/assessment.entity.js';
export { pinnedEditions } from './sheet/lock-sheets.js';
export { moveAssessments, type MoveOrder } from './sheet/move-assessments.js';
export { readAnswers } from './sheet/read-answers.js';
export { readAssessment, type AssessmentView } from './sheet/read-assessment.js';
export { readProvisional, type Provisional } from './sheet/read-provisional.js';
export {
  countSheets,
  readRound,
  readSheets,
  readVerdicts,
  type SheetFilter,
  type SheetRow,
} from './sheet/read-sheets.js';
export {
  DISQUALIFIED,
  isRemark,
  LONGEST_REMARK,
  REMARKS,
  Score,
  SCORE_COLUMNS,
  type ScoreColumn,
} from './sheet/score.entity.js';
export { COUNTED, isCounted, MOVES, openColumns, type Move } from './sheet/states.js';
export { fromStored, isSameValue, type CellValue } from './sheet/stored-answer.js';
export { type CellChange, type SheetChange } from './sheet/cell-change.js';
export { readCells } from './sheet/read-cells.js';
export { writeCells, type WrittenCell } from './sheet/write-cells.js';
export { type Dispatch } from './submission/dispatch.js';
export { readChanges, type SheetChanges } from './submission/read-changes.js';
export { Submission, SubmissionSheet } from './submission/submission.entity.js';
