import { Module } from '@nestjs/common';
import { MoveCase } from './case/move-case.js';
import { OpenCase } from './case/open-case.js';
import { CasesController } from './http/cases.controller.js';
import { HomeController } from './http/home.controller.js';
import { PublicationsController } from './http/publications.controller.js';
import { ReviewsController } from './http/reviews.controller.js';
import { PreviewDraft } from './publication/preview-draft.js';
import { PublishDraft } from './publication/publish-draft.js';
import { UndoPublication } from './publication/undo-publication.js';
import { StoryController } from './http/story.controller.js';

/** Flagged communes, their cases, and the year's progress. */
@Module({
  controllers: [ReviewsController, CasesController, StoryController, HomeController, PublicationsController],
  providers: [OpenCase, MoveCase, PreviewDraft, PublishDraft, UndoPublication],
  exports: [OpenCase, MoveCase],
})
export class ReviewsModule {}
