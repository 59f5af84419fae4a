import { Module } from '@nestjs/common';
import { ActsController } from './http/acts.controller.js';
import { DraftsController } from './http/drafts.controller.js';
import { StandardsController } from './http/standards.controller.js';
import { LoadStandards } from './load-standards.js';
import { DropDraft } from './revision/drop-draft.js';
import { KeepAct } from './revision/keep-act.js';
import { OpenDraft } from './revision/open-draft.js';
import { WriteValues } from './revision/write-values.js';
import { TryAnswers } from './try-answers.js';

/** The law: editions and revisions, to be loaded, read, tried, and completed by the office. */
@Module({
  controllers: [StandardsController, DraftsController, ActsController],
  providers: [LoadStandards, TryAnswers, OpenDraft, DropDraft, WriteValues, KeepAct],
  exports: [LoadStandards],
})
export class StandardsModule {}
