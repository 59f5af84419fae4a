import { Module, type DynamicModule } from '@nestjs/common';
import { AssessmentsModule } from '@chuan-xa/assessments';
import { MeetingsModule } from '@chuan-xa/meetings';
import type { MailSettings } from '@chuan-xa/platform';
import { NoticesController } from './http/notices.controller.js';
import { DigestMissing } from './jobs/digest-missing.js';
import { KeepAppointments } from './jobs/keep-appointments.js';
import { RecheckVerdicts } from './jobs/recheck-verdicts.js';
import { RemindOffices } from './jobs/remind-offices.js';
import { TellEndings } from './jobs/tell-endings.js';
import { MAIL_SETTINGS } from './post/mail.js';
import { PostNotices } from './post/post-notices.js';
import { WriteAddresses } from './write-addresses.js';

/** What the clock brings about, and what it tells whom. */
@Module({})
export class NoticesModule {
  /** @param mail null: nothing is posted, and notices are read in the application alone */
  static of(mail: MailSettings | null): DynamicModule {
    return {
      module: NoticesModule,
      imports: [AssessmentsModule, MeetingsModule],
      controllers: [NoticesController],
      providers: [
        { provide: MAIL_SETTINGS, useValue: mail },
        ...[KeepAppointments, RemindOffices, DigestMissing, TellEndings, RecheckVerdicts],
        ...[WriteAddresses, PostNotices],
      ],
    };
  }
}
