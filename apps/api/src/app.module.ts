import { Module, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { AccountsModule, type SessionSettings } from '@chuan-xa/accounts';
import { AssessmentsModule } from '@chuan-xa/assessments';
import { AuditModule } from '@chuan-xa/audit';
import { dataSourceOptions } from '@chuan-xa/database';
import { MeetingsModule } from '@chuan-xa/meetings';
import { NoticesModule, type MailSettings } from '@chuan-xa/notices';
import { PlacesModule } from '@chuan-xa/places';
import { PlatformModule } from '@chuan-xa/platform';
import { RecognitionsModule } from '@chuan-xa/recognitions';
import { ReportsModule } from '@chuan-xa/reports';
import { ReviewsModule } from '@chuan-xa/reviews';
import { StandardsModule } from '@chuan-xa/standards';
import { HealthController } from './http/health.controller.js';
import { logOptions } from './log-options.js';

/** What the server needs to know when it is put together. */
export interface AppOptions {
  appUrl: string;
  province: string;
  logLevel: string;
  sessions: SessionSettings;
  /** Left out or null: nothing is posted. */
  mail?: MailSettings | null;
}

/** Composes the libraries into one server. */
@Module({})
export class AppModule {
  static of({ appUrl, province, logLevel, sessions, mail = null }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logOptions(logLevel)),
        ScheduleModule.forRoot(),
        TerminusModule,
        TypeOrmModule.forRoot({ ...dataSourceOptions(appUrl), migrations: [], retryAttempts: 3 }),
        PlatformModule.of(province),
        AuditModule,
        AccountsModule.of(sessions),
        PlacesModule,
        StandardsModule,
        RecognitionsModule,
        AssessmentsModule,
        ReviewsModule,
        MeetingsModule,
        NoticesModule.of(mail),
        ReportsModule,
      ],
      controllers: [HealthController],
    };
  }
}
