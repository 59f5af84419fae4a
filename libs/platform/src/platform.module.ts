import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Changes } from './changes.js';
import { Clock } from './clock.js';
import { Uploads } from './files/http/uploads.js';
import { PROVINCE } from './province.js';
import { REPLICA, type Replica } from './replica/replica.js';
import { TimedJobs } from './schedule/timed-jobs.js';
import { Transactions } from './transactions.js';
import { Unfinished } from './unfinished.js';

const parts = [Changes, Clock, TimedJobs, Transactions, Unfinished, Uploads];

/** What every library stands on. The database connection is the application's to give, and the replica's where there is one. */
@Global()
@Module({})
export class PlatformModule {
  static of(province: string, replica: Replica | null = null): DynamicModule {
    return {
      module: PlatformModule,
      providers: [...parts, { provide: PROVINCE, useValue: province }, { provide: REPLICA, useValue: replica }],
      exports: [...parts, PROVINCE, REPLICA],
    };
  }
}
