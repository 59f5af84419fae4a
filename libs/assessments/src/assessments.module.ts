import { Module } from '@nestjs/common';
import { AddEvidence } from './evidence/add-evidence.js';
import { EvidenceController } from './evidence/http/evidence.controller.js';
import { RemoveEvidence } from './evidence/remove-evidence.js';
import { AssessmentsController } from './http/assessments.controller.js';
import { GridController } from './http/grid.controller.js';
import { PlannedRoundsController } from './http/planned-rounds.controller.js';
import { RoundsController } from './http/rounds.controller.js';
import { JudgeAtDayTurn } from './judge/judge-at-day-turn.js';
import { JudgeOnChanges } from './judge/judge-on-changes.js';
import { EditRound } from './round/edit-round.js';
import { KeepRoundDays } from './round/keep-round-days.js';
import { OpenRound } from './round/open-round.js';
import { PlanRound } from './round/plan-round.js';
import { MoveAssessments } from './sheet/move-assessments.js';
import { WriteScores } from './sheet/write-scores.js';
import { EditDispatch } from './submission/edit-dispatch.js';
import { ChangesController } from './submission/http/changes.controller.js';
import { RoundSubmissionsController } from './submission/http/round-submissions.controller.js';
import { SubmissionsController } from './submission/http/submissions.controller.js';
import { KeepScan } from './submission/keep-scan.js';

const useCases = [
  OpenRound,
  EditRound,
  PlanRound,
  KeepRoundDays,
  WriteScores,
  MoveAssessments,
  AddEvidence,
  RemoveEvidence,
  EditDispatch,
  KeepScan,
];

/** Rounds, sheets, scores, states, and the verdicts that follow. */
@Module({
  controllers: [
    RoundsController,
    PlannedRoundsController,
    GridController,
    AssessmentsController,
    EvidenceController,
    ChangesController,
    RoundSubmissionsController,
    SubmissionsController,
  ],
  providers: [...useCases, JudgeOnChanges, JudgeAtDayTurn],
  exports: useCases,
})
export class AssessmentsModule {}
