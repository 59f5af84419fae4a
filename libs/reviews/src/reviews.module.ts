import { Module } from '@nestjs/common';
import { MoveCase } from './case/move-case.js';
import { OpenCase } from './case/open-case.js';
import { CasesController } from './http/cases.controller.js';
import { ReviewsController } from './http/reviews.controller.js';

/** Flagged communes, their cases, and the year's progress. */
@Module({
  controllers: [ReviewsController, CasesController],
  providers: [OpenCase, MoveCase],
  exports: [OpenCase, MoveCase],
})
export class ReviewsModule {}
