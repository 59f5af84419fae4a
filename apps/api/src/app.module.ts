import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { AccountsModule, type SessionSettings } from '@chuan-xa/accounts';
import { AssessmentsModule } from '@chuan-xa/assessments';
import { AuditModule } from '@chuan-xa/audit';
import { dataSourceOptions } from '@chuan-xa/database';
import { MeetingsModule } from '@chuan-xa/meetings';
import { NoticesModule } from '@chuan-xa/notices';
import { PlacesModule } from '@chuan-xa/places';
import {
  PlatformModule,
  type IdentityServiceSettings,
  type MailSettings,
  type MetricsAccess,
  type Replica,
} from '@chuan-xa/platform';
import { RecognitionsModule } from '@chuan-xa/recognitions';
import { ReportsModule } from '@chuan-xa/reports';
import { ReviewsModule } from '@chuan-xa/reviews';
import { StandardsModule } from '@chuan-xa/standards';
import { BackupsController } from './backups/backups.controller.js';
import { NIGHTLY_BACKUPS, NightlyBackup, type NightlyBackups } from './backups/nightly-backup.js';
import { DATA_FOLDER } from './health/disk-state.js';
import { Readiness } from './health/readiness.js';
import { RoomGuard } from './health/room-guard.js';
import { HealthController } from './http/health.controller.js';
import { KeepPlace } from './http/keep-place.js';
import { logOptions } from './log-options.js';
import { DatabaseFigures } from './metrics/database-figures.js';
import { METRICS_ACCESS, MetricsController } from './metrics/metrics.controller.js';
import { ProcessFigures } from './metrics/process-figures.js';
import { ReplicaFigures } from './metrics/replica-figures.js';
import { RequestTimes } from './metrics/request-times.js';

/** What the server needs to know when it is put together. */
export interface AppOptions {
  appUrl: string;
  province: string;
  logLevel: string;
  sessions: SessionSettings;
  /** Left out or null: nothing is posted. */
  mail?: MailSettings | null;
  /** Left out or null: nothing is backed up by the clock. */
  backups?: NightlyBackups | null;
  /** Who besides this machine reads the figures; left out: nobody. */
  metrics?: MetricsAccess;
  /** Left out or null: everybody signs in with a password. */
  identityService?: IdentityServiceSettings | null;
  /** From which reads that may be late are done; left out or null: all are done on the primary. */
  replica?: Replica | null;
  /** The embedded database's; left out or null: the database is elsewhere. */
  dataFolder?: string | null;
}

/** Composes the libraries into one server. */
@Module({})
export class AppModule {
  static of({
    appUrl,
    province,
    logLevel,
    sessions,
    mail = null,
    backups = null,
    metrics = { token: null, from: [] },
    identityService = null,
    dataFolder = null,
    replica = null,
  }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logOptions(logLevel)),
        ScheduleModule.forRoot(),
        TerminusModule,
        TypeOrmModule.forRoot({ ...dataSourceOptions(appUrl), migrations: [], retryAttempts: 3 }),
        PlatformModule.of(province, replica),
        AuditModule,
        AccountsModule.of(sessions, identityService),
        PlacesModule,
        StandardsModule,
        RecognitionsModule,
        AssessmentsModule,
        ReviewsModule,
        MeetingsModule,
        NoticesModule.of(mail),
        ReportsModule,
      ],
      controllers: [HealthController, MetricsController, BackupsController],
      providers: [
        { provide: NIGHTLY_BACKUPS, useValue: backups },
        { provide: METRICS_ACCESS, useValue: metrics },
        { provide: DATA_FOLDER, useValue: dataFolder },
        { provide: APP_GUARD, useClass: RoomGuard },
        ...[NightlyBackup, Readiness, RequestTimes, ProcessFigures, DatabaseFigures, ReplicaFigures, KeepPlace],
      ],
    };
  }
}
