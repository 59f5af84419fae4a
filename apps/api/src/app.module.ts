import { Module, RequestMethod, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { AssessmentsModule } from '@chuan-xa/assessments';
import { dataSourceOptions } from '@chuan-xa/database';
import { PlacesModule } from '@chuan-xa/places';
import { PlatformModule } from '@chuan-xa/platform';
import { RecognitionsModule } from '@chuan-xa/recognitions';
import { ReportsModule } from '@chuan-xa/reports';
import { ReviewsModule } from '@chuan-xa/reviews';
import { StandardsModule } from '@chuan-xa/standards';
import { HealthController } from './http/health.controller.js';

/** What the server needs to know when it is put together. */
export interface AppOptions {
  appUrl: string;
  province: string;
  logLevel: string;
}

/** Composes the libraries into one server. */
@Module({})
export class AppModule {
  static of({ appUrl, province, logLevel }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: { level: logLevel },
          forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
        }),
        ScheduleModule.forRoot(),
        TerminusModule,
        TypeOrmModule.forRoot({ ...dataSourceOptions(appUrl), migrations: [], retryAttempts: 3 }),
        PlatformModule.of(province),
        PlacesModule,
        StandardsModule,
        RecognitionsModule,
        AssessmentsModule,
        ReviewsModule,
        ReportsModule,
      ],
      controllers: [HealthController],
    };
  }
}
