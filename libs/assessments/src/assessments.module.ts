import { Module } from '@nestjs/common';
import { AssessmentsController } from './http/assessments.controller.js';
import { RoundsController } from './http/rounds.controller.js';
import { JudgeAtDayTurn } from './judge/judge-at-day-turn.js';
import { JudgeOnChanges } from './judge/judge-on-changes.js';
import { EditRound } from './round/edit-round.js';
import { OpenRound } from './round/open-round.js';
import { MoveAssessments } from './sheet/move-assessments.js';
import { WriteScores } from './sheet/write-scores.js';

const useCases = [OpenRound, EditRound, WriteScores, MoveAssessments];

/** Rounds, sheets, scores, states, and the verdicts that follow. */
@Module({
  controllers: [RoundsController, AssessmentsController],
  providers: [...useCases, JudgeOnChanges, JudgeAtDayTurn],
  exports: useCases,
})
export class AssessmentsModule {}
