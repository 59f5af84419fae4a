import { Module } from '@nestjs/common';
import { MeetingsModule } from '@chuan-xa/meetings';
import { AnnexController } from './annex/index.js';
import { LetterheadController, WriteLetterhead } from './letterhead/index.js';
import { ImportsModule } from './imports/imports.module.js';
import { AppraisalMinutesController } from './appraisal-minutes/appraisal-minutes.controller.js';
import { EntryFormController } from './entry-form/entry-form.controller.js';
import { AuditRegisterController } from './registers/audit/audit-register.controller.js';
import { REGISTER_CONTROLLERS } from './registers/index.js';
import { MinutesController } from './minutes/minutes.controller.js';
import { KeptFiles } from './pack/kept-files.js';
import { MeetingPackController } from './pack/meeting-pack.controller.js';
import { PackFiles } from './pack/pack-files.js';
import { ReviewListController } from './review-list/review-list.controller.js';
import { ReviewMeetingController } from './review-meeting/review-meeting.controller.js';
import { ReviewReportController } from './review-report/review-report.controller.js';
import { FileWriter } from './writer/file-writer.js';
import { ScoreSheetController } from './score-sheet/score-sheet.controller.js';

/** Every file that leaves the system. */
@Module({
  imports: [ImportsModule, MeetingsModule],
  controllers: [
    LetterheadController,
    AnnexController,
    ReviewListController,
    ReviewMeetingController,
    ReviewReportController,
    MinutesController,
    MeetingPackController,
    AuditRegisterController,
    ...REGISTER_CONTROLLERS,
    ScoreSheetController,
    EntryFormController,
    AppraisalMinutesController,
  ],
  providers: [WriteLetterhead, { provide: FileWriter, useFactory: () => new FileWriter() }, KeptFiles, PackFiles],
})
export class ReportsModule {}
