import { Module } from '@nestjs/common';
import { StandardsController } from './http/standards.controller.js';
import { LoadStandards } from './load-standards.js';
import { TryAnswers } from './try-answers.js';

/** The law: editions and revisions, to be loaded, read and tried. */
@Module({
  controllers: [StandardsController],
  providers: [LoadStandards, TryAnswers],
  exports: [LoadStandards],
})
export class StandardsModule {}
